#include "game/memory/fsrs6_gradient.hpp"

#include <algorithm>
#include <cmath>

#include "game/memory/item_loss.hpp"

namespace game {
namespace {

constexpr double kLeastStability = 0.001;
constexpr double kMostStability = 36'500.0;
constexpr double kLeastDifficulty = 1.0;
constexpr double kMostDifficulty = 10.0;
const double kLogNineTenths = std::log(0.9);

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

void Fsrs6Gradient::use(const Fsrs6Parameters& parameters) {
    m_parameters = parameters;
    const auto& w = m_parameters.w;
    const double power = std::exp(-kLogNineTenths / w[20]);
    m_factor = power - 1.0;
    m_logFactorByDecay = power * kLogNineTenths / (w[20] * w[20] * m_factor);
    m_growth = std::exp(w[8]);
    m_lapseCap = std::exp(-w[17] * w[18]);
    for (std::size_t i = 0; i < m_start.size(); ++i) {
        m_start[i] = w[4] - std::exp(w[5] * static_cast<double>(i)) + 1.0;
    }
}

void Fsrs6Gradient::add(std::span<const TrainingReview> card, Sum& sum) {
    forward(card);
    backward(card, sum);
}

double Fsrs6Gradient::loss(std::span<const TrainingReview> card) {
    forward(card);
    double loss = 0.0;
    for (std::size_t i = 1; i < card.size(); ++i) {
        if (card[i].weight > 0.0F) {
            loss += itemLoss(card[i], m_steps[i].recall);
        }
    }
    return loss;
}

void Fsrs6Gradient::forward(std::span<const TrainingReview> card) {
    m_steps.resize(std::max(m_steps.size(), card.size()));
    double stability = m_parameters.w[place(card.front().rating)];
    double difficulty = m_start[place(card.front().rating)];
    for (std::size_t i = 1; i < card.size(); ++i) {
        Step& step = m_steps[i];
        step.stabilityInside = isInside(stability, kLeastStability, kMostStability);
        step.difficultyInside = isInside(difficulty, kLeastDifficulty, kMostDifficulty);
        step.stability = std::clamp(stability, kLeastStability, kMostStability);
        step.difficulty = std::clamp(difficulty, kLeastDifficulty, kMostDifficulty);
        recallAt(card[i], step);
        if (i + 1 < card.size()) {
            advance(card[i], step);
            stability = step.next;
            const double pull = m_parameters.w[7];
            difficulty = pull * m_start[place(Rating::easy)] + (1.0 - pull) * step.moved;
        }
    }
}

void Fsrs6Gradient::recallAt(const TrainingReview& review, Step& step) const {
    if (review.days > 0.0F) {
        step.faded = m_factor * static_cast<double>(review.days) / step.stability;
        step.logFaded = std::log(1.0 + step.faded);
        step.recall = std::exp(-m_parameters.w[20] * step.logFaded);
    }
}

void Fsrs6Gradient::advance(const TrainingReview& review, Step& step) const {
    const double shift = -m_parameters.w[6] * gradeOf(review.rating) / 9.0;
    step.moved = step.difficulty + (kMostDifficulty - step.difficulty) * shift;
    if (review.days <= 0.0F) {
        repeat(review.rating, step);
    } else if (review.recalled()) {
        succeed(review.rating, step);
    } else {
        lapse(step);
    }
}

double Fsrs6Gradient::ease(Rating rating) const {
    const auto& w = m_parameters.w;
    return rating == Rating::hard ? w[15] : rating == Rating::easy ? w[16] : 1.0;
}

void Fsrs6Gradient::succeed(Rating rating, Step& step) const {
    const auto& w = m_parameters.w;
    step.kind = Kind::success;
    step.logStability = std::log(step.stability);
    // S e^w8 (11−D) S^−w9, of which what was forgotten decides how much is gained.
    const double most = m_growth * (11.0 - step.difficulty) * std::exp((1.0 - w[9]) * step.logStability);
    const double forgotten = std::exp(w[10] * (1.0 - step.recall));
    step.grown = most * (forgotten - 1.0);
    step.slope = most * forgotten * ease(rating);
    step.next = step.stability + step.grown * ease(rating);
}

void Fsrs6Gradient::lapse(Step& step) const {
    const auto& w = m_parameters.w;
    step.logNext = std::log(step.stability + 1.0);
    step.grown = std::exp(w[13] * step.logNext);
    step.logStability = std::log(step.difficulty);
    // One exponential for D^−w12 and e^(w14 (1−R)).
    step.slope = std::exp(w[14] * (1.0 - step.recall) - w[12] * step.logStability);
    const double relearned = w[11] * step.slope * (step.grown - 1.0);
    const double cap = step.stability * m_lapseCap;
    step.kind = relearned <= cap ? Kind::lapse : Kind::cappedLapse;
    step.next = std::min(relearned, cap);
}

void Fsrs6Gradient::repeat(Rating rating, Step& step) const {
    const auto& w = m_parameters.w;
    step.logStability = std::log(step.stability);
    const double power = w[17] * (gradeOf(rating) + w[18]) - w[19] * step.logStability;
    const bool kept = rating != Rating::again && power < 0.0;
    step.kind = kept ? Kind::sameDayKept : Kind::sameDay;
    step.next = kept ? step.stability : step.stability * std::exp(power);
}

void Fsrs6Gradient::backward(std::span<const TrainingReview> card, Sum& sum) {
    Pull pull{0.0, 0.0, 0.0};
    for (std::size_t i = card.size() - 1; i > 0; --i) {
        const Step& step = m_steps[i];
        pull.recall = 0.0;
        if (i + 1 < card.size()) {
            backOfDifficulty(card[i].rating, step, pull, sum);
            backOfStability(card[i].rating, step, pull, sum);
        }
        if (card[i].days > 0.0F) {
            backOfRecall(card[i], step, pull, sum);
        }
        pull.stability = step.stabilityInside ? pull.stability : 0.0;
        pull.difficulty = step.difficultyInside ? pull.difficulty : 0.0;
    }
    backOfFirst(card.front().rating, pull, sum);
}

void Fsrs6Gradient::backOfDifficulty(Rating rating, const Step& step, Pull& pull, Sum& sum) const {
    const auto& w = m_parameters.w;
    const double grade = gradeOf(rating) / 9.0;
    const double byEasiest = pull.difficulty * w[7];
    const double byMoved = pull.difficulty * (1.0 - w[7]);
    sum[4] += byEasiest;
    sum[5] += byEasiest * 3.0 * (m_start[place(Rating::easy)] - w[4] - 1.0);
    sum[6] -= byMoved * (kMostDifficulty - step.difficulty) * grade;
    sum[7] += pull.difficulty * (m_start[place(Rating::easy)] - step.moved);
    pull.difficulty = byMoved * (1.0 + w[6] * grade);
}

void Fsrs6Gradient::backOfStability(Rating rating, const Step& step, Pull& pull, Sum& sum) const {
    switch (step.kind) {
    case Kind::success:
        return backOfSuccess(rating, step, pull, sum);
    case Kind::lapse:
        return backOfLapse(step, pull, sum);
    case Kind::cappedLapse:
        sum[17] -= pull.stability * step.next * m_parameters.w[18];
        sum[18] -= pull.stability * step.next * m_parameters.w[17];
        pull.stability *= m_lapseCap;
        return;
    case Kind::sameDay:
        return backOfRepeat(rating, step, pull, sum);
    case Kind::sameDayKept:
        return;
    }
}

void Fsrs6Gradient::backOfSuccess(Rating rating, const Step& step, Pull& pull, Sum& sum) const {
    const auto& w = m_parameters.w;
    const double byGain = pull.stability * step.grown * ease(rating);
    if (rating == Rating::hard) {
        sum[15] += pull.stability * step.grown;
    } else if (rating == Rating::easy) {
        sum[16] += pull.stability * step.grown;
    }
    sum[8] += byGain;
    sum[9] -= byGain * step.logStability;
    sum[10] += pull.stability * step.slope * (1.0 - step.recall);
    pull.recall -= pull.stability * step.slope * w[10];
    pull.difficulty -= byGain / (11.0 - step.difficulty);
    pull.stability += byGain * (1.0 - w[9]) / step.stability;
}

void Fsrs6Gradient::backOfLapse(const Step& step, Pull& pull, Sum& sum) const {
    const auto& w = m_parameters.w;
    const double byNext = pull.stability * step.next;
    const double byPower = pull.stability * w[11] * step.slope * step.grown;
    sum[11] += pull.stability * step.slope * (step.grown - 1.0);
    sum[12] -= byNext * step.logStability;
    sum[13] += byPower * step.logNext;
    sum[14] += byNext * (1.0 - step.recall);
    pull.recall -= byNext * w[14];
    pull.difficulty -= byNext * w[12] / step.difficulty;
    pull.stability = byPower * w[13] / (step.stability + 1.0);
}

void Fsrs6Gradient::backOfRepeat(Rating rating, const Step& step, Pull& pull, Sum& sum) const {
    const auto& w = m_parameters.w;
    const double byNext = pull.stability * step.next;
    sum[17] += byNext * (gradeOf(rating) + w[18]);
    sum[18] += byNext * w[17];
    sum[19] -= byNext * step.logStability;
    pull.stability = byNext * (1.0 - w[19]) / step.stability;
}

void Fsrs6Gradient::backOfRecall(const TrainingReview& review, const Step& step, Pull& pull, Sum& sum) const {
    const auto& w = m_parameters.w;
    if (review.weight > 0.0F) {
        pull.recall += itemSlope(review, step.recall);
    }
    const double byLog = -pull.recall * step.recall;
    const double byFaded = byLog * w[20] * step.faded / (1.0 + step.faded);
    sum[20] += byLog * step.logFaded + byFaded * m_logFactorByDecay;
    pull.stability -= byFaded / step.stability;
}

void Fsrs6Gradient::backOfFirst(Rating rating, const Pull& pull, Sum& sum) const {
    const std::size_t first = place(rating);
    sum[first] += pull.stability;
    if (isInside(m_start[first], kLeastDifficulty, kMostDifficulty)) {
        sum[4] += pull.difficulty;
        sum[5] += pull.difficulty * static_cast<double>(first) * (m_start[first] - m_parameters.w[4] - 1.0);
    }
}

} // namespace game
