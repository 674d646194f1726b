#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "game/memory/elapsed.hpp"
#include "game/memory/memory_model.hpp"
#include "game/memory/recall_metrics.hpp"
#include "game/memory/review_log.hpp"

namespace game {

/// What is known of an item just before it is answered.
struct RecallMoment {
    /// What the model says, 0 < chance < 1.
    double chance = 0.5;
    /// Since the last answer.
    Elapsed elapsed;
    /// Answers to it on the same day as the last wait ended.
    int repeats = 0;
};

/// What the model does not see, learned answer by answer on top of it: that mornings are not hours, that same-day
/// repeats may help less than they seem, whether the rep is slower than usual today, and whether it has lately been
/// surprised. It starts as no correction, and every weight stays near 0 until answers speak for it (logistic
/// regression, its uncertainty carried along; as a Kalman filter does).
///
/// For predicting only: it never changes a MemoryState or points.
class RecallCorrection {
public:
    static constexpr std::size_t kClues = 4;

    RecallCorrection();

    double corrected(const RecallMoment& moment) const;
    /// What came of it, and how long the answer took (0: not known).
    void learn(const RecallMoment& moment, bool recalled, std::int64_t durationMs);

private:
    using Clues = std::array<double, kClues>;

    Clues clues(const RecallMoment& moment) const;
    double chanceBy(const Clues& clues, double chance) const;
    void noteDuration(std::int64_t durationMs);

    Clues m_weights{};
    std::array<Clues, kClues> m_doubt{};
    /// Moving averages of ln ms, of the last answers and of very many, and of what the model was wrong by.
    double m_pace = 0.0;
    double m_usualPace = 0.0;
    double m_surprise = 0.0;
    std::size_t m_timed = 0;
};

/// The predictions for all items of a log in the order of time, each corrected by what was learned from those
/// before.
std::vector<Prediction> predictCorrected(const MemoryModel& model, const ReviewLog& log);

} // namespace game
