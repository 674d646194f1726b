#include "game/memory/recall_metrics.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace game {
namespace {

constexpr double kLeastChance = 1e-7;
constexpr std::size_t kRows = 10;

/// The bins of fsrs-rs grow by a factor; `base` and `factor` are theirs.
std::size_t logBin(double value, double base, double factor) {
    const double power = std::floor(std::log(value) / std::log(factor));
    return static_cast<std::size_t>(std::lround(base * std::pow(factor, power) * 100.0));
}

/// What the bins of RMSE(bins) count while a card is replayed.
struct History {
    std::size_t answers = 1;
    std::size_t lapses = 0;

    std::size_t bin(double days) const {
        const std::size_t lapseBin = lapses == 0 ? 0 : logBin(static_cast<double>(lapses), 1.65, 1.73);
        const std::size_t answerBin = logBin(static_cast<double>(answers + 1), 1.99, 1.89);
        return (logBin(days, 2.48, 3.62) * 100'003 + answerBin) * 100'003 + lapseBin;
    }
};

double logLoss(const std::vector<Prediction>& predictions) {
    double sum = 0.0;
    for (const Prediction& prediction : predictions) {
        const double chance = prediction.recalled ? prediction.chance : 1.0 - prediction.chance;
        sum -= std::log(std::max(chance, kLeastChance));
    }
    return sum / static_cast<double>(predictions.size());
}

struct Tally {
    double items = 0.0;
    double predicted = 0.0;
    double recalled = 0.0;

    void add(const Prediction& prediction) {
        items += 1.0;
        predicted += prediction.chance;
        recalled += prediction.recalled ? 1.0 : 0.0;
    }
};

double rmseBins(const std::vector<Prediction>& predictions) {
    std::unordered_map<std::size_t, Tally> bins;
    for (const Prediction& prediction : predictions) {
        bins[prediction.bin].add(prediction);
    }
    double sum = 0.0;
    for (const auto& [bin, tally] : bins) {
        const double apart = tally.predicted - tally.recalled;
        sum += apart * apart / tally.items;
    }
    return std::sqrt(sum / static_cast<double>(predictions.size()));
}

/// By ranks; equal chances share theirs.
double areaUnderCurve(std::vector<Prediction> predictions) {
    std::sort(predictions.begin(), predictions.end(),
              [](const Prediction& a, const Prediction& b) { return a.chance < b.chance; });
    double recalled = 0.0;
    double ranks = 0.0;
    for (std::size_t i = 0; i < predictions.size();) {
        std::size_t end = i;
        double recalledHere = 0.0;
        for (; end < predictions.size() && predictions[end].chance == predictions[i].chance; ++end) {
            recalledHere += predictions[end].recalled ? 1.0 : 0.0;
        }
        ranks += recalledHere * (static_cast<double>(i + end) + 1.0) / 2.0;
        recalled += recalledHere;
        i = end;
    }
    const double forgotten = static_cast<double>(predictions.size()) - recalled;
    return recalled > 0.0 && forgotten > 0.0 ? (ranks - recalled * (recalled + 1.0) / 2.0) / (recalled * forgotten)
                                             : 0.5;
}

std::vector<CalibrationRow> calibrate(const std::vector<Prediction>& predictions) {
    std::array<Tally, kRows> tallies;
    for (const Prediction& prediction : predictions) {
        const auto row = static_cast<std::size_t>(prediction.chance * kRows);
        tallies[std::min(row, kRows - 1)].add(prediction);
    }
    std::vector<CalibrationRow> rows;
    for (std::size_t i = 0; i < kRows; ++i) {
        const Tally& tally = tallies[i];
        const double items = std::max(tally.items, 1.0);
        const auto edge = [](std::size_t row) { return static_cast<double>(row) / kRows; };
        rows.push_back({edge(i), edge(i + 1), static_cast<std::size_t>(tally.items), tally.predicted / items,
                        tally.recalled / items});
    }
    return rows;
}

void predictCard(const MemoryModel& model, std::span<const TrainingReview> card,
                 std::vector<Prediction>& predictions) {
    MemoryState state = model.first(card.front().rating);
    History history;
    for (const TrainingReview& review : card.subspan(1)) {
        const Elapsed elapsed = review.elapsed();
        const double days = elapsed.localDays;
        if (review.weight > 0.0F) {
            predictions.push_back({model.retrievability(state, elapsed), review.recalled(), history.bin(days)});
        }
        state = model.review(state, review.rating, elapsed);
        history.answers += days > 0.0 ? 1 : 0;
        history.lapses += days > 0.0 && !review.recalled() ? 1 : 0;
    }
}

} // namespace

std::vector<Prediction> predict(const MemoryModel& model, const TrainingItems& items) {
    std::vector<Prediction> predictions;
    predictions.reserve(items.size());
    for (std::size_t i = 0; i < items.cards(); ++i) {
        predictCard(model, items.card(i), predictions);
    }
    return predictions;
}

RecallMetrics RecallMetrics::of(const std::vector<Prediction>& predictions) {
    if (predictions.empty()) {
        return {0, 0.0, 0.0, 0.0, calibrate(predictions)};
    }
    return {predictions.size(), game::logLoss(predictions), game::rmseBins(predictions),
            areaUnderCurve(predictions), calibrate(predictions)};
}

} // namespace game
