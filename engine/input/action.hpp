#pragma once

#include <cstdint>

namespace engine {

/// What a person wants, whatever they pressed.
enum class Action : std::uint8_t {
    none,
    up,
    down,
    left,
    right,
    next,
    previous,
    confirm,
    back,
    undo,
    skip,
    hint,
    pause,
    assist,
    /// Stated certainty up and down.
    raise,
    lower,
    /// Opens the search.
    search,
    fullscreen,
    choice1,
    choice2,
    choice3,
    choice4,
    choice5,
    choice6,
    choice7,
    choice8,
    choice9
};

/// 0-based number of a choice action, or -1.
int choiceIndex(Action action);

} // namespace engine
