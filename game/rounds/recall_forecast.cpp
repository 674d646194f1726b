#include "game/rounds/recall_forecast.hpp"

#include <algorithm>
#include <array>

#include "game/memory/trainer.hpp"

namespace game {
namespace {

/// Near days, because a rep is to know it soon; farther ones, because it is to last.
constexpr std::array<double, 3> kDaysAhead{5.0, 15.0, 45.0};
constexpr double kRightSeconds = 11.0;
constexpr double kMissSeconds = 20.0;
constexpr double kMeetingSeconds = 22.0;

// One rep differs more from the usual rep than the usual rep from their team.
constexpr double kHold = 0.3;
constexpr double kRate = 0.04;
constexpr std::size_t kMostSteps = 200;
constexpr std::size_t kLeastSteps = 30;
/// Bounds the work: a plan is made while a rep waits.
constexpr std::size_t kMostWork = 100'000;

/// A fit waits for so many answers, and then for a tenth more.
constexpr std::size_t kFewestAnswers = 30;
constexpr std::size_t kMoreAnswers = 10;

Rating heard(const ScoredAttempt& scored) {
    const bool guessed = scored.attempt.right && scored.attempt.certainty == Certainty::guess;
    return guessed ? Rating::again : scored.score.rating;
}

} // namespace

std::size_t answersFitted(const RepRecord& record) {
    const std::size_t all = record.attempts().size();
    std::size_t fitted = 0;
    for (std::size_t next = kFewestAnswers; next <= all; next += next / kMoreAnswers) {
        fitted = next;
    }
    return fitted;
}

MemoryModel personalModel(const RepRecord& record) {
    ReviewLog log;
    for (std::size_t i = 0; i < answersFitted(record); ++i) {
        const ScoredAttempt& scored = record.attempts()[i];
        log.add(scored.attempt.nugget.text(), {heard(scored), scored.attempt.at, 0});
    }
    const TrainingItems items(log);
    if (items.size() < Trainer::kLeastItems) {
        return record.ledger().model();
    }
    TrainingPlan plan;
    plan.steps = std::clamp(kMostWork / items.size(), kLeastSteps, kMostSteps);
    plan.rate = kRate;
    plan.hold = kHold;
    return Fsrs6(Trainer(plan).train(items));
}

RecallForecast::RecallForecast(const RepRecord& record, const engine::Timestamp& now, const MemoryModel& model)
    : m_record(&record), m_now(now), m_model(model) {
    for (const ScoredAttempt& scored : record.attempts()) {
        Memory& memory = m_memories[scored.attempt.nugget];
        const Rating rating = heard(scored);
        memory.state = memory.answers == 0
                           ? m_model.first(rating)
                           : m_model.review(memory.state, rating, Elapsed::between(memory.at, scored.attempt.at));
        memory.at = scored.attempt.at;
        ++memory.answers;
    }
}

const RecallForecast::Memory* RecallForecast::find(const NuggetId& nugget) const {
    const auto memory = m_memories.find(nugget);
    return memory == m_memories.end() ? nullptr : &memory->second;
}

double RecallForecast::recall(const NuggetId& nugget) const {
    const Memory* memory = find(nugget);
    return memory == nullptr ? 0.0
                             : m_model.retrievability(memory->state, Elapsed::between(memory->at, m_now).days);
}

bool RecallForecast::isFading(const NuggetId& nugget) const {
    return find(nugget) != nullptr && recall(nugget) < m_record->desiredRetention();
}

double RecallForecast::worth(const NuggetId& nugget) const {
    const Memory* memory = find(nugget);
    if (memory == nullptr) {
        return meanAhead(m_model.first(Rating::good), 0.0) / kMeetingSeconds;
    }
    const Elapsed elapsed = Elapsed::between(memory->at, m_now);
    const double right = recall(nugget);
    const double after = right * meanAhead(m_model.review(memory->state, Rating::good, elapsed), 0.0) +
                         (1.0 - right) * meanAhead(m_model.review(memory->state, Rating::again, elapsed), 0.0);
    const double seconds = right * kRightSeconds + (1.0 - right) * kMissSeconds;
    return (after - meanAhead(memory->state, elapsed.days)) / seconds;
}

double RecallForecast::meanAhead(const MemoryState& state, double sinceDays) const {
    double sum = 0.0;
    for (const double days : kDaysAhead) {
        sum += m_model.retrievability(state, sinceDays + days);
    }
    return sum / static_cast<double>(kDaysAhead.size());
}

} // namespace game
