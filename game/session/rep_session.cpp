#include "game/session/rep_session.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iterator>
#include <sstream>
#include <utility>

#include <fmt/core.h>

#include "game/content/fact_mark.hpp"
#include "game/progress/level_changes.hpp"
#include "game/progress/true_time.hpp"
#include "game/session/folder_team_store.hpp"
#include "game/session/team_records.hpp"

namespace game {
namespace {

/// The setting that holds what the rep was told of changed courses.
constexpr const char* kToldLevels = "levels-told";

std::string words(std::size_t answers) {
    return fmt::format("{} answer{}", answers, answers == 1 ? "" : "s");
}

} // namespace

RepSession::RepSession(const Library& library, const std::filesystem::path& folder, const std::string& rep,
                       SaveStore store)
    : m_library(&library), m_folder(folder), m_rep(rep), m_store(std::move(store)),
      m_record(RepRecord::of(m_store.data().log, library)), m_levels(levelsMark(library)),
      m_teamCache(library, folder, rep), m_notices(m_store.notices()), m_noticesOfStore(m_notices.size()) {}

engine::Result<RepSession> RepSession::open(const Library& library, const std::filesystem::path& folder,
                                            const std::string& rep, const std::string& device) {
    auto store = SaveStore::open(folder, rep, device);
    if (!store) {
        return store.failure();
    }
    RepSession session(library, folder, rep, std::move(*store));
    session.readTeam();
    session.reportLevels();
    // It takes longer than a frame, and nobody asks before the first one is there.
    session.m_nextMemory = PersonalMemory::inBackground(session.m_record);
    return session;
}

void RepSession::readTeam() {
    auto team = FolderTeamStore(m_folder).team();
    if (team) {
        m_team = std::move(*team);
        m_notices.insert(m_notices.end(), m_team.mistakes.begin(), m_team.mistakes.end());
        m_record.setDesiredRetention(m_team.desiredRetention);
        const TeamMember* own = m_team.member(m_rep);
        m_record.setCalendar(own == nullptr ? m_team.calendar : own->calendar);
    } else {
        m_notices.push_back(team.sentence());
    }
}

// Once: what was told is remembered with the rep's settings.
void RepSession::reportLevels() {
    const auto told = settings().values.find(kToldLevels);
    std::istringstream keys(told == settings().values.end() ? "" : told->second);
    const LevelChanges changes = LevelChanges::of(
        m_record, {std::istream_iterator<std::string>(keys), std::istream_iterator<std::string>()});
    addNotice(changes.sentence());
    if (!log().empty()) {
        // A full disk is told of with the first answer; until then this is said again at the next start.
        static_cast<void>(keepLevels(changes.keys()));
    }
}

engine::Outcome RepSession::keepLevels(const std::vector<std::string>& told) {
    RepSettings changed = settings();
    changed.values[FolderTeamStore::kLevels] = m_levels;
    for (const std::string& key : told) {
        std::string& known = changed.values[kToldLevels];
        known += (known.empty() ? "" : " ") + key;
    }
    return changed == settings() ? engine::Done{} : m_store.setSettings(changed);
}

RecallForecast RepSession::forecast(const engine::Timestamp& now) {
    if (m_nextMemory.valid()) {
        m_memory = m_nextMemory.get();
    }
    if (!m_memory || !m_memory->stillFits(m_record)) {
        m_memory.emplace(m_record);
    }
    return {m_record, now, *m_memory};
}

// Another answer may call for another one before anybody has asked for the last.
void RepSession::prefetchMemory() {
    if (m_nextMemory.valid() && m_nextMemory.wait_for(std::chrono::seconds(0)) == std::future_status::ready) {
        m_memory = m_nextMemory.get();
    }
    if (m_memory && !m_nextMemory.valid() && !m_memory->stillFits(m_record)) {
        m_nextMemory = PersonalMemory::inBackground(m_record);
    }
}

std::string RepSession::problemWith(const Attempt& attempt) const {
    const Nugget* nugget = m_library->nugget(attempt.nugget);
    if (nugget == nullptr) {
        return fmt::format("There is no nugget {} (any more).", attempt.nugget.text());
    }
    const bool asks = std::any_of(nugget->questions.begin(), nugget->questions.end(),
                                  [&](const Question& question) { return question.id == attempt.question; });
    if (!asks) {
        return fmt::format("{} has no question {} (any more).", attempt.nugget.text(), attempt.question.text());
    }
    const bool possible = attempt.chance >= 0.0 && attempt.chance < 1.0 && attempt.recallMs >= 0;
    return possible && !attempt.format.empty() ? ""
                                               : "This answer was not measured rightly and cannot be recorded.";
}

engine::Outcome RepSession::keepTime(const engine::Timestamp& now) {
    if (now.utcMs < TrueTime::kEarliestMs) {
        addNotice(fmt::format(
            "Your computer's clock says {}: please set it right, since nothing you answer until then pays "
            "anything.",
            engine::LocalDay::of(now).toIso()));
    }
    const auto kept = log().saidLater(m_store.device(), now) ? commitOnly(ClockSeen{now}) : engine::Done{};
    leaveOutLater(now);
    return kept;
}

// As a board does: what another computer dated later than now counts when that time has come.
void RepSession::leaveOutLater(const engine::Timestamp& now) {
    const bool hasTime = now.utcMs >= TrueTime::kEarliestMs;
    if (!hasTime || log().empty() || log().entries().back().at().utcMs < now.utcMs + TrueTime::kLeastStepMs) {
        return;
    }
    const std::size_t answers = m_record.attempts().size();
    foldUpTo(now.utcMs);
    if (const std::size_t later = answers - std::min(answers, m_record.attempts().size()); later > 0) {
        addNotice(fmt::format(
            "{} in your save {} dated later than now by the clock of another computer, and {} not count "
            "before that time comes.",
            words(later), later == 1 ? "is" : "are", later == 1 ? "does" : "do"));
    }
}

void RepSession::foldUpTo(std::int64_t utcMs) {
    RepRecord again = RepRecord::of(log(), *m_library, MemoryModel(), utcMs);
    again.setDesiredRetention(m_record.desiredRetention());
    again.setCalendar(m_record.calendar());
    m_record = std::move(again);
    m_memory.reset();
    m_leftOut = log().entries().back().at().utcMs > utcMs;
}

std::string RepSession::takeNews() {
    reportClock();
    return std::exchange(m_news, "");
}

void RepSession::addNotice(const std::string& sentence) {
    if (m_news.find(sentence) == std::string::npos) {
        m_news += (m_news.empty() ? "" : "\n") + sentence;
    }
}

void RepSession::reportSave() {
    for (; m_noticesOfStore < m_store.notices().size(); ++m_noticesOfStore) {
        addNotice(m_store.notices()[m_noticesOfStore]);
    }
}

void RepSession::reportClock() {
    const std::ptrdiff_t doubted = std::exchange(m_newlyDoubted, 0);
    const std::string answers = words(static_cast<std::size_t>(std::abs(doubted)));
    if (doubted > 0) {
        addNotice(fmt::format(
            "Your computer's clock was wrong for a while, so {} neither pay nor cost anything; should it be "
            "wrong now, set it right and they count again.",
            answers));
    } else if (doubted < 0) {
        addNotice(fmt::format(
            "Your computer's clock is right again, and what it made doubtful, {}, counts as before.", answers));
    }
}

engine::Result<RepSession::Committed> RepSession::commit(std::vector<LogEvent> events) {
    const std::size_t revision = log().revision();
    const std::size_t known = log().entries().size();
    if (auto looked = m_store.lookAround(); !looked) {
        return looked.failure();
    }
    std::vector<LogEntry> written;
    std::int64_t sequence = log().nextSequence(m_store.device());
    for (LogEvent& event : events) {
        written.push_back({m_store.device(), sequence++, std::move(event)});
    }
    if (auto done = m_store.append(written); !done) {
        return done.failure();
    }
    reportSave();
    const bool onlyThese =
        !m_leftOut && log().revision() == revision && log().entries().size() == known + written.size();
    return onlyThese ? applyFrom(known) : buildAgain(written.back().id());
}

RepSession::Committed RepSession::applyFrom(std::size_t first) {
    const auto& entries = log().entries();
    for (; first + 1 < entries.size(); ++first) {
        m_record.apply(entries[first]);
    }
    return {entries.back(), m_record.apply(entries.back())};
}

RepSession::Committed RepSession::buildAgain(const std::string& newest) {
    const auto& entries = log().entries();
    const auto entry =
        std::find_if(entries.rbegin(), entries.rend(), [&](const LogEntry& other) { return other.id() == newest; });
    const std::size_t doubted = m_record.doubted();
    foldUpTo(entry->at().utcMs);
    m_newlyDoubted += static_cast<std::ptrdiff_t>(m_record.doubted()) - static_cast<std::ptrdiff_t>(doubted);
    const auto& attempts = m_record.attempts();
    const auto* attempt = std::get_if<Attempt>(&entry->event);
    const auto scored = std::find_if(attempts.rbegin(), attempts.rend(), [&](const ScoredAttempt& other) {
        return attempt != nullptr && other.device == entry->device && other.attempt == *attempt;
    });
    return {*entry, scored == attempts.rend() ? std::nullopt : std::optional(scored->score)};
}

std::vector<BadgeAward> RepSession::awardBadges(const LogEntry& earnedBy) {
    if (!earnedBy.trusted) {
        return {};
    }
    std::vector<BadgeAward> awards = BadgeRules(*m_library).newAwards(m_record, earnedBy.at());
    for (BadgeAward& award : awards) {
        award.at = earnedBy.said();
    }
    const bool given = !awards.empty() && commit({awards.begin(), awards.end()});
    return given ? awards : std::vector<BadgeAward>();
}

engine::Outcome RepSession::commitOnly(LogEvent event) {
    const auto committed = commit({std::move(event)});
    return committed ? engine::Outcome(engine::Done{}) : committed.failure();
}

engine::Outcome RepSession::adoptModel(const engine::Timestamp& at) {
    const MemoryModel* model = m_team.modelOn(engine::LocalDay::of(at));
    const bool known = model == nullptr || *model == m_record.ledger().model();
    return known ? engine::Outcome(engine::Done{}) : commitOnly(ModelChange{model->numbers(), at});
}

engine::Result<std::vector<BadgeAward>> RepSession::commitAndAward(LogEvent event) {
    const auto committed = commit({std::move(event)});
    if (!committed) {
        return committed.failure();
    }
    return awardBadges(committed->entry);
}

engine::Result<AnswerOutcome> RepSession::record(const Attempt& attempt) {
    const std::string problem = problemWith(attempt);
    if (!problem.empty()) {
        return engine::Failure{problem};
    }
    if (const auto adopted = adoptModel(attempt.at); !adopted) {
        return adopted.failure();
    }
    if (const auto kept = keepLevels({}); !kept) {
        return kept.failure();
    }
    Attempt whole = attempt;
    whole.fact = factMark(m_library->question(attempt.question)->body);
    const auto committed = commit({whole});
    if (!committed) {
        return committed.failure();
    }
    AnswerOutcome outcome;
    outcome.score = committed->score.value();
    outcome.dueAt = m_record.dueAt(attempt.nugget).value();
    prefetchMemory();
    outcome.awards = awardBadges(committed->entry);
    return outcome;
}

engine::Outcome RepSession::recordReveal(const NuggetId& nugget, const engine::Timestamp& at) {
    if (m_library->nugget(nugget) == nullptr) {
        return engine::Failure{fmt::format("There is no nugget {} (any more).", nugget.text())};
    }
    return commitOnly(Reveal{nugget, at});
}

engine::Outcome RepSession::recordPage(const ModuleId& module, const std::string& page,
                                       const engine::Timestamp& at) {
    if (m_library->module(module) == nullptr) {
        return engine::Failure{fmt::format("There is no module {} (any more).", module.text())};
    }
    return commitOnly(PageRead{module, page, at});
}

engine::Result<std::vector<BadgeAward>> RepSession::recordRound(const RoundFinished& round) {
    return commitAndAward(round);
}

engine::Result<std::vector<BadgeAward>> RepSession::recordAssessment(const AssessmentTaken& assessment) {
    if (m_library->module(assessment.module) == nullptr) {
        return engine::Failure{fmt::format("There is no module {} (any more).", assessment.module.text())};
    }
    AssessmentTaken whole = assessment;
    for (const Nugget& nugget : m_library->module(assessment.module)->nuggets) {
        whole.nuggets.push_back(nugget.id);
    }
    return commitAndAward(whole);
}

engine::Outcome RepSession::changeSetting(const std::string& name, const std::string& value) {
    RepSettings changed = settings();
    changed.values[name] = value;
    if (changed == settings()) {
        return engine::Done{};
    }
    if (name == FolderTeamStore::kAlias || name == FolderTeamStore::kHidden) {
        m_teamCache.invalidate();
    }
    return m_store.setSettings(changed);
}

Leaderboard RepSession::leaderboard(Period period, const engine::Timestamp& now) {
    const bool isKnown = m_teamCache.isKnown(now);
    m_teamCache.refresh(now);
    if (!isKnown) {
        return Leaderboard::of({}, Team{}, period);
    }
    // A record knows no earlier moments than its last; for those, what was read up to then is shown.
    const bool looksBack = !log().empty() && log().entries().back().at().utcMs > now.utcMs;
    const auto boardOf = [&](const TeamRecords& team) {
        return looksBack ? team.leaderboard(period) : team.leaderboard(period, {m_rep, m_record, now});
    };
    const TeamRecords* known = m_teamCache.at(now);
    return known != nullptr ? boardOf(*known) : boardOf(TeamRecords::alone(m_rep, now));
}

} // namespace game
