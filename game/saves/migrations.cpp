#include "game/saves/migrations.hpp"

#include <cassert>

namespace game {

namespace {

/// Version 2 may also hold <model/>: all that version 1 had stays as it was.
void toTwo(SaveTree&) {}

/// In version 3 `at` is what the clock said, right or not. In version 2 it never went back: what was entered after
/// a clock had been ahead has the last moment before, and what the clock said then is not known. Only
/// <clock-set-back/> knows; as a <clock/> it bears witness against all that claims to be later, and what followed
/// it is among that until something is entered at a right time.
void toThree(SaveTree& save) {
    SaveTree* log = save.child("log");
    if (log == nullptr) {
        return;
    }
    for (SaveTree& entry : log->children) {
        const std::string* said = entry.name == "clock-set-back" ? entry.attribute("said") : nullptr;
        std::string* at = entry.attribute("at");
        if (said != nullptr && at != nullptr) {
            *at = *said;
            entry.name = "clock";
        }
    }
}

} // namespace

const Migrations& Migrations::ofGame() {
    static const Migrations kSteps{{toTwo, toThree}};
    return kSteps;
}

void Migrations::lift(SaveTree& save, int from) const {
    assert(from >= kOldest && from <= newest());
    for (int version = from; version < newest(); ++version) {
        m_steps[static_cast<std::size_t>(version - kOldest)](save);
    }
}

} // namespace game
