#pragma once

#include <filesystem>
#include <string_view>

#include "engine/core/result.hpp"

namespace game {

/// What the first bytes of a picture tell.
struct PictureFacts {
    enum class Kind { png, jpeg, svg };
    Kind kind = Kind::png;
    /// Pixels; for SVG the units of its viewBox.
    double width = 0.0;
    double height = 0.0;
};

/// Reads just enough of a PNG, JPEG or SVG to know its size. Fails, in words that go on from the file's name, when
/// the bytes are no such picture or one that is cut off.
engine::Result<PictureFacts> probePicture(std::string_view bytes);

/// The same of a file, which may have at most 4 MB and 4096 × 4096 pixels.
engine::Result<PictureFacts> probePictureFile(const std::filesystem::path& path);

} // namespace game
