#include "game/session/rep_session.hpp"

#include <algorithm>
#include <chrono>

#include <fmt/core.h>

#include "game/session/folder_team_store.hpp"
#include "game/session/team_records.hpp"

namespace game {
RepSession::RepSession(const Library& library, const std::filesystem::path& folder, const std::string& rep,
                       SaveStore store)
    : m_library(&library), m_folder(folder), m_rep(rep), m_store(std::move(store)),
      m_record(RepRecord::of(m_store.data().log, library)), m_known(library, folder, rep),
      m_notices(m_store.notices()) {}

engine::Result<RepSession> RepSession::open(const Library& library, const std::filesystem::path& folder,
                                            const std::string& rep) {
    auto store = SaveStore::open(folder, rep);
    if (!store) {
        return store.failure();
    }
    RepSession session(library, folder, rep, std::move(*store));
    session.readTeam();
    // It takes longer than a frame, and nobody asks before the first one is there.
    session.m_nextMemory = PersonalMemory::inBackground(session.m_record);
    return session;
}

void RepSession::readTeam() {
    auto team = FolderTeamStore(m_folder).team();
    if (team) {
        m_team = std::move(*team);
        m_record.setDesiredRetention(m_team.desiredRetention);
    } else {
        m_notices.push_back(team.sentence());
    }
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
void RepSession::expectMemory() {
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
    const auto setBack = log().clockSetBack(m_store.device(), now);
    if (!setBack) {
        return engine::Done{};
    }
    const LogEntry entry = log().following(m_store.device(), *setBack);
    auto written = m_store.append(entry);
    if (written) {
        m_record.apply(entry);
    }
    return written;
}

engine::Result<RepSession::Committed> RepSession::commit(LogEvent event) {
    const engine::Timestamp now = std::visit([](const auto& happened) { return happened.at; }, event);
    if (const auto kept = keepTime(now); !kept) {
        return kept.failure();
    }
    const LogEntry entry = log().following(m_store.device(), std::move(event));
    if (auto written = m_store.append(entry); !written) {
        return written.failure();
    }
    return Committed{entry.at(), m_record.apply(entry)};
}

std::vector<BadgeAward> RepSession::awardBadges(const engine::Timestamp& at) {
    std::vector<BadgeAward> given;
    for (const BadgeAward& award : BadgeRules(*m_library).newAwards(m_record, at)) {
        if (commit(award)) {
            given.push_back(award);
        }
    }
    return given;
}

engine::Outcome RepSession::commitOnly(LogEvent event) {
    const auto committed = commit(std::move(event));
    return committed ? engine::Outcome(engine::Done{}) : committed.failure();
}

engine::Outcome RepSession::adoptModel(engine::Timestamp at) {
    // As with the answer itself: a clock set back does not bring an old season back.
    at.utcMs = log().empty() ? at.utcMs : std::max(at.utcMs, log().entries().back().at().utcMs);
    const MemoryModel* model = m_team.modelOn(engine::LocalDay::of(at));
    const bool known = model == nullptr || *model == m_record.ledger().model();
    return known ? engine::Outcome(engine::Done{}) : commitOnly(ModelChange{model->numbers(), at});
}

engine::Result<std::vector<BadgeAward>> RepSession::commitAndAward(LogEvent event) {
    const auto committed = commit(std::move(event));
    if (!committed) {
        return committed.failure();
    }
    return awardBadges(committed->at);
}

engine::Result<AnswerOutcome> RepSession::record(const Attempt& attempt) {
    const std::string problem = problemWith(attempt);
    if (!problem.empty()) {
        return engine::Failure{problem};
    }
    if (const auto adopted = adoptModel(attempt.at); !adopted) {
        return adopted.failure();
    }
    const auto committed = commit(attempt);
    if (!committed) {
        return committed.failure();
    }
    AnswerOutcome outcome;
    outcome.score = committed->score.value();
    outcome.dueAt = m_record.dueAt(attempt.nugget).value();
    expectMemory();
    outcome.awards = awardBadges(committed->at);
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
    return commitAndAward(assessment);
}

engine::Outcome RepSession::changeSetting(const std::string& name, const std::string& value) {
    RepSettings changed = settings();
    changed.values[name] = value;
    if (changed == settings()) {
        return engine::Done{};
    }
    if (name == FolderTeamStore::kAlias || name == FolderTeamStore::kHidden) {
        m_known.forget();
    }
    return m_store.setSettings(changed);
}

Leaderboard RepSession::leaderboard(Period period, const engine::Timestamp& now) {
    // A record knows no earlier moments than its last; for those, what was read up to then is shown.
    if (!log().empty() && log().entries().back().at().utcMs > now.utcMs) {
        const auto records = TeamRecords::read(FolderTeamStore(m_folder), *m_library, now);
        return records ? records->leaderboard(period) : TeamRecords::alone(m_rep, now).leaderboard(period);
    }
    if (TeamRecords* known = m_known.at(now)) {
        known->put(m_rep, m_record);
        return known->leaderboard(period);
    }
    TeamRecords alone = TeamRecords::alone(m_rep, now);
    alone.put(m_rep, m_record);
    return alone.leaderboard(period);
}

} // namespace game
