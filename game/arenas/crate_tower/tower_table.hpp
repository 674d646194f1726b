#pragma once

#include <array>

#include "engine/physics/world.hpp"
#include "game/arenas/crate_tower/tower_plan.hpp"

namespace game {

/// The physics of a building site by the water: a slab, and crates that fall, stand, tumble and float. Metres from
/// the board's top left.
class TowerTable {
public:
    static constexpr float kSlabWidth = 3.8f;
    static constexpr float kWater = 9.75f;

    TowerTable();

    /// The crates are gone; the next ones are this high.
    void clear(float crateHeight);
    /// A crate is let go.
    void drop(std::size_t crate, engine::Vec2 at);
    /// It stands: nothing moves it any more.
    void set(std::size_t crate, const CratePose& pose);
    /// It is free again, and on its way.
    void push(std::size_t crate, engine::Vec2 velocity, float spin);
    /// Gone from the physics, to be carried. Returns how it lay.
    CratePose lift(std::size_t crate);
    void step();

    bool holds(std::size_t crate) const { return m_world.holds(m_crates[crate]); }
    engine::BodyPose pose(std::size_t crate, float share = 1.0f) const {
        return m_world.poseBetween(m_crates[crate], share);
    }
    /// Whether it met anything in the last step.
    bool touched(std::size_t crate) const { return m_touched[crate]; }
    /// Where a crate fell into the water in the last step; y < 0 when none did.
    engine::Vec2 splash() const { return m_splash; }

private:
    engine::BodyId crate(const CratePose& pose, bool fixed);
    void swim(std::size_t crate);

    engine::World m_world;
    float m_height = 1.0f;
    std::array<engine::BodyId, TowerPlan::kMost> m_crates{};
    std::array<bool, TowerPlan::kMost> m_free{};
    std::array<bool, TowerPlan::kMost> m_wet{};
    std::array<bool, TowerPlan::kMost> m_touched{};
    engine::Vec2 m_splash{0.0f, -1.0f};
};

} // namespace game
