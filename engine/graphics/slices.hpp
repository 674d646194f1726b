#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace engine {

/// Where a shape and the stamp it is stretched from are cut along one axis: at both ends and, when something lies
/// between its corners, beside these.
struct Slices {
    std::array<float, 4> at{};
    std::array<float, 4> texel{};
    int count = 2;

    /// Half a texel of the stamp's margin belongs to it: there the edge fades away.
    static Slices whole(float low, float length, float firstTexel, float texels) {
        const float margin = 0.5f * length / texels;
        return {{low - margin, low + length + margin}, {firstTexel - 0.5f, firstTexel + texels + 0.5f}, 2};
    }
    /// The stamp's halves keep `corner`; its middle is stretched over what lies between.
    static Slices cornered(float low, float length, float corner, float firstTexel, float texels) {
        if (length - 2 * corner < 1e-3f * corner) {
            return whole(low, length, firstTexel, texels);
        }
        const float margin = corner / texels;
        const float high = low + length;
        const float middle = firstTexel + texels / 2;
        return {{low - margin, low + corner, high - corner, high + margin},
                {firstTexel - 0.5f, middle, middle, firstTexel + texels + 0.5f},
                4};
    }
};

/// What a length covers of the pixels it touches: of the first, of those that are full, of the last.
struct Coverage {
    std::array<float, 4> at{};
    std::array<float, 3> share{};
    int count = 0;

    Coverage(float low, float high) {
        const float first = std::floor(low);
        const float full = std::ceil(low);
        const float last = std::floor(high);
        if (full > last) {
            add(first, full, high - low);
            return;
        }
        add(first, full, full - low);
        add(full, last, 1.0f);
        add(last, std::ceil(high), high - last);
    }

private:
    void add(float from, float to, float part) {
        if (to > from && part > 1e-3f) {
            const auto i = static_cast<std::size_t>(count++);
            at[i] = from;
            at[i + 1] = to;
            share[i] = part;
        }
    }
};

} // namespace engine
