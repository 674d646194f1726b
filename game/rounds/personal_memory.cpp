#include "game/rounds/personal_memory.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "game/memory/recall_metrics.hpp"
#include "game/memory/trainer.hpp"

namespace game {
namespace {

constexpr double kRate = 0.04;
constexpr std::size_t kMostSteps = 200;
constexpr std::size_t kLeastSteps = 30;
/// Bounds the work: a plan is made while a rep waits.
constexpr std::size_t kMostWork = 100'000;

/// A fit waits for so many answers, and then for a tenth more.
constexpr std::size_t kFewestAnswers = 30;
constexpr std::size_t kMoreAnswers = 10;

/// A fit has to predict one part in so many, the latest, better than the usual model does, by so many standard
/// errors; otherwise what a few dozen answers happened to say would be taken for the rep.
constexpr std::size_t kHeldOutPart = 3;
constexpr double kDeviations = 1.0;
constexpr double kLeastChance = 0.001;
constexpr std::size_t kFewestItems = 40;

/// How many of the answers, from the first on, are fitted.
std::size_t answersFitted(const RepRecord& record) {
    const std::size_t all = record.attempts().size();
    std::size_t fitted = 0;
    for (std::size_t next = kFewestAnswers; next <= all; next += next / kMoreAnswers) {
        fitted = next;
    }
    return fitted;
}

TrainingItems itemsOf(const RepRecord& record, std::size_t answers) {
    ReviewLog log;
    for (std::size_t i = 0; i < answers; ++i) {
        const ScoredAttempt& scored = record.attempts()[i];
        log.add(scored.attempt.nugget.text(), {scored.rating(), scored.attempt.at, 0});
    }
    return TrainingItems(log);
}

MemoryModel fitted(const TrainingItems& items) {
    TrainingPlan plan;
    plan.steps = std::clamp(kMostWork / items.size(), kLeastSteps, kMostSteps);
    plan.rate = kRate;
    return Trainer(plan).fit(items);
}

double logLoss(const Prediction& prediction) {
    const double chance = prediction.recalled ? prediction.chance : 1.0 - prediction.chance;
    return -std::log(std::max(chance, kLeastChance));
}

/// Whether `model` predicts the items better than `usual`, by more than chance makes likely.
bool isClearlyBetter(const MemoryModel& model, const MemoryModel& usual, const TrainingItems& items) {
    const std::vector<Prediction> ours = predict(model, items);
    const std::vector<Prediction> theirs = predict(usual, items);
    double sum = 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const double gain = logLoss(theirs[i]) - logLoss(ours[i]);
        sum += gain;
        squares += gain * gain;
    }
    return sum > kDeviations * std::sqrt(squares);
}

MemoryModel personal(const TrainingItems& items, const MemoryModel& usual) {
    if (items.size() < kFewestItems) {
        return usual;
    }
    const std::size_t cut = items.size() - items.size() / kHeldOutPart;
    const TrainingItems latest = items.part(cut, items.size());
    const MemoryModel early = fitted(items.part(0, cut));
    return isClearlyBetter(early, usual, latest) ? fitted(items) : usual;
}

} // namespace

PersonalMemory::PersonalMemory(const RepRecord& record)
    : PersonalMemory(answersFitted(record), itemsOf(record, answersFitted(record)), record.ledger().model()) {}

PersonalMemory::PersonalMemory(std::size_t answers, const TrainingItems& items, const MemoryModel& usual)
    : m_answers(answers), m_usual(usual), m_model(personal(items, usual)), m_worth(m_model) {}

std::future<PersonalMemory> PersonalMemory::inBackground(const RepRecord& record) {
    const std::size_t answers = answersFitted(record);
    return std::async(std::launch::async,
                      [answers, items = itemsOf(record, answers), usual = record.ledger().model()] {
                          return PersonalMemory(answers, items, usual);
                      });
}

bool PersonalMemory::stillFits(const RepRecord& record) const {
    return m_answers == answersFitted(record) && m_usual == record.ledger().model();
}

} // namespace game
