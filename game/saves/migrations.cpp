#include "game/saves/migrations.hpp"

#include <cassert>

namespace game {

const Migrations& Migrations::ofGame() {
    // Version 2 may also hold <model/>: all that version 1 had stays as it was.
    static const Migrations kSteps{{[](SaveTree&) {}}};
    return kSteps;
}

void Migrations::lift(SaveTree& save, int from) const {
    assert(from >= kOldest && from <= newest());
    for (int version = from; version < newest(); ++version) {
        m_steps[static_cast<std::size_t>(version - kOldest)](save);
    }
}

} // namespace game
