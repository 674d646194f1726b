#pragma once

#include "game/progress/rep_record.hpp"

namespace game {

/// How much likelier a rep's answers are from someone who knows every second nugget than from someone who only
/// guesses. Of an answer of chance level p, a right one makes it (1 + p) / 2p times as likely and a wrong one half
/// as likely; p is taken as 0.05 at least. What was said to be a guess, or given too quickly to be read, tells
/// nothing; nor does a second try hours after the first, but in a test.
///
/// A guesser's odds are a martingale: the chance that they ever reach N : 1, however long they guess and whatever
/// certainty they claim, is at most 1 in N.
class GuessOdds {
public:
    /// From here on answers are not taken for guesses: 1,000 : 1.
    static constexpr double kEnough = 1000.0;

    static GuessOdds of(const RepRecord& record);

    bool areEnough() const { return m_log >= logOfEnough(); }
    /// How near they are, 0 … 1; 1 exactly when they are enough.
    double share() const;
    /// How many right answers of four options would make them enough; 0 when they are.
    double answersLeft() const;

private:
    explicit GuessOdds(double log) : m_log(log) {}
    static double logOfEnough();

    /// The natural logarithm of the odds.
    double m_log = 0.0;
};

} // namespace game
