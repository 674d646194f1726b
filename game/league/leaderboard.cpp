#include "game/league/leaderboard.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

#include "game/progress/period_account.hpp"

namespace game {
namespace {

/// 04:00 where `now` is lived, as LocalDay has it.
engine::Timestamp startOf(engine::LocalDay day, const engine::Timestamp& now) {
    const std::int64_t local = day.number * engine::kMsPerDay + 4 * engine::kMsPerHour;
    return {local - now.offsetMinutes * engine::kMsPerMinute, now.offsetMinutes};
}

engine::Timestamp startOf(Period period, const Team& team, const engine::Timestamp& now) {
    const engine::LocalDay today = engine::LocalDay::of(now);
    if (period == Period::season) {
        return startOf(team.seasonOf(today).first, now);
    }
    return startOf({today.number - today.weekday()}, now);
}

Standing standingOf(const RankedRecord& ranked, const engine::Timestamp& from, const engine::Timestamp& now) {
    Standing standing;
    standing.rep = ranked.member.rep;
    standing.shownName = ranked.member.shownName();
    standing.team = ranked.member.team;
    standing.hidden = ranked.member.hidden;
    if (ranked.record != nullptr) {
        const PeriodAccount account = PeriodAccount::of(*ranked.record, from, now);
        standing.share = account.share();
        standing.earned = account.earned;
        standing.available = account.available;
        standing.brightness = ranked.record->brightness(now);
        standing.streak = ranked.record->streak(now).current();
    }
    return standing;
}

/// By share, the best first; by name among equals; who has no share last.
bool isAbove(const Standing& a, const Standing& b) {
    if (a.share != b.share) {
        return a.share > b.share;
    }
    return std::tie(a.shownName, a.rep) < std::tie(b.shownName, b.rep);
}

/// A rank is one more than how many others can be seen above: a hidden rep has one too, and takes nobody's.
void rank(std::vector<Standing>& sorted) {
    std::size_t shownAbove = 0;
    for (std::size_t i = 0; i < sorted.size() && sorted[i].share;) {
        const std::size_t rankHere = shownAbove + 1;
        const std::optional<double> share = sorted[i].share;
        for (; i < sorted.size() && sorted[i].share == share; ++i) {
            sorted[i].rank = rankHere;
            shownAbove += sorted[i].hidden ? 0 : 1;
        }
    }
}

/// Means over everybody enrolled; a member without a standing or a share adds nothing.
std::map<std::string, TeamStanding> sumsOf(const std::vector<Standing>& standings, const Team& team) {
    std::map<std::string, TeamStanding> sums;
    for (const TeamMember& member : team.members) {
        ++sums[member.team].members;
    }
    // In the order of the standings, so that sums do not depend on the order of the input.
    for (const Standing& standing : standings) {
        if (const TeamMember* member = team.member(standing.rep)) {
            sums[member->team].share += standing.share.value_or(0.0);
            sums[member->team].brightness += standing.brightness;
        }
    }
    return sums;
}

std::vector<TeamStanding> rankTeams(std::map<std::string, TeamStanding> sums) {
    std::vector<TeamStanding> teams;
    for (auto& [name, sum] : sums) {
        const auto members = static_cast<double>(sum.members);
        teams.push_back({name, sum.members, 0, sum.share / members, sum.brightness / members});
    }
    std::stable_sort(teams.begin(), teams.end(),
                     [](const TeamStanding& a, const TeamStanding& b) { return a.share > b.share; });
    for (std::size_t i = 0; i < teams.size(); ++i) {
        const bool equal = i > 0 && teams[i].share == teams[i - 1].share;
        teams[i].rank = equal ? teams[i - 1].rank : i + 1;
    }
    return teams;
}

} // namespace

Leaderboard Leaderboard::of(const std::vector<RankedRecord>& records, const Team& team, Period period,
                            const engine::Timestamp& now) {
    Leaderboard board;
    board.m_period = period;
    const engine::Timestamp from = startOf(period, team, now);
    for (const RankedRecord& ranked : records) {
        board.m_standings.push_back(standingOf(ranked, from, now));
    }
    std::sort(board.m_standings.begin(), board.m_standings.end(), isAbove);
    rank(board.m_standings);
    board.m_teams = rankTeams(sumsOf(board.m_standings, team));
    return board;
}

const Standing* Leaderboard::find(const std::string& rep) const {
    const auto found = std::find_if(m_standings.begin(), m_standings.end(),
                                    [&](const Standing& standing) { return standing.rep == rep; });
    return found != m_standings.end() ? &*found : nullptr;
}

std::vector<Standing> Leaderboard::shownTo(const std::string& rep) const {
    std::vector<Standing> shown;
    std::copy_if(m_standings.begin(), m_standings.end(), std::back_inserter(shown),
                 [&](const Standing& standing) { return !standing.hidden || standing.rep == rep; });
    return shown;
}

std::vector<Standing> Leaderboard::neighbours(const std::string& rep, std::size_t reach) const {
    const std::vector<Standing> shown = shownTo(rep);
    const auto self =
        std::find_if(shown.begin(), shown.end(), [&](const Standing& standing) { return standing.rep == rep; });
    if (self == shown.end()) {
        return {};
    }
    const auto above = std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(reach), self - shown.begin());
    const auto below = std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(reach), shown.end() - self - 1);
    return {self - above, self + below + 1};
}

std::vector<Standing> Leaderboard::podium() const {
    std::vector<Standing> first;
    for (const Standing& standing : m_standings) {
        if (!standing.hidden && standing.rank > 0 && first.size() < 3) {
            first.push_back(standing);
        }
    }
    return first;
}

} // namespace game
