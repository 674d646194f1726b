#include "game/memory/fsrs7_gradient.hpp"

#include <algorithm>
#include <cmath>

#include "game/memory/item_loss.hpp"

namespace game {
namespace {

constexpr double kLeastStability = 0.0001;
constexpr double kMostStability = 36'500.0;
constexpr double kLeastDifficulty = 1.0;
constexpr double kMostDifficulty = 10.0;
constexpr double kFastShare = 0.8;
constexpr double kRecallMargin = 1e-5;
constexpr double kWithinMargins = 1.0 - 2.0 * kRecallMargin;
constexpr double kLeastDecay = 0.01;
constexpr double kMostDecay = 0.95;
constexpr double kMostExponent = 60.0;
/// How far a difficulty is drawn to the easiest at each answer.
constexpr double kDraw = 0.01;
/// Where the exponents of the curve are measured from.
constexpr double kMiddleDifficulty = 5.0;
constexpr double kMiddleWeight = 0.5;
constexpr double kMiddlePace = 0.3;
constexpr double kMiddleGrowth = 1.5;

bool isInside(double value, double low, double high) {
    return low <= value && value <= high;
}

std::size_t place(Rating rating) {
    return static_cast<std::size_t>(rating) - 1;
}

/// −w6 times this is how far a rating moves the difficulty.
double gradeOf(Rating rating) {
    return static_cast<double>(rating) - 3.0;
}

} // namespace

void Fsrs7Gradient::use(const Fsrs7Parameters& parameters) {
    m_parameters = parameters;
    const auto& w = m_parameters.w;
    m_slow.growth = std::exp(w[m_slow.from] - kMiddleGrowth);
    m_fast.growth = std::exp(w[m_fast.from] - kMiddleGrowth);
    m_logFastBase = std::log(w[25]);
    m_logSlowBase = std::log(w[26]);
    m_slowPower = std::exp(-m_logSlowBase / w[24]);
    m_logShares = std::log(w[27]) - std::log(w[28]);
    for (std::size_t i = 0; i < m_start.size(); ++i) {
        m_start[i] = w[4] - std::exp(w[5] * static_cast<double>(i)) + 1.0;
    }
}

void Fsrs7Gradient::add(std::span<const TrainingReview> card, Sum& sum) {
    forward(card);
    backward(card, sum);
}

double Fsrs7Gradient::loss(std::span<const TrainingReview> card) {
    forward(card);
    double loss = 0.0;
    for (std::size_t i = 1; i < card.size(); ++i) {
        if (card[i].weight > 0.0F) {
            loss += itemLoss(card[i], m_steps[i].slow.recall);
        }
    }
    return loss;
}

void Fsrs7Gradient::forward(std::span<const TrainingReview> card) {
    m_steps.resize(std::max(m_steps.size(), card.size()));
    const std::size_t first = place(card.front().rating);
    const double start = m_parameters.w[first];
    MemoryState state{start, m_start[first], kFastShare * start};
    for (std::size_t i = 1; i < card.size(); ++i) {
        Step& step = m_steps[i];
        enter(state, step);
        recallAt(static_cast<double>(card[i].realDays), step);
        if (i + 1 < card.size()) {
            advance(card[i].rating, step);
            state = {step.slow.next, kDraw * m_start[place(Rating::easy)] + (1.0 - kDraw) * step.moved,
                     step.fast.next};
        }
    }
}

void Fsrs7Gradient::enter(const MemoryState& state, Step& step) const {
    const auto enterHalf = [](double stability, Half& half) {
        half.inside = isInside(stability, kLeastStability, kMostStability);
        half.stability = std::clamp(stability, kLeastStability, kMostStability);
        half.logStability = std::log(half.stability);
    };
    enterHalf(state.stability, step.slow);
    enterHalf(state.fastStability, step.fast);
    step.difficultyInside = isInside(state.difficulty, kLeastDifficulty, kMostDifficulty);
    step.difficulty = std::clamp(state.difficulty, kLeastDifficulty, kMostDifficulty);
}

void Fsrs7Gradient::recallAt(double days, Step& step) const {
    const auto& w = m_parameters.w;
    fastRecallAt(days, step);
    slowRecallAt(days, step);
    const double logRatio = m_logShares - w[29] * step.fast.logStability - w[30] * step.slow.logStability -
                            (w[31] - kMiddleWeight) * (step.difficulty - kMiddleDifficulty);
    step.fastShare = 1.0 / (1.0 + std::exp(-logRatio));
    const double mixed = step.slowRecall + step.fastShare * (step.fast.recall - step.slowRecall);
    step.slow.recall = kRecallMargin + kWithinMargins * mixed;
}

void Fsrs7Gradient::fastRecallAt(double days, Step& step) const {
    const auto& w = m_parameters.w;
    const double decay = w[23] * std::exp((w[33] - kMiddlePace) * step.fast.logStability);
    step.fastDecayInside = isInside(decay, kLeastDecay, kMostDecay);
    step.fastDecay = std::clamp(decay, kLeastDecay, kMostDecay);
    const double exponent = -m_logFastBase / step.fastDecay;
    step.fastPowerInside = exponent <= kMostExponent;
    step.fastPower = std::exp(std::min(exponent, kMostExponent));
    step.fast.faded = (step.fastPower - 1.0) * days / step.fast.stability;
    step.fast.logFaded = std::log1p(step.fast.faded);
    step.fast.recall = std::exp(-step.fastDecay * step.fast.logFaded);
}

void Fsrs7Gradient::slowRecallAt(double days, Step& step) const {
    const auto& w = m_parameters.w;
    const double pace = std::exp((step.difficulty - kMiddleDifficulty) * (w[32] - kMiddlePace));
    step.slow.faded = (m_slowPower - 1.0) * pace * days / step.slow.stability;
    step.slow.logFaded = std::log1p(step.slow.faded);
    step.slowRecall = std::exp(-w[24] * step.slow.logFaded);
}

void Fsrs7Gradient::advance(Rating rating, Step& step) const {
    const bool lapsed = rating == Rating::again;
    const double surprise = lapsed ? step.slow.recall + 0.1 : 1.0;
    step.shift = -m_parameters.w[6] * gradeOf(rating) / 9.0 * surprise;
    step.moved = step.difficulty + (kMostDifficulty - step.difficulty) * step.shift;
    if (!lapsed) {
        succeed(m_slow, rating, step.difficulty, step.slow);
        succeed(m_fast, rating, step.difficulty, step.fast);
        return;
    }
    lapse(m_slow, step.slow);
    lapse(m_fast, step.fast);
    const double cap = kFastShare * step.slow.next;
    step.fastCapped = step.fast.next > cap;
    step.fast.next = std::min(step.fast.next, cap);
}

double Fsrs7Gradient::ease(const Block& block, Rating rating) const {
    const double* w = m_parameters.w.data() + block.from;
    return rating == Rating::hard ? w[6] : rating == Rating::easy ? w[7] : 1.0;
}

void Fsrs7Gradient::succeed(const Block& block, Rating rating, double difficulty, Half& half) const {
    const double* w = m_parameters.w.data() + block.from;
    // It never falls below what a lapse would leave, as it never falls at all.
    const double most = block.growth * (11.0 - difficulty) * std::exp((1.0 - w[1]) * half.logStability);
    const double forgotten = std::exp(w[2] * (1.0 - half.recall));
    half.grown = most * (forgotten - 1.0);
    half.slope = most * forgotten * ease(block, rating);
    half.next = half.stability + half.grown * ease(block, rating);
}

void Fsrs7Gradient::lapse(const Block& block, Half& half) const {
    const double* w = m_parameters.w.data() + block.from;
    half.logNext = std::log1p(half.stability);
    half.grown = std::exp(w[4] * half.logNext);
    half.slope = std::exp(w[5] * (1.0 - half.recall));
    const double relearned = w[3] * half.slope * (half.grown - 1.0);
    half.kept = relearned > half.stability;
    half.next = std::min(relearned, half.stability);
}

void Fsrs7Gradient::backward(std::span<const TrainingReview> card, Sum& sum) {
    Pull pull;
    for (std::size_t i = card.size() - 1; i > 0; --i) {
        const Step& step = m_steps[i];
        pull.slow.recall = 0.0;
        pull.fast.recall = 0.0;
        if (i + 1 < card.size()) {
            backOfReview(card[i].rating, step, pull, sum);
        }
        if (card[i].weight > 0.0F) {
            pull.slow.recall += itemSlope(card[i], step.slow.recall);
        }
        backOfRecall(step, pull, sum);
        pull.slow.stability = step.slow.inside ? pull.slow.stability : 0.0;
        pull.fast.stability = step.fast.inside ? pull.fast.stability : 0.0;
        pull.difficulty = step.difficultyInside ? pull.difficulty : 0.0;
    }
    backOfFirst(card.front().rating, pull, sum);
}

void Fsrs7Gradient::backOfReview(Rating rating, const Step& step, Pull& pull, Sum& sum) const {
    backOfDifficulty(rating, step, pull, sum);
    if (rating != Rating::again) {
        pull.difficulty += backOfSuccess(m_slow, rating, step, pull.slow, sum);
        pull.difficulty += backOfSuccess(m_fast, rating, step, pull.fast, sum);
        return;
    }
    if (step.fastCapped) {
        pull.slow.stability += kFastShare * pull.fast.stability;
        pull.fast.stability = 0.0;
    } else {
        backOfLapse(m_fast, step.fast, pull.fast, sum);
    }
    backOfLapse(m_slow, step.slow, pull.slow, sum);
}

void Fsrs7Gradient::backOfDifficulty(Rating rating, const Step& step, Pull& pull, Sum& sum) const {
    const auto& w = m_parameters.w;
    const double byEasiest = pull.difficulty * kDraw;
    const double byMoved = pull.difficulty * (1.0 - kDraw);
    const double byShift = byMoved * (kMostDifficulty - step.difficulty);
    sum[4] += byEasiest;
    sum[5] += byEasiest * 3.0 * (m_start[place(Rating::easy)] - w[4] - 1.0);
    sum[6] += byShift * step.shift / w[6];
    if (rating == Rating::again) {
        pull.slow.recall -= byShift * w[6] * gradeOf(rating) / 9.0;
    }
    pull.difficulty = byMoved * (1.0 - step.shift);
}

double Fsrs7Gradient::backOfSuccess(const Block& block, Rating rating, const Step& step, HalfPull& pull,
                                    Sum& sum) const {
    const double* w = m_parameters.w.data() + block.from;
    const Half& half = block.from == m_slow.from ? step.slow : step.fast;
    const double byGain = pull.stability * half.grown * ease(block, rating);
    if (rating == Rating::hard || rating == Rating::easy) {
        sum[block.from + (rating == Rating::hard ? 6 : 7)] += pull.stability * half.grown;
    }
    sum[block.from] += byGain;
    sum[block.from + 1] -= byGain * half.logStability;
    sum[block.from + 2] += pull.stability * half.slope * (1.0 - half.recall);
    pull.recall -= pull.stability * half.slope * w[2];
    pull.stability += byGain * (1.0 - w[1]) / half.stability;
    return -byGain / (11.0 - step.difficulty);
}

void Fsrs7Gradient::backOfLapse(const Block& block, const Half& half, HalfPull& pull, Sum& sum) const {
    if (half.kept) {
        return;
    }
    const double* w = m_parameters.w.data() + block.from;
    const double byNext = pull.stability * half.next;
    const double byPower = pull.stability * w[3] * half.slope * half.grown;
    sum[block.from + 3] += pull.stability * half.slope * (half.grown - 1.0);
    sum[block.from + 4] += byPower * half.logNext;
    sum[block.from + 5] += byNext * (1.0 - half.recall);
    pull.recall -= byNext * w[5];
    pull.stability = byPower * w[4] / (half.stability + 1.0);
}

void Fsrs7Gradient::backOfRecall(const Step& step, Pull& pull, Sum& sum) const {
    const auto& w = m_parameters.w;
    const double by = pull.slow.recall * kWithinMargins;
    const double byRatio = by * step.fastShare * (1.0 - step.fastShare) * (step.fast.recall - step.slowRecall);
    const double hardness = step.difficulty - kMiddleDifficulty;
    sum[27] += byRatio / w[27];
    sum[28] -= byRatio / w[28];
    sum[29] -= byRatio * step.fast.logStability;
    sum[30] -= byRatio * step.slow.logStability;
    sum[31] -= byRatio * hardness;
    pull.fast.stability -= byRatio * w[29] / step.fast.stability;
    pull.slow.stability -= byRatio * w[30] / step.slow.stability;
    pull.difficulty -= byRatio * (w[31] - kMiddleWeight);
    backOfFastRecall(step, pull.fast.recall + by * step.fastShare, pull, sum);
    backOfSlowRecall(step, by * (1.0 - step.fastShare), pull, sum);
}

void Fsrs7Gradient::backOfFastRecall(const Step& step, double by, Pull& pull, Sum& sum) const {
    const auto& w = m_parameters.w;
    const Half& fast = step.fast;
    const double byRecall = -by * fast.recall;
    // By the logarithm of how much faded.
    const double byFaded = byRecall * step.fastDecay * fast.faded / (1.0 + fast.faded);
    pull.fast.stability -= byFaded / fast.stability;
    double byDecay = byRecall * fast.logFaded;
    if (step.fastPowerInside) {
        const double byExponent = byFaded * step.fastPower / (step.fastPower - 1.0);
        sum[25] -= byExponent / (step.fastDecay * w[25]);
        byDecay += byExponent * m_logFastBase / (step.fastDecay * step.fastDecay);
    }
    if (step.fastDecayInside) {
        const double byLogDecay = byDecay * step.fastDecay;
        sum[23] += byLogDecay / w[23];
        sum[33] += byLogDecay * fast.logStability;
        pull.fast.stability += byLogDecay * (w[33] - kMiddlePace) / fast.stability;
    }
}

void Fsrs7Gradient::backOfSlowRecall(const Step& step, double by, Pull& pull, Sum& sum) const {
    const auto& w = m_parameters.w;
    const Half& slow = step.slow;
    const double byRecall = -by * step.slowRecall;
    const double byFaded = byRecall * w[24] * slow.faded / (1.0 + slow.faded);
    const double byExponent = byFaded * m_slowPower / (m_slowPower - 1.0);
    sum[24] += byRecall * slow.logFaded + byExponent * m_logSlowBase / (w[24] * w[24]);
    sum[26] -= byExponent / (w[24] * w[26]);
    sum[32] += byFaded * (step.difficulty - kMiddleDifficulty);
    pull.difficulty += byFaded * (w[32] - kMiddlePace);
    pull.slow.stability -= byFaded / slow.stability;
}

void Fsrs7Gradient::backOfFirst(Rating rating, const Pull& pull, Sum& sum) const {
    const std::size_t first = place(rating);
    sum[first] += pull.slow.stability + kFastShare * pull.fast.stability;
    if (isInside(m_start[first], kLeastDifficulty, kMostDifficulty)) {
        sum[4] += pull.difficulty;
        sum[5] += pull.difficulty * static_cast<double>(first) * (m_start[first] - m_parameters.w[4] - 1.0);
    }
}

} // namespace game
