#pragma once

#include <cstdint>
#include <string>

#include "engine/core/timestamp.hpp"
#include "game/scoring/certainty.hpp"

namespace game {

/// One meeting of a rep with a nugget, as memory and points see it: an answer, or a reveal (its snippet was read).
/// Events are equal when their ids are; any set of them may arrive in any order, more than once.
struct RecallEvent {
    enum class Kind : std::uint8_t { answer, reveal };

    /// Unique for ever, e.g. save-device-and-sequence.
    std::string id;
    Kind kind = Kind::answer;
    std::string nugget;
    engine::Timestamp at;

    // The rest speaks of answers only.
    /// False: memory learns of it, but nothing is at stake.
    bool pays = true;
    bool right = false;
    Certainty certainty = kDefaultCertainty;
    /// Chance of being right without knowing anything, 0 ≤ p < 1.
    double chance = 0.0;
    /// Which question format it was; a rep's pace is kept per format.
    std::string format;
    /// Milliseconds from the end of the reading allowance to the commit, less the rep's motor baseline.
    std::int64_t recallMs = 0;
    /// False: that is not known, and the answer counts as neither fast nor slow.
    bool timed = true;
    /// Answers quicker than this were not read: they count as guesses. At least 400.
    std::int64_t minimumMs = 400;
};

} // namespace game
