#pragma once

#include <algorithm>
#include <cmath>

#include "game/memory/training_items.hpp"

namespace game {

/// What a prediction costs: weight × −ln of the chance given to what happened. Kept finite.
inline double chanceOfWhatHappened(const TrainingReview& review, double recall) {
    constexpr double kLeastChance = 1e-7;
    return std::max(review.recalled() ? recall : 1.0 - recall, kLeastChance);
}

inline double itemLoss(const TrainingReview& review, double recall) {
    return -static_cast<double>(review.weight) * std::log(chanceOfWhatHappened(review, recall));
}

/// How the cost changes with the recall predicted.
inline double itemSlope(const TrainingReview& review, double recall) {
    const double slope = static_cast<double>(review.weight) / chanceOfWhatHappened(review, recall);
    return review.recalled() ? -slope : slope;
}

} // namespace game
