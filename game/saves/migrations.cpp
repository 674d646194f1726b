#include "game/saves/migrations.hpp"

#include <cassert>

namespace game {

const Migrations& Migrations::ofGame() {
    static const Migrations kSteps{{}};
    return kSteps;
}

void Migrations::lift(SaveTree& save, int from) const {
    assert(from >= kOldest && from <= newest());
    for (int version = from; version < newest(); ++version) {
        m_steps[static_cast<std::size_t>(version - kOldest)](save);
    }
}

} // namespace game
