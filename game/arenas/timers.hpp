#pragma once

#include <optional>
#include <string_view>

namespace game {

/// How long a play waits for the rep's hand before it goes on by itself: the crate on the hook, the parcel at the
/// gate, the parcels that come once more. As usual, half as long again, twice as long, or off: then an arena waits
/// for ever, and only the rep (or the assist) drops, sends and goes on. What is measured is over before any of them
/// begins, so none of them can touch it.
enum class Timers { usual, longer, twice, off };

/// Whether a wait of `steps` in usual time is over after `waited`; never with timers off.
constexpr bool ranOut(Timers timers, int waited, int steps) {
    switch (timers) {
    case Timers::usual:
        return waited >= steps;
    case Timers::longer:
        return 2 * waited >= 3 * steps;
    case Timers::twice:
        return waited >= 2 * steps;
    case Timers::off:
        break;
    }
    return false;
}

/// As it stands in a save: `x1`, `x1.5`, `x2`, `off`.
constexpr const char* nameOf(Timers timers) {
    constexpr const char* kNames[] = {"x1", "x1.5", "x2", "off"};
    return kNames[static_cast<int>(timers)];
}

/// Nothing for what is no such name.
constexpr std::optional<Timers> timersNamed(std::string_view name) {
    for (const Timers each : {Timers::usual, Timers::longer, Timers::twice, Timers::off}) {
        if (name == nameOf(each)) {
            return each;
        }
    }
    return std::nullopt;
}

} // namespace game
