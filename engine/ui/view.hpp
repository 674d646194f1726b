#pragma once

#include <algorithm>

#include "engine/core/rect.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/text/typesetter.hpp"

namespace engine {

/// How large everything is right now. Design units are pixels of a 1920 × 1080 window; `px` turns them into window
/// pixels, `type` does so for letters, which the rep may enlarge.
struct View {
    /// Design units: 11 pixels at 1280 × 720.
    static constexpr float kSmallestLetters = 16.5f;

    float width = 1280.0f;
    float height = 720.0f;
    /// 0.8 … 2.0
    float textScale = 1.0f;

    Rect bounds() const { return {0.0f, 0.0f, width, height}; }
    float scale() const;
    float px(float designUnits) const { return designUnits * scale(); }
    /// Small letters do not shrink with the rest.
    float type(float designUnits) const {
        return std::max(px(designUnits) * textScale, px(std::min(designUnits, kSmallestLetters)));
    }
    /// Letters smaller than this nobody reads; window pixels.
    float smallestLetters() const { return px(kSmallestLetters); }
};

} // namespace engine
