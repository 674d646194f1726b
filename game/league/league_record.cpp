#include "game/league/league_record.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_map>

namespace game {
namespace {

std::int32_t minutesOf(const engine::Timestamp& moment) {
    return static_cast<std::int32_t>(moment.utcMs / engine::kMsPerMinute);
}

/// Without what speed added: a rep who is new has no pace yet and would be behind for it.
MilliPoints withoutSpeed(const AnswerScore& score) {
    return score.points <= 0
               ? score.points
               : static_cast<MilliPoints>(std::floor(static_cast<double>(score.points) / score.speed));
}

/// What became of one nugget up to the end of a period.
struct Trace {
    /// Answers to what is not true any more, which no memory follows from: so many of the record's attempts.
    std::size_t outdated = 0;
    bool metBefore = false;
    /// The last other answer before the period began.
    const ScoredAttempt* last = nullptr;
    std::size_t answersBefore = 0;
    bool replay = false;
    bool answeredSince = false;
    MilliPoints earned = 0;
};

using Traces = std::unordered_map<NuggetId, Trace>;

Traces tracesOf(const RepRecord& record, const engine::Timestamp& from, MilliPoints& earned) {
    Traces traces;
    for (const RepRecord::Outdated& outdated : record.outdated()) {
        traces[outdated.nugget].outdated = outdated.answers;
    }
    std::size_t number = 0;
    for (const ScoredAttempt& scored : record.attempts()) {
        Trace& trace = traces[scored.attempt.nugget];
        if (scored.attempt.at.utcMs < from.utcMs) {
            trace.metBefore = true;
            if (number >= trace.outdated) {
                trace.last = &scored;
                trace.replay = number < record.attemptsBeforeModel();
                ++trace.answersBefore;
            }
        } else {
            trace.answeredSince = true;
            trace.earned += withoutSpeed(scored.score);
            earned += scored.score.points;
        }
        ++number;
    }
    return traces;
}

/// By the model the record has now, whatever it was scored by then.
MemoryState memoryAtStart(const Trace& trace, const RepRecord& record) {
    const NuggetRecall* recall = record.ledger().find(trace.last->attempt.nugget.text());
    return trace.replay ? memoryAfter(recall->history, trace.answersBefore, record.ledger().model())
                        : trace.last->score.after;
}

KnownNugget knownNugget(const Trace& trace, const RepRecord& record) {
    const MemoryState memory = memoryAtStart(trace, record);
    return {static_cast<float>(memory.stability),     static_cast<float>(memory.difficulty),
            static_cast<float>(memory.fastStability), static_cast<float>(trace.last->score.paid),
            minutesOf(trace.last->attempt.at),        minutesOf(trace.last->due)};
}

std::vector<LitNugget> litNuggets(const RepRecord& record) {
    std::vector<LitNugget> lit;
    for (const Nugget* nugget : record.library().nuggets()) {
        const NuggetRecall* recall = record.ledger().find(nugget->id.text());
        if (recall != nullptr && recall->answered && !recall->missed) {
            lit.push_back({recall->memory, recall->lastAnswer.utcMs});
        }
    }
    return lit;
}

std::vector<std::int32_t> numbersOf(const std::set<engine::LocalDay>& days) {
    std::vector<std::int32_t> numbers;
    for (const engine::LocalDay day : days) {
        numbers.push_back(static_cast<std::int32_t>(day.number));
    }
    return numbers;
}

std::set<engine::LocalDay> daysOf(const std::vector<std::int32_t>& numbers) {
    std::set<engine::LocalDay> days;
    for (const std::int32_t number : numbers) {
        days.insert(days.end(), {number});
    }
    return days;
}

} // namespace

PeriodRecord PeriodRecord::of(const RepRecord& record, const engine::Timestamp& from) {
    PeriodRecord period;
    period.from = from;
    const Traces traces = tracesOf(record, from, period.earned);
    for (const auto& [nugget, trace] : traces) {
        if (trace.answeredSince) {
            auto& list = trace.last != nullptr ? period.earnedKnown : period.earnedNew;
            list.push_back(static_cast<std::int32_t>(trace.earned));
        }
    }
    for (const Nugget* nugget : record.library().nuggets()) {
        const auto trace = traces.find(nugget->id);
        if (trace != traces.end() && trace->second.last != nullptr) {
            period.known.push_back(knownNugget(trace->second, record));
        } else if (trace == traces.end() || !trace->second.metBefore) {
            ++period.unmet;
        }
    }
    std::sort(period.earnedKnown.begin(), period.earnedKnown.end(), std::greater<>());
    std::sort(period.earnedNew.begin(), period.earnedNew.end(), std::greater<>());
    return period;
}

LeagueRecord LeagueRecord::of(const RepRecord& record, const LeagueStarts& starts) {
    LeagueRecord league;
    league.starts = starts;
    league.week = PeriodRecord::of(record, starts.week);
    league.season = PeriodRecord::of(record, starts.season);
    league.model = record.ledger().model();
    league.desiredRetention = record.desiredRetention();
    league.met = record.nuggetsMet();
    league.open = record.nuggetsOpen();
    league.lit = litNuggets(record);
    league.firstDay = record.firstDay();
    league.played = numbersOf(record.days().played());
    league.due = numbersOf(record.days().answeredDue());
    league.openSince = record.days().openSince();
    return league;
}

const PeriodRecord& LeagueRecord::of(Period period) const {
    return period == Period::week ? week : season;
}

double LeagueRecord::brightness(const engine::Timestamp& now) const {
    double sum = 0.0;
    for (const LitNugget& nugget : lit) {
        sum += model.retrievability(nugget.memory, engine::daysBetween({nugget.answeredMs}, now));
    }
    return open == 0 ? 0.0 : sum / static_cast<double>(open);
}

Streak LeagueRecord::streak(const engine::Timestamp& now, const WorkCalendar& calendar) const {
    return Streak::of(daysOf(played), DayBook::due(daysOf(due), openSince, now), engine::LocalDay::of(now),
                      calendar);
}

bool LeagueRecord::playedSince(engine::LocalDay day) const {
    return !played.empty() && played.back() >= day.number;
}

} // namespace game
