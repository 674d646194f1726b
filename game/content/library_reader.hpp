#pragma once

#include <filesystem>

#include "engine/core/diagnostics.hpp"
#include "engine/picture/picture_decoder.hpp"
#include "game/content/library.hpp"

namespace game {

/// Reads a levels folder: every sub-folder with a `course.xml`, and `badges.xml`. The one reader of game and
/// linter.
///
/// All mistakes of all files go to `diagnostics`, under paths that begin as `folder` does (`levels/phishing/…`), so
/// that they can be opened from where it was named; a course with an error in any of its files is left out of the
/// library, the others are there. With a `decoder` every picture is drawn, and one that cannot be is an error;
/// without, it is a warning, for the game shows a placeholder (see PictureReader).
Library readLibrary(const std::filesystem::path& folder, engine::Diagnostics& diagnostics,
                    engine::PictureDecoder* decoder = nullptr);

} // namespace game
