#pragma once

#include <array>

#include "game/arenas/crate_tower/tower_plan.hpp"
#include "game/arenas/squash.hpp"
#include "game/arenas/stage_painter.hpp"

namespace game {

/// Everything there is to see of a Crate Tower in one step, besides the physics.
struct TowerLook {
    struct Crate {
        /// 1, 2, 3 … as painted on it.
        std::size_t number = 0;
        /// In the physics or carried by the crane; not there before it is dropped.
        bool there = false;
        bool crooked = false;
        /// Put where it belongs by the crane.
        bool repaired = false;
        /// How brightly its windows shine, and where that is going.
        float light = 0.0f;
        float lightGoal = 0.0f;
        Squash squash;
        /// While it is carried.
        bool carried = false;
        /// The crane has it on the hook.
        bool lifted = false;
        CratePose pose;
    };
    std::array<Crate, TowerPlan::kMost> crates{};
    std::size_t count = 0;
    float crateHeight = 1.0f;
    /// Where the crane stands, how far its hook is down, and the number that hangs there; 0 when none does.
    float trolley = 4.8f;
    float hook = 0.0f;
    std::size_t hanging = 0;
    Squash hookSquash;
    /// The whole tower sways by this, radians.
    float sway = 0.0f;
    /// The beacon on top, 0 … 1.
    float crown = 0.0f;
    /// How far the water has risen, 0 … 1.
    float tide = 0.0f;
    float time = 0.0f;
    /// Towers that stand since earlier in the round.
    int built = 0;
    Note note;

    void fade(float step);
};

} // namespace game
