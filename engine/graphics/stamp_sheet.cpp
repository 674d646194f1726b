#include "engine/graphics/stamp_sheet.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "engine/core/vec2.hpp"

namespace engine {

namespace {

constexpr int kSamples = 8;

/// From the edge of a box with round corners about the origin; negative inside.
float distanceTo(Vec2 p, Vec2 half, float radius) {
    const float x = std::abs(p.x) - half.x + radius;
    const float y = std::abs(p.y) - half.y + radius;
    const float outside = std::hypot(std::max(x, 0.0f), std::max(y, 0.0f));
    return outside + std::min(std::max(x, y), 0.0f) - radius;
}

/// A bell's flank: full and flat at 0, nothing and flat at 1.
float fade(float t) {
    if (t <= 0.0f) {
        return 1.0f;
    }
    if (t >= 1.0f) {
        return 0.0f;
    }
    const float end = std::exp(-4.5f);
    return (std::exp(-4.5f * t * t) - end) / (1.0f - end) * (1.0f - t * t * t * t);
}

/// What a stamp is made of, about its middle.
struct Solid {
    Vec2 half;
    float radius = 0.0f;
    /// 0 when there is no hole.
    float thickness = 0.0f;

    explicit Solid(const Stamp& stamp)
        : half{static_cast<float>(stamp.width) / 2, static_cast<float>(stamp.height) / 2},
          radius(std::min({static_cast<float>(stamp.diameter) / 2, half.x, half.y})),
          thickness(stamp.kind == Stamp::Kind::frame ? static_cast<float>(stamp.part) / 4 : 0.0f) {}

    /// From the nearest edge; negative inside.
    float distance(Vec2 p) const {
        const float outer = distanceTo(p, half, radius);
        const Vec2 hole{half.x - thickness, half.y - thickness};
        return thickness <= 0.0f || std::min(hole.x, hole.y) <= 0.0f
                   ? outer
                   : std::max(outer, -distanceTo(p, hole, std::max(0.0f, radius - thickness)));
    }
    /// How much of the texel with this middle is covered.
    float coverage(Vec2 middle) const {
        // Farther off than half its diagonal, the edge does not cut the texel.
        if (const float off = distance(middle); std::abs(off) > 0.71f) {
            return off < 0.0f ? 1.0f : 0.0f;
        }
        int inside = 0;
        for (int i = 0; i < kSamples * kSamples; ++i) {
            const auto x = static_cast<float>(2 * (i % kSamples) + 1) / (2 * kSamples) - 0.5f;
            const auto y = static_cast<float>(2 * (i / kSamples) + 1) / (2 * kSamples) - 0.5f;
            inside += distance({middle.x + x, middle.y + y}) <= 0.0f ? 1 : 0;
        }
        return static_cast<float>(inside) / (kSamples * kSamples);
    }
};

float glowAt(Vec2 p, const Stamp& stamp) {
    const float full = static_cast<float>(stamp.part) / 32.0f;
    const float share = std::hypot(p.x, p.y) / (static_cast<float>(stamp.width) / 2);
    return fade((share - full) / std::max(1.0f - full, 1e-3f));
}

} // namespace

std::size_t StampSheet::Hash::operator()(const Stamp& stamp) const {
    std::uint64_t hash = static_cast<std::uint64_t>(stamp.kind);
    for (const std::uint8_t part : {stamp.width, stamp.height, stamp.diameter, stamp.part}) {
        hash = (hash << 8) | part;
    }
    hash *= 0x9E3779B97F4A7C15u;
    return static_cast<std::size_t>(hash ^ (hash >> 32));
}

std::optional<Rect> StampSheet::find(const Stamp& stamp) {
    if (const auto found = m_places.find(stamp); found != m_places.end()) {
        return found->second;
    }
    assert(stamp.width <= kLargest && stamp.height <= kLargest);
    if (!place(stamp.width + 2u, stamp.height + 2u)) {
        return std::nullopt;
    }
    cut(stamp);
    const Placed& last = m_placed.back();
    const Rect inside{static_cast<float>(last.x + 1), static_cast<float>(last.y + 1),
                      static_cast<float>(stamp.width), static_cast<float>(stamp.height)};
    m_places.emplace(stamp, inside);
    return inside;
}

void StampSheet::clear() {
    m_places.clear();
    m_placed.clear();
    m_bytes.clear();
    m_x = m_y = m_rowHeight = 0;
    ++m_clearings;
}

bool StampSheet::place(unsigned width, unsigned height) {
    if (m_x + width > kWidth) {
        m_y += m_rowHeight;
        m_x = m_rowHeight = 0;
    }
    if (m_y + height > kHeight) {
        return false;
    }
    m_placed.push_back({m_x, m_y, width, height, m_bytes.size()});
    m_x += width;
    m_rowHeight = std::max(m_rowHeight, height);
    return true;
}

void StampSheet::cut(const Stamp& stamp) {
    const Placed& placed = m_placed.back();
    const Solid solid(stamp);
    const bool glows = stamp.kind == Stamp::Kind::glow;
    m_bytes.resize(placed.firstByte + std::size_t{placed.width} * placed.height * 4, 255);
    std::uint8_t* texel = m_bytes.data() + placed.firstByte;
    for (unsigned y = 0; y < placed.height; ++y) {
        for (unsigned x = 0; x < placed.width; ++x, texel += 4) {
            const bool margin = x == 0 || y == 0 || x + 1 == placed.width || y + 1 == placed.height;
            const Vec2 p{static_cast<float>(x) - 0.5f - solid.half.x, static_cast<float>(y) - 0.5f - solid.half.y};
            const float full = margin ? 0.0f : glows ? glowAt(p, stamp) : solid.coverage(p);
            texel[3] = static_cast<std::uint8_t>(std::lround(full * 255.0f));
        }
    }
}

} // namespace engine
