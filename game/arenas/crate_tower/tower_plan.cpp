#include "game/arenas/crate_tower/tower_plan.hpp"

#include <algorithm>
#include <cmath>

namespace game {

TowerPlan::TowerPlan(std::vector<std::size_t> order, std::size_t steps) : m_order(std::move(order)) {
    std::vector<std::size_t> sorted = m_order;
    std::sort(sorted.begin(), sorted.end());
    bool whole = sorted.size() == steps;
    for (std::size_t i = 0; whole && i < steps; ++i) {
        whole = sorted[i] == i;
    }
    if (!whole) {
        m_order.resize(steps);
        for (std::size_t i = 0; i < steps; ++i) {
            m_order[i] = steps - 1 - i;
        }
    }
}

std::size_t TowerPlan::crateOf(std::size_t step) const {
    return static_cast<std::size_t>(std::find(m_order.begin(), m_order.end(), step) - m_order.begin());
}

float TowerPlan::crateHeight() const {
    return std::clamp(5.7f / static_cast<float>(std::max<std::size_t>(1, size())), 0.95f, 1.2f);
}

int TowerPlan::tilts(std::size_t level) const {
    int tilts = 0;
    for (std::size_t i = 1; i <= level; ++i) {
        tilts += crooked(i) ? 1 : 0;
    }
    return tilts;
}

float TowerPlan::share() const {
    std::size_t inversions = 0;
    for (std::size_t i = 0; i < size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            inversions += m_order[i] < m_order[k] ? 1 : 0;
        }
    }
    const std::size_t most = size() * (size() - 1) / 2;
    return size() < 2 ? 1.0f : 1.0f - static_cast<float>(inversions) / static_cast<float>(most);
}

CratePose TowerPlan::pose(std::size_t level, const std::array<float, kMost>& aside) const {
    engine::Vec2 foot = kBase;
    CratePose pose;
    for (std::size_t i = 0; i <= level; ++i) {
        pose.angle = kTilt * static_cast<float>(tilts(i));
        const engine::Vec2 up{std::sin(pose.angle), -std::cos(pose.angle)};
        // Leans to the right: a crooked crate is also set down further out.
        foot = foot + engine::Vec2{aside[i] + (crooked(i) ? 0.14f : 0.0f), 0.0f};
        pose.at = foot + up * (crateHeight() / 2);
        foot = foot + up * crateHeight();
    }
    return pose;
}

CratePose TowerPlan::upright(std::size_t level) const {
    return {{kBase.x, kBase.y - crateHeight() * (static_cast<float>(level) + 0.5f)}, 0.0f};
}

} // namespace game
