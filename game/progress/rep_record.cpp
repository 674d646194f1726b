#include "game/progress/rep_record.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <span>
#include <unordered_map>

#include "game/content/fact_mark.hpp"

namespace game {
namespace {

/// Quicker recalls than this are all the same: nobody presses a key sooner, and what a rep's pace is measured by
/// needs a least value.
constexpr std::int64_t kQuickestRecallMs = 400;

RecallEvent recallEvent(const LogEntry& entry, const Attempt& attempt) {
    RecallEvent event;
    event.id = entry.id();
    event.pays = entry.trusted;
    event.kind = RecallEvent::Kind::answer;
    event.nugget = attempt.nugget.text();
    event.at = attempt.at;
    event.right = attempt.right;
    event.certainty = attempt.certainty;
    event.chance = attempt.chance;
    event.format = attempt.format;
    event.minimumMs = kQuickestRecallMs;
    event.timed = attempt.timed;
    event.recallMs = attempt.tooQuick ? 0 : std::max(attempt.recallMs, kQuickestRecallMs);
    return event;
}

/// For each nugget of which something else is true now: the last entry that was asked for what was true before.
std::unordered_map<NuggetId, std::size_t> lastOutdated(std::span<const LogEntry> entries, const Library& library) {
    std::unordered_map<QuestionId, std::string> marks;
    std::unordered_map<NuggetId, std::size_t> last;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto* attempt = std::get_if<Attempt>(&entries[i].event);
        const Question* question =
            attempt == nullptr || attempt->fact.empty() ? nullptr : library.question(attempt->question);
        if (question == nullptr) {
            continue;
        }
        std::string& mark = marks[question->id];
        mark = mark.empty() ? factMark(question->body) : mark;
        if (mark != attempt->fact) {
            last[attempt->nugget] = i;
        }
    }
    return last;
}

engine::Timestamp later(engine::Timestamp from, double days) {
    from.utcMs += static_cast<std::int64_t>(std::ceil(days * static_cast<double>(engine::kMsPerDay)));
    return from;
}

double mean(double sum, std::size_t count) {
    return count == 0 ? 0.0 : sum / static_cast<double>(count);
}

} // namespace

RepRecord::RepRecord(const Library& library, const MemoryModel& model)
    : m_library(&library), m_ledger(model), m_campaign(library), m_models{{0, model}} {}

RepRecord RepRecord::of(const AttemptLog& log, const Library& library, const MemoryModel& model,
                        std::int64_t untilMs) {
    const auto& all = log.entries();
    const auto later = [untilMs](std::int64_t, const LogEntry& entry) { return entry.at().utcMs > untilMs; };
    const std::span<const LogEntry> entries(all.begin(), std::upper_bound(all.begin(), all.end(), untilMs, later));
    const auto outdated = lastOutdated(entries, library);
    RepRecord record(library, model);
    record.m_attempts.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        record.apply(entries[i]);
        const auto* attempt = std::get_if<Attempt>(&entries[i].event);
        const auto last = attempt == nullptr ? outdated.end() : outdated.find(attempt->nugget);
        if (last != outdated.end() && last->second == i) {
            record.reset(attempt->nugget);
        }
    }
    return record;
}

void RepRecord::reset(const NuggetId& nugget) {
    m_ledger.reset(nugget.text());
    m_campaign.reset(nugget);
    m_outdated.push_back({nugget, m_attempts.size()});
    resetDay(nugget);
}

void RepRecord::resetDay(const NuggetId& nugget) {
    m_due.reset(nugget);
    m_days.reset(nugget);
}

bool RepRecord::follows(const LogEntry& entry) const {
    return !m_last || !isBefore(entry, *m_last);
}

std::optional<AnswerScore> RepRecord::apply(const LogEntry& entry) {
    assert(follows(entry));
    m_last = entry;
    m_firstDay = m_firstDay.value_or(engine::LocalDay::of(entry.at()));
    m_campaign.apply(entry.event);
    return std::visit([&](const auto& event) { return applyTo(entry, event); }, entry.event);
}

std::optional<AnswerScore> RepRecord::applyTo(const LogEntry& entry, const Attempt& attempt) {
    const auto score = m_ledger.apply(recallEvent(entry, attempt));
    if (score) {
        m_attempts.push_back({attempt, *score, entry.device, entry.trusted});
        noteDay(m_attempts.back(), m_ledger.model());
    }
    return score;
}

std::optional<AnswerScore> RepRecord::applyTo(const LogEntry&, const RoundFinished& round) {
    m_rounds.push_back(round);
    m_days.finishedRound(round.at);
    return std::nullopt;
}

// Under a wrong clock the game decides nothing.
std::optional<AnswerScore> RepRecord::applyTo(const LogEntry& entry, const BadgeAward& award) {
    if (entry.trusted) {
        m_awards.push_back(award);
    }
    return std::nullopt;
}

std::optional<AnswerScore> RepRecord::applyTo(const LogEntry& entry, const ModelChange& change) {
    if (entry.trusted) {
        m_models.emplace_back(m_attempts.size(), MemoryModel::fromNumbers(change.numbers).value());
        m_ledger.adopt(m_models.back().second);
    }
    return std::nullopt;
}

