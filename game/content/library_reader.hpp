#pragma once

#include <filesystem>

#include "engine/core/diagnostics.hpp"
#include "game/content/library.hpp"

namespace game {

/// Reads a levels folder: every sub-folder with a `course.xml`, and `badges.xml`. The one reader of game and
/// linter.
///
/// All mistakes of all files go to `diagnostics`, files named relative to `folder`'s own name
/// (`levels/phishing/…`); a course with an error in any of its files is left out of the library, the others are
/// there.
Library readLibrary(const std::filesystem::path& folder, engine::Diagnostics& diagnostics);

} // namespace game
