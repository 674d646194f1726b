#pragma once

#include <filesystem>
#include <string>

#include "engine/core/diagnostics.hpp"
#include "engine/picture/picture_decoder.hpp"
#include "game/content/course.hpp"

namespace game {

/// Reads a course's folder: `course.xml` and every module it names. `name` is the folder's in complaints; `decoder`
/// as for readLibrary.
Course readCourse(const std::filesystem::path& folder, const std::string& name, engine::Diagnostics& diagnostics,
                  engine::PictureDecoder* decoder);

} // namespace game
