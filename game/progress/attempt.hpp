#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "engine/core/timestamp.hpp"
#include "game/content/ids.hpp"
#include "game/scoring/certainty.hpp"

namespace game {

/// Where an answer was given.
enum class AttemptContext : std::uint8_t { round, assessment, placement, refresher };

/// One committed answer: the fact everything else is derived from. It never changes once it is recorded.
struct Attempt {
    NuggetId nugget;
    QuestionId question;
    AttemptContext context = AttemptContext::round;
    engine::Timestamp at;
    bool right = false;
    Certainty certainty = kDefaultCertainty;
    /// The question's format name and chance level at that time: content may change later, this must not.
    std::string format;
    double chance = 0.0;
    /// From the end of the reading allowance to the commit, less the rep's motor baseline; >= 0.
    std::int64_t recallMs = 0;
    /// Committed before anybody could have read the prompt: counts as a guess, whatever was said.
    bool tooQuick = false;
    /// False: the hand had to wait for its turn (one switch), so nobody knows how long recalling took. recallMs is
    /// 0 then and means nothing.
    bool timed = true;
    /// What the question asked for then (Question::factMark); empty in saves that did not know it yet.
    std::string fact = {};

    /// Right, and not by a guess as far as the rep says.
    bool recalled() const { return right && certainty != Certainty::guess; }

    friend auto operator<=>(const Attempt&, const Attempt&) = default;
};

} // namespace game
