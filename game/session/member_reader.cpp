#include "game/session/member_reader.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "game/content/fact_mark.hpp"
#include "game/league/leaderboard.hpp"

namespace game {
namespace {

/// A shorter log is folded as soon as it is found in the cache.
constexpr std::size_t kLeastEntries = 200;

/// What a fold follows from besides a member's own save and calendar.
std::string factsOf(const Team& team, const LeagueStarts& starts, const std::string& levels) {
    return fmt::format("{} {} {} {}", starts.week.toIso(), starts.season.toIso(), team.desiredRetention, levels);
}

std::string textOf(const WorkCalendar& calendar) {
    std::string text;
    for (const bool workday : calendar.workdays) {
        text += workday ? 'w' : '-';
    }
    for (const Leave& leave : calendar.leave) {
        text += " " + leave.first.toIso() + " " + leave.last.toIso();
    }
    return text;
}

std::string both(const std::string& one, const std::string& other) {
    return one.empty() || other.empty() ? one + other : one + ", " + other;
}

/// What the rep chose for themselves goes before what the team's file says.
TeamMember asShown(TeamMember member, const FoldedSave& folded) {
    member.alias = folded.alias.empty() ? member.alias : folded.alias;
    member.hidden = member.hidden || folded.hidden;
    return member;
}

} // namespace

MemberReader::MemberReader(const TeamStore& store, const Team& team, const TeamReading& reading)
    : m_store(store), m_team(team), m_reading(reading), m_starts(team.starts(reading.now)),
      m_levels(levelsMark(*reading.library)) {
    if (reading.cache) {
        m_cache.emplace(*reading.cache, factsOf(team, m_starts, m_levels));
    }
}

// A mark from before the save is read: should it change meanwhile, it is read again the next time.
ReadMember MemberReader::read(const TeamMember& member) const {
    const std::string mark = m_cache ? markOf(member) : "";
    if (auto known = m_cache ? m_cache->find(member.rep, mark) : std::nullopt;
        known && known->holdsAt(m_reading.now)) {
        return standing(member, *known, {});
    }
    const StoredLog stored = m_store.log(member.rep);
    const FoldedSave folded = fold(member, stored);
    if (m_cache && stored.problem.empty() && stored.log.entries().size() >= kLeastEntries) {
        m_cache->keep(member.rep, mark, folded);
    }
    return standing(member, folded, stored);
}

ReadMember MemberReader::standing(const TeamMember& member, const FoldedSave& folded,
                                  const StoredLog& stored) const {
    const RankedRecord ranked{asShown(member, folded), folded.record ? &*folded.record : nullptr, stored.unreadable,
                              both(stored.remark, folded.remark)};
    ReadMember read{ranked.member, stored.problem};
    read.nextMs = folded.nextMs;
    for (const Period period : m_reading.periods) {
        (period == Period::week ? read.week : read.season) =
            Leaderboard::standingOf(ranked, m_team, period, m_reading.now);
    }
    return read;
}

FoldedSave MemberReader::fold(const TeamMember& member, const StoredLog& stored) const {
    FoldedSave folded;
    folded.alias = stored.alias;
    folded.hidden = stored.hidden;
    if (!stored.levels.empty() && stored.levels != m_levels) {
        folded.remark = "played with other levels";
    }
    const auto& entries = stored.log.entries();
    const auto isLater = [this](const LogEntry& entry) { return entry.at().utcMs > m_reading.now.utcMs; };
    const auto next = std::find_if(entries.begin(), entries.end(), isLater);
    if (next != entries.begin()) {
        folded.lastMs = std::prev(next)->at().utcMs;
    }
    if (next != entries.end()) {
        folded.nextMs = next->at().utcMs;
    }
    if (!entries.empty()) {
        RepRecord record = RepRecord::of(stored.log, *m_reading.library, MemoryModel(), m_reading.now.utcMs);
        record.setDesiredRetention(m_team.desiredRetention);
        record.setCalendar(member.calendar);
        folded.record = LeagueRecord::of(record, m_starts);
    }
    return folded;
}

std::string MemberReader::markOf(const TeamMember& member) const {
    return m_store.mark(member.rep) + "\n" + textOf(member.calendar);
}

} // namespace game
