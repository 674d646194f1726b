#include "game/arenas/crate_tower/tower_look.hpp"

namespace game {

void TowerLook::fade(float step) {
    time += step;
    hookSquash.update();
    for (Crate& crate : crates) {
        crate.squash.update();
        crate.light += (crate.lightGoal - crate.light) * 0.12f;
    }
}

} // namespace game
