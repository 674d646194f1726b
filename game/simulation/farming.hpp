#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/scoring/certainty.hpp"
#include "game/scoring/recall_value.hpp"
#include "game/simulation/learner.hpp"
#include "game/simulation/season_board.hpp"

namespace game {

/// One way to collect points, honest or not.
struct FarmingStrategy {
    enum class Answers {
        /// From memory, and says how sure they are.
        honestly,
        /// Any option at once, not reading the snippet, and says `claims`.
        blindly,
        /// As honestly(), but every other answer is wrong on purpose, said to be a guess, so that it costs nothing.
        lapsing
    };
    std::string name;
    Answers answers = Answers::honestly;
    Certainty claims = Certainty::certain;
    /// Asks for a nugget when the game thinks its recall is below this; above 1: always.
    double below = 0.9;
    /// Only the first so many nuggets; 0: all of them.
    int only = 0;
    /// Times a day that what is asked for is played, each `hoursApart` from the one before.
    int sessions = 1;
    double hoursApart = 0.5;
    /// Hour of the day of the first one.
    double hour = 9.0;
    /// Every so many days the clock is put off by `clockDays` for a second, whole session, then back; 0: never.
    int clockEvery = 0;
    double clockDays = 0.0;
    /// Instead, it is off for so many days of play as on any other day.
    int clockFor = 0;
    /// It is not put back: the next time it is put off further. No log can tell that from days that passed; what
    /// is dated later than a board is read does not count on it, but will when that day has come.
    bool clockStays = false;
    /// The days they play, counted from the season's first; 0 for `until`: to its end.
    int from = 0;
    int until = 0;
    /// Between them, a stretch on which they do not; both days belong to it, 0 for `leaveUntil`: none. A late
    /// joiner and somebody on leave are excused, whoever just stays away is not.
    int leaveFrom = 0;
    int leaveUntil = 0;
    bool excused = true;
    /// Plays on a second machine as well, in the afternoon, which has not heard of the first one's answers.
    bool twoMachines = false;
    /// At the end all answers are copied under another device's name, half an hour later, as right and certain.
    bool duplicates = false;

    /// Those of recall.md, section 5, honest play first.
    static std::vector<FarmingStrategy> all();
};

/// How much of it is played, and by whom.
struct FarmingSeason {
    int days = 180;
    int nuggets = 300;
    /// Met for the first time on one day.
    int newADay = 10;
    Learner::Kind learner = Learner::Kind::fsrs7;
    std::uint64_t seed = 1;
};

/// What came of it.
struct FarmingResult {
    MilliPoints milliPoints = 0;
    int attempts = 0;
    /// Of practice: 12 seconds for an honest answer, 10 more for a miss or a first meeting, 3 for a blind one.
    double minutes = 0.0;
    /// What a game that gives 10 points for every right answer would have paid.
    std::int64_t naivePoints = 0;
    /// How a board of their team showed it.
    SeasonBoard board;

    double points() const { return static_cast<double>(milliPoints) / 1000.0; }
    double pointsPerMinute() const { return minutes > 0.0 ? points() / minutes : 0.0; }
};

/// Plays the season against the real log and the real points. What the rep remembers is drawn from a true memory
/// that knows true time only and nothing of what was claimed; clocks and copies reach the log by the rules of the
/// game.
FarmingResult farm(const FarmingStrategy& strategy, const FarmingSeason& season);

} // namespace game