std::optional<AnswerScore> RepRecord::applyTo(const LogEntry& entry, const Reveal& reveal) {
    RecallEvent event;
    event.id = entry.id();
    event.kind = RecallEvent::Kind::reveal;
    event.nugget = reveal.nugget.text();
    event.at = reveal.at;
    m_ledger.apply(event);
    return std::nullopt;
}

void RepRecord::noteDay(ScoredAttempt& scored, const MemoryModel& model) {
    const Attempt& attempt = scored.attempt;
    if (m_library->nugget(attempt.nugget) != nullptr) {
        const double interval =
            scored.score.missed ? kSoonestDays : model.interval(m_desiredRetention, scored.score.after);
        scored.due = m_due.answered(attempt.nugget, attempt.at, interval);
        m_days.answered(scored, scored.due);
    }
}

std::size_t RepRecord::doubted() const {
    return static_cast<std::size_t>(std::count_if(m_attempts.begin(), m_attempts.end(),
                                                  [](const ScoredAttempt& scored) { return !scored.trusted; }));
}

bool RepRecord::hasBadge(const BadgeId& badge) const {
    return std::any_of(m_awards.begin(), m_awards.end(), [&](const auto& award) { return award.badge == badge; });
}

void RepRecord::setDesiredRetention(double share) {
    const double wanted = std::clamp(share, kLeastRetention, kMostRetention);
    if (wanted != m_desiredRetention) {
        m_desiredRetention = wanted;
        planAgain();
    }
}

void RepRecord::setCalendar(const WorkCalendar& calendar) {
    const bool sameWeek = calendar.workdays == m_calendar.workdays;
    m_calendar = calendar;
    if (!sameWeek) {
        planAgain();
    }
}

void RepRecord::planAgain() {
    m_days = DayBook();
    m_due = DuePlan(m_calendar.week());
    for (const auto& round : m_rounds) {
        m_days.finishedRound(round.at);
    }
    auto model = m_models.begin();
    auto outdated = m_outdated.begin();
    for (std::size_t i = 0; i < m_attempts.size(); ++i) {
        while (model + 1 != m_models.end() && (model + 1)->first <= i) {
            ++model;
        }
        noteDay(m_attempts[i], model->second);
        for (; outdated != m_outdated.end() && outdated->answers == i + 1; ++outdated) {
            resetDay(outdated->nugget);
        }
    }
}

bool RepRecord::isMet(const NuggetId& nugget) const {
    const auto* recall = m_ledger.find(nugget.text());
    return recall != nullptr && recall->answered;
}

double RepRecord::retrievability(const NuggetId& nugget, const engine::Timestamp& now) const {
    const auto* recall = m_ledger.find(nugget.text());
    return recall == nullptr ? 0.0 : m_ledger.retrievability(*recall, now);
}

bool RepRecord::isDue(const NuggetId& nugget, const engine::Timestamp& now) const {
    const auto due = dueAt(nugget);
    return due && due->utcMs <= now.utcMs;
}

std::optional<engine::Timestamp> RepRecord::dueAt(const NuggetId& nugget) const {
    const auto planned = m_due.dueAt(nugget);
    if (!planned) {
        return std::nullopt;
    }
    const auto unseen = later(m_ledger.find(nugget.text())->lastExposure, kSoonestDays);
    return unseen.utcMs > planned->utcMs ? unseen : planned;
}

bool RepRecord::isPromised(const NuggetId& nugget, const engine::Timestamp& now) const {
    const auto due = dueAt(nugget);
    return due && engine::LocalDay::of(*due) <= engine::LocalDay::of(now) &&
           engine::daysBetween(m_ledger.find(nugget.text())->lastExposure, now) >= kSoonestDays;
}

bool RepRecord::isMissed(const NuggetId& nugget) const {
    const auto* recall = m_ledger.find(nugget.text());
    return recall != nullptr && recall->missed;
}

double RepRecord::windowLight(const NuggetId& nugget, const engine::Timestamp& now) const {
    return isMissed(nugget) ? 0.0 : retrievability(nugget, now);
}

double RepRecord::brightness(const engine::Timestamp& now) const {
    return mean(lightOfAll(now), nuggetsOpen());
}

double RepRecord::brightnessOfMet(const engine::Timestamp& now) const {
    return mean(lightOfAll(now), nuggetsMet());
}

std::size_t RepRecord::nuggetsOpen() const {
    std::size_t open = 0;
    for (const auto& course : m_library->courses()) {
        for (const auto& module : course.modules) {
            const bool locked = m_campaign.isLocked(module);
            open += static_cast<std::size_t>(
                std::count_if(module.nuggets.begin(), module.nuggets.end(),
                              [&](const Nugget& nugget) { return !locked || isMet(nugget.id); }));
        }
    }
    return open;
}

std::size_t RepRecord::nuggetsMet() const {
    const auto& nuggets = m_library->nuggets();
    return static_cast<std::size_t>(
        std::count_if(nuggets.begin(), nuggets.end(), [this](const Nugget* nugget) { return isMet(nugget->id); }));
}

double RepRecord::lightOfAll(const engine::Timestamp& now) const {
    double sum = 0.0;
    for (const auto* nugget : m_library->nuggets()) {
        sum += windowLight(nugget->id, now);
    }
    return sum;
}

Streak RepRecord::streak(const engine::Timestamp& now) const {
    return Streak::of(m_days.played(), m_days.due(now), engine::LocalDay::of(now), m_calendar);
}

} // namespace game
