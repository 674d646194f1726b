#include "game/session/team_records.hpp"

#include <algorithm>
#include <atomic>
#include <future>

namespace game {
namespace {

std::vector<ReadMember> readAll(const MemberReader& reader, const Team& team, const TeamReading& reading) {
    std::vector<ReadMember> read(team.members.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&](const std::function<void(double)>& tell) {
        for (std::size_t i = next++; i < read.size() && !reading.stop.stop_requested(); i = next++) {
            read[i] = reader.read(team.members[i]);
            if (tell) {
                tell(static_cast<double>(i) / static_cast<double>(read.size()));
            }
        }
    };
    std::vector<std::future<void>> others;
    for (unsigned thread = 1; thread < reading.threads; ++thread) {
        others.push_back(std::async(std::launch::async, work, nullptr));
    }
    work(reading.onProgress);
    for (std::future<void>& other : others) {
        other.get();
    }
    if (reading.onProgress) {
        reading.onProgress(1.0);
    }
    return read;
}

} // namespace

engine::Result<TeamRecords> TeamRecords::read(const TeamStore& store, const TeamReading& reading) {
    auto team = store.team();
    if (!team) {
        return team.failure();
    }
    TeamRecords records(reading.now);
    records.m_team = std::move(*team);
    const Team& known = records.m_team;
    records.m_problems = known.mistakes;
    records.m_problems.insert(records.m_problems.end(), known.problems.begin(), known.problems.end());
    const MemberReader reader(store, records.m_team, reading);
    for (ReadMember& read : readAll(reader, records.m_team, reading)) {
        records.add(std::move(read));
    }
    return records;
}

TeamRecords TeamRecords::alone(const std::string& rep, const engine::Timestamp& now) {
    TeamRecords records(now);
    records.m_team.members.push_back({rep, "", "", false});
    ReadMember self{records.m_team.members.front()};
    self.week = Leaderboard::standingOf({self.member}, records.m_team, Period::week, now);
    self.season = self.week;
    records.add(std::move(self));
    return records;
}

void TeamRecords::add(ReadMember read) {
    if (!read.problem.empty()) {
        m_problems.push_back(read.problem);
    }
    if (read.nextMs) {
        m_nextMs = std::min(*read.nextMs, m_nextMs.value_or(*read.nextMs));
    }
    m_members.push_back(std::move(read));
}

std::vector<Standing> TeamRecords::standings(Period period) const {
    std::vector<Standing> standings;
    for (const ReadMember& read : m_members) {
        standings.push_back(period == Period::week ? read.week : read.season);
    }
    return standings;
}

Leaderboard TeamRecords::leaderboard(Period period) const {
    return Leaderboard::of(standings(period), m_team, period);
}

Leaderboard TeamRecords::leaderboard(Period period, const OwnRecord& own) const {
    const auto isOwn = [&own](const ReadMember& read) { return read.member.rep == own.rep; };
    const auto known = std::find_if(m_members.begin(), m_members.end(), isOwn);
    const TeamMember member =
        known != m_members.end() ? known->member : TeamMember{own.rep, "", m_team.title, true, {}, m_team.calendar};
    const LeagueRecord league = LeagueRecord::of(own.record, m_team.starts(own.now));
    Standing standing = Leaderboard::standingOf({member, &league}, m_team, period, own.now);
    std::vector<Standing> all = standings(period);
    if (known != m_members.end()) {
        all[static_cast<std::size_t>(known - m_members.begin())] = std::move(standing);
    } else {
        all.push_back(std::move(standing));
    }
    return Leaderboard::of(std::move(all), m_team, period);
}

} // namespace game
