#pragma once

#include <functional>
#include <string>

#include "engine/core/result.hpp"

namespace game {

/// Something the world refused (a full disk, a damaged save), in plain words: what happened, what is safe, what to
/// do now.
struct Trouble {
    std::string title;
    std::string happened;
    std::string safe;
    std::string todo;
    /// Tried again on the primary button: on success the screen goes; none when there is nothing to try.
    std::function<engine::Outcome()> retry;
    /// The other way out: ends the game, or only leaves the screen.
    bool quits = false;
};

} // namespace game
