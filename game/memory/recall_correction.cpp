#include "game/memory/recall_correction.hpp"

#include <algorithm>
#include <cmath>

namespace game {
namespace {

/// How far a weight may be believed to lie from 0 before any answer (variance).
constexpr double kDoubtAtFirst = 0.02;
constexpr double kLeastChance = 1e-6;
constexpr double kMostRepeats = 6.0;
/// Longer differences between days counted and lived are not about hours any more.
constexpr double kMostHoursInDays = 2.0;
constexpr double kLeastMs = 200.0;
constexpr double kLatelyKept = 0.9;
constexpr double kSurpriseKept = 0.95;
constexpr std::size_t kUsualAnswers = 1'000;

double logit(double chance) {
    const double inside = std::clamp(chance, kLeastChance, 1.0 - kLeastChance);
    return std::log(inside / (1.0 - inside));
}

/// An item on its way from the log to its prediction.
struct Item {
    std::int64_t utcMs;
    RecallMoment moment;
    bool recalled;
    std::int64_t durationMs;
};

void addItems(std::vector<Item>& items, const MemoryModel& model, const ReviewCard& card) {
    MemoryState state = model.first(card.reviews.front().rating);
    int repeats = 0;
    for (std::size_t i = 1; i < card.reviews.size(); ++i) {
        const Review& review = card.reviews[i];
        const Elapsed elapsed = Elapsed::between(card.reviews[i - 1].at, review.at);
        if (elapsed.localDays > 0.0) {
            const double chance = model.retrievability(state, elapsed);
            items.push_back(
                {review.at.utcMs, {chance, elapsed, repeats}, review.rating != Rating::again, review.durationMs});
        }
        repeats = elapsed.localDays > 0.0 ? 0 : repeats + 1;
        state = model.review(state, review.rating, elapsed);
    }
}

} // namespace

RecallCorrection::RecallCorrection() {
    for (std::size_t i = 0; i < kClues; ++i) {
        m_doubt[i][i] = kDoubtAtFirst;
    }
}

double RecallCorrection::corrected(const RecallMoment& moment) const {
    return chanceBy(clues(moment), moment.chance);
}

RecallCorrection::Clues RecallCorrection::clues(const RecallMoment& moment) const {
    const double hours = moment.elapsed.days - moment.elapsed.localDays;
    return {std::clamp(hours, -kMostHoursInDays, kMostHoursInDays),
            std::min(static_cast<double>(moment.repeats), kMostRepeats), m_pace - m_usualPace, m_surprise};
}

double RecallCorrection::chanceBy(const Clues& clues, double chance) const {
    double score = logit(chance);
    for (std::size_t i = 0; i < kClues; ++i) {
        score += m_weights[i] * clues[i];
    }
    return std::clamp(1.0 / (1.0 + std::exp(-score)), kLeastChance, 1.0 - kLeastChance);
}

void RecallCorrection::learn(const RecallMoment& moment, bool recalled, std::int64_t durationMs) {
    const Clues seen = clues(moment);
    const double chance = chanceBy(seen, moment.chance);
    Clues doubt{};
    double certainty = 1.0;
    for (std::size_t i = 0; i < kClues; ++i) {
        for (std::size_t k = 0; k < kClues; ++k) {
            doubt[i] += m_doubt[i][k] * seen[k];
        }
        certainty += chance * (1.0 - chance) * seen[i] * doubt[i];
    }
    const double happened = recalled ? 1.0 : 0.0;
    for (std::size_t i = 0; i < kClues; ++i) {
        m_weights[i] += doubt[i] / certainty * (happened - chance);
        for (std::size_t k = 0; k < kClues; ++k) {
            m_doubt[i][k] -= chance * (1.0 - chance) * doubt[i] * doubt[k] / certainty;
        }
    }
    m_surprise = kSurpriseKept * m_surprise + (1.0 - kSurpriseKept) * (happened - moment.chance);
    noteDuration(durationMs);
}

void RecallCorrection::noteDuration(std::int64_t durationMs) {
    if (durationMs <= 0) {
        return;
    }
    const double pace = std::log(std::max(static_cast<double>(durationMs), kLeastMs));
    m_timed = std::min(m_timed + 1, kUsualAnswers);
    m_usualPace += (pace - m_usualPace) / static_cast<double>(m_timed);
    m_pace = m_timed == 1 ? pace : kLatelyKept * m_pace + (1.0 - kLatelyKept) * pace;
}

std::vector<Prediction> predictCorrected(const MemoryModel& model, const ReviewLog& log) {
    std::vector<Item> items;
    for (const ReviewCard& card : log.cards()) {
        addItems(items, model, card);
    }
    std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.utcMs < b.utcMs; });
    RecallCorrection correction;
    std::vector<Prediction> predictions;
    predictions.reserve(items.size());
    for (const Item& item : items) {
        predictions.push_back({correction.corrected(item.moment), item.recalled, 0});
        correction.learn(item.moment, item.recalled, item.durationMs);
    }
    return predictions;
}

} // namespace game
