#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "engine/core/vec2.hpp"
#include "game/arenas/arena.hpp"

namespace game {

/// How a crate stands: its centre in metres and its angle in radians.
struct CratePose {
    engine::Vec2 at;
    float angle = 0.0f;
};

/// `share` of the way from one pose to the other, 0 … 1.
inline CratePose between(const CratePose& from, const CratePose& to, float share) {
    return {from.at + (to.at - from.at) * share, from.angle + (to.angle - from.angle) * share};
}

/// An order as a tower: the first step at the bottom. A crate that should have come before the one below it tilts
/// all above it by as much again.
class TowerPlan {
public:
    static constexpr std::size_t kMost = 6;
    static constexpr float kWidth = 2.6f;
    static constexpr float kTilt = 0.075f;
    /// The middle of the slab it stands on.
    static constexpr engine::Vec2 kBase{4.8f, 9.0f};

    TowerPlan() = default;
    /// order[level] = the step there; what is no order of all steps is built upside down.
    TowerPlan(std::vector<std::size_t> order, std::size_t steps);

    std::size_t size() const { return m_order.size(); }
    std::size_t step(std::size_t level) const { return m_order[level]; }
    /// The level, and so the crate, that has this step.
    std::size_t crateOf(std::size_t step) const;
    float crateHeight() const;
    bool crooked(std::size_t level) const { return level > 0 && m_order[level] < m_order[level - 1]; }
    /// Adjacent inversions up to this level, itself included.
    int tilts(std::size_t level) const;
    bool stands() const { return m_order.empty() || tilts(m_order.size() - 1) == 0; }
    /// 1 − inversions ÷ the most there can be.
    float share() const;

    /// Where the crate of a level stands once it is down; aside[i]: how far off the middle crate i was dropped.
    CratePose pose(std::size_t level, const std::array<float, kMost>& aside) const;
    /// Where it stands in a tower without a fault.
    CratePose upright(std::size_t level) const;

private:
    std::vector<std::size_t> m_order;
};

} // namespace game
