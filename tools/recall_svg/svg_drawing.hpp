#pragma once

#include <string_view>

#include "engine/core/result.hpp"
#include "engine/picture/pixels.hpp"

namespace svg {

/// Draws an SVG by librsvg to exactly so many pixels. Nothing outside the bytes is read. Fails, in words that go on
/// from the file's name, when it is not well-formed or asks for more than librsvg allows.
engine::Result<engine::Pixels> draw(std::string_view bytes, unsigned width, unsigned height);

} // namespace svg
