#pragma once

#include <filesystem>
#include <string>

#include "engine/core/diagnostics.hpp"
#include "game/content/course.hpp"

namespace game {

/// Reads a course's folder: `course.xml` and every module it names. `name` is the folder's in complaints.
Course readCourse(const std::filesystem::path& folder, const std::string& name, engine::Diagnostics& diagnostics);

} // namespace game
