#include "game/session/team_records.hpp"

#include <algorithm>

namespace game {
namespace {

bool isEarlier(const engine::Timestamp& a, const engine::Timestamp& b) {
    return a.utcMs < b.utcMs;
}

} // namespace

engine::Result<TeamRecords> TeamRecords::read(const TeamStore& store, const Library& library,
                                              const engine::Timestamp& now, const std::stop_token& stop) {
    auto team = store.team();
    if (!team) {
        return team.failure();
    }
    TeamRecords records(now);
    records.m_team = std::move(*team);
    records.m_starts = records.m_team.starts(now);
    records.m_problems = records.m_team.problems;
    for (const TeamMember& member : records.m_team.members) {
        if (stop.stop_requested()) {
            break;
        }
        records.add(member, store.log(member.rep), library);
    }
    return records;
}

TeamRecords TeamRecords::alone(const std::string& rep, const engine::Timestamp& now) {
    TeamRecords records(now);
    records.m_starts = records.m_team.starts(now);
    records.m_team.members.push_back({rep, "", "", false});
    records.m_ranked.push_back({records.m_team.members.front(), nullptr});
    return records;
}

void TeamRecords::add(const TeamMember& member, const StoredLog& stored, const Library& library) {
    if (!stored.problem.empty()) {
        m_problems.push_back(stored.problem);
    }
    m_ranked.push_back({member, nullptr, stored.unreadable, stored.remark});
    // The manager's file may give an alias; what the rep chose for themselves goes before it.
    TeamMember& shown = m_ranked.back().member;
    shown.alias = stored.alias.empty() ? shown.alias : stored.alias;
    shown.hidden = shown.hidden || stored.hidden;
    if (stored.log.empty()) {
        return;
    }
    RepRecord record(library);
    record.setDesiredRetention(m_team.desiredRetention);
    record.setCalendar(member.calendar);
    for (const LogEntry& entry : stored.log.entries()) {
        if (entry.at().utcMs > m_now.utcMs) {
            m_next = m_next ? std::min(*m_next, entry.at(), isEarlier) : entry.at();
            break;
        }
        record.apply(entry);
    }
    m_ranked.back().record = &(m_records[stored.rep] = LeagueRecord::of(record, m_starts));
}

void TeamRecords::put(const std::string& rep, const RepRecord& record) {
    const auto known = std::find_if(m_ranked.begin(), m_ranked.end(),
                                    [&](const RankedRecord& ranked) { return ranked.member.rep == rep; });
    const LeagueRecord& league = m_records[rep] = LeagueRecord::of(record, m_starts);
    if (known != m_ranked.end()) {
        *known = {known->member, &league};
    } else {
        m_ranked.push_back({{rep, "", m_team.title, true}, &league});
    }
}

} // namespace game
