#include "game/scoring/points_ledger.hpp"

#include <algorithm>
#include <tuple>

#include "game/scoring/grade.hpp"

namespace game {
namespace {

constexpr std::int64_t kLeastMinimumMs = 400;

bool earlier(const RecallEvent& a, const RecallEvent& b) {
    return std::tie(a.at.utcMs, a.id) < std::tie(b.at.utcMs, b.id);
}

std::optional<std::int64_t> knownTime(const RecallEvent& event) {
    return event.timed ? std::optional(event.recallMs) : std::nullopt;
}

bool tooQuickToBeRead(const RecallEvent& event) {
    return event.recallMs < std::max(event.minimumMs, kLeastMinimumMs);
}

Certainty creditedCertainty(const RecallEvent& event) {
    return tooQuickToBeRead(event) ? Certainty::guess : event.certainty;
}

/// Known from memory: not guessed, and not still there from when it was last seen, as far as clocks tell.
bool isRecalled(const RecallEvent& event, const AnswerScore& score) {
    return event.right && event.pays && creditedCertainty(event) != Certainty::guess && !score.tooSoon;
}

/// A clock that was set back must not make a nugget look long unseen once it is right again.
engine::Timestamp later(const engine::Timestamp& a, const engine::Timestamp& b) {
    return b.utcMs < a.utcMs ? a : b;
}

} // namespace

MemoryState memoryAfter(const std::vector<RatedAnswer>& history, std::size_t answers, const MemoryModel& model) {
    MemoryState state = model.first(history.front().rating);
    for (std::size_t i = 1; i < answers; ++i) {
        state = model.review(state, history[i].rating, Elapsed::between(history[i - 1].at, history[i].at));
    }
    return state;
}

std::optional<AnswerScore> PointsLedger::apply(const RecallEvent& event) {
    if (!m_known.insert(event.id).second) {
        return std::nullopt;
    }
    const auto [entry, met] = m_nuggets.try_emplace(event.nugget);
    NuggetRecall& nugget = entry->second;
    std::optional<AnswerScore> score;
    if (event.kind == RecallEvent::Kind::answer) {
        score = scoreAnswer(event, nugget);
        remember(event, *score, nugget);
    }
    nugget.lastExposure = met ? event.at : later(nugget.lastExposure, event.at);
    return score;
}

PointsLedger PointsLedger::fold(std::vector<RecallEvent> events, const MemoryModel& model) {
    if (!std::is_sorted(events.begin(), events.end(), earlier)) {
        std::sort(events.begin(), events.end(), earlier);
    }
    PointsLedger ledger(model);
    ledger.m_known.reserve(events.size());
    for (const RecallEvent& event : events) {
        ledger.apply(event);
    }
    return ledger;
}

void PointsLedger::adopt(MemoryModel model) {
    m_model = std::move(model);
    for (auto& [name, nugget] : m_nuggets) {
        if (nugget.answered) {
            nugget.memory = memoryAfter(nugget.history, nugget.history.size(), m_model);
        }
    }
}

void PointsLedger::reset(const std::string& nugget) {
    NuggetRecall fresh;
    NuggetRecall& known = m_nuggets.at(nugget);
    fresh.points = known.points;
    fresh.paid = known.paid;
    known = std::move(fresh);
}

const NuggetRecall* PointsLedger::find(const std::string& nugget) const {
    const auto entry = m_nuggets.find(nugget);
    return entry == m_nuggets.end() ? nullptr : &entry->second;
}

double PointsLedger::retrievability(const NuggetRecall& nugget, const engine::Timestamp& now) const {
    return nugget.answered ? m_model.retrievability(nugget.memory, engine::daysBetween(nugget.lastAnswer, now))
                           : 0.0;
}

MilliPoints PointsLedger::available(const NuggetRecall& nugget, const engine::Timestamp& now) const {
    return nugget.answered ? mostPoints(stakeAt(nugget, now)) : 0;
}

Stake PointsLedger::stakeAt(const NuggetRecall& nugget, const engine::Timestamp& now) const {
    return stakeOn(m_model, nugget.memory, engine::daysBetween(nugget.lastExposure, now), nugget.paid);
}

AnswerScore PointsLedger::scoreAnswer(const RecallEvent& event, NuggetRecall& nugget) const {
    const Certainty certainty = creditedCertainty(event);
    const auto pace = m_pace.deviation(event.format, knownTime(event), event.at);
    AnswerScore score;
    score.rating = grade(event.right, certainty, pace);
    score.speed = event.right ? speedFactor(certainty, pace) : 1.0;
    score.firstMeeting = !nugget.answered;
    score.before = nugget.memory;
    if (score.firstMeeting) {
        score.after = m_model.first(score.rating);
    } else {
        pay(event, nugget, score);
        score.after = m_model.review(nugget.memory, score.rating, Elapsed::between(nugget.lastAnswer, event.at));
    }
    score.paid = nugget.paid;
    score.missed = !event.right || (nugget.missed && !isRecalled(event, score));
    score.paid = nugget.paid;
    return score;
}

void PointsLedger::pay(const RecallEvent& event, NuggetRecall& nugget, AnswerScore& score) const {
    score.retrievability = retrievability(nugget, event.at);
    score.tooSoon = engine::daysBetween(nugget.lastExposure, event.at) < kSoonestDays;
    if (!event.pays) {
        return;
    }
    const Stake stake = stakeAt(nugget, event.at);
    const Certainty certainty = creditedCertainty(event);
    score.points =
        event.right ? rightPoints(stake, certainty, score.speed) : wrongPoints(stake, certainty, event.chance);
    score.available = mostPoints(stake);
    if (event.right) {
        nugget.paid = std::max(nugget.paid, stake.worthAfter);
    }
}

void PointsLedger::remember(const RecallEvent& event, const AnswerScore& score, NuggetRecall& nugget) {
    nugget.memory = score.after;
    nugget.lastAnswer = score.firstMeeting ? event.at : later(nugget.lastAnswer, event.at);
    nugget.answered = true;
    nugget.history.push_back({score.rating, nugget.lastAnswer});
    nugget.missed = score.missed;
    ++nugget.answers;
    nugget.lapses += !event.right && !score.firstMeeting ? 1 : 0;
    nugget.points += score.points;
    m_total += score.points;
    if (event.right && !tooQuickToBeRead(event)) {
        m_pace.note(event.format, knownTime(event), event.at);
    }
}

} // namespace game
