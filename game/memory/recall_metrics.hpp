#pragma once

#include <cstddef>
#include <vector>

#include "game/memory/memory_model.hpp"
#include "game/memory/training_items.hpp"

namespace game {

/// What a model said of one item before it was answered, and what happened.
struct Prediction {
    double chance = 0.0;
    bool recalled = false;
    /// Which of the bins of RMSE(bins) it is in: items with about the same wait, reviews and lapses before it.
    std::size_t bin = 0;
};

/// The predictions for all items, by card.
std::vector<Prediction> predict(const MemoryModel& model, const TrainingItems& items);

/// One line of a calibration table: items given about the same chance, and how many of them were recalled.
struct CalibrationRow {
    double from = 0.0;
    double to = 0.0;
    std::size_t items = 0;
    double predicted = 0.0;
    double recalled = 0.0;
};

/// How good predictions are; all of them 0 without any.
struct RecallMetrics {
    std::size_t items = 0;
    /// Mean −ln of the chance given to what happened; less is better.
    double logLoss = 0.0;
    /// How far chance and share lie apart within bins (as fsrs-rs bins them); less is better.
    double rmseBins = 0.0;
    /// The chance that a recalled item was given more than a forgotten one; 0.5 is no better than lots.
    double auc = 0.0;
    /// Ten rows of equal width.
    std::vector<CalibrationRow> calibration;

    static RecallMetrics of(const std::vector<Prediction>& predictions);
};

} // namespace game
