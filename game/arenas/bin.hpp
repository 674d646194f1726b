#pragma once

#include <cstdint>
#include <string>

namespace game {

/// What a bin turned out to be.
enum class BinMark : std::uint8_t { none, chosen, right, wrong };

/// A place with a label where something ends: a bucket, a loading dock.
struct Bin {
    std::string text;
    BinMark mark = BinMark::none;
    /// How far the mark is shown, 0 … 1.
    float glow = 0.0f;
};

} // namespace game
