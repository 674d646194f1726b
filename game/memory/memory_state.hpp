#pragma once

namespace game {

/// What the model knows of one rep's memory of one nugget.
struct MemoryState {
    /// Days after which recall has fallen to 90 %; 0.001 … 36,500. With FSRS-7: how slow the slow half fades.
    double stability = 0.001;
    /// How hard this nugget is for this rep; 1 … 10.
    double difficulty = 5.0;
    /// How slow the half fades that the last minutes and hours built; FSRS-7 only, else 0.
    double fastStability = 0.0;

    friend bool operator==(const MemoryState&, const MemoryState&) = default;
};

} // namespace game
