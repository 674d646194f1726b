#pragma once

namespace game {

/// What the model knows of one rep's memory of one nugget.
struct MemoryState {
    /// Days after which recall has fallen to 90 %; 0.001 … 36,500.
    double stability = 0.001;
    /// How hard this nugget is for this rep; 1 … 10.
    double difficulty = 5.0;

    friend bool operator==(const MemoryState&, const MemoryState&) = default;
};

} // namespace game
