#include "game/league/leaderboard.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "game/league/period_account.hpp"

namespace game {
namespace {

/// By share, the best first; among equals the one with more of their windows met; those without a rank last.
bool isAbove(const Standing& a, const Standing& b) {
    if (a.share != b.share) {
        return a.share > b.share;
    }
    return std::make_tuple(-a.coverage(), std::cref(a.shownName), std::cref(a.rep)) <
           std::make_tuple(-b.coverage(), std::cref(b.shownName), std::cref(b.rep));
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

/// Sums over everybody enrolled; a member without a standing or a share adds nothing.
std::map<std::string, TeamStanding> sumsOf(const std::vector<Standing>& standings, const Team& team) {
    std::map<std::string, TeamStanding> sums;
    for (const TeamMember& member : team.members) {
        ++sums[member.team].members;
        ++sums[member.team].counted;
    }
    // In the order of the standings, so that sums do not depend on the order of the input.
    for (const Standing& standing : standings) {
        if (const TeamMember* member = team.member(standing.rep)) {
            TeamStanding& sum = sums[member->team];
            sum.counted -= standing.unreadable ? 1 : 0;
            sum.share += standing.share.value_or(0.0);
            sum.brightness += standing.brightness;
        }
    }
    return sums;
}

std::vector<TeamStanding> rankTeams(std::map<std::string, TeamStanding> sums) {
    std::vector<TeamStanding> teams;
    for (auto& [name, sum] : sums) {
        const auto over = static_cast<double>(std::max<std::size_t>(sum.counted, 1));
        teams.push_back({name, sum.members, sum.counted, 0, sum.share / over, sum.brightness / over});
    }
    std::stable_sort(teams.begin(), teams.end(), [](const TeamStanding& a, const TeamStanding& b) {
        return std::pair(b.counted > 0, b.share) < std::pair(a.counted > 0, a.share);
    });
    for (std::size_t i = 0; i < teams.size() && teams[i].counted > 0; ++i) {
        const bool equal = i > 0 && teams[i].share == teams[i - 1].share;
        teams[i].rank = equal ? teams[i - 1].rank : i + 1;
    }
    return teams;
}

} // namespace

Standing Leaderboard::standingOf(const RankedRecord& ranked, const Team& team, Period period,
                                 const engine::Timestamp& now) {
    const TeamMember& member = ranked.member;
    Standing standing;
    standing.rep = member.rep;
    standing.shownName = member.shownName();
    standing.team = member.team;
    standing.hidden = member.hidden;
    standing.unreadable = ranked.unreadable;
    standing.remark = ranked.remark;
    if (ranked.record == nullptr || ranked.unreadable) {
        return standing;
    }
    const LeagueRecord& record = *ranked.record;
    const engine::LocalDay first = team.firstDayOf(period, now);
    const engine::LocalDay joined = member.joined.value_or(record.firstDay.value_or(first));
    const PeriodAccount account = PeriodAccount::of(
        record, period, PlanDays::of(team, member.calendar, std::max(first, joined), team.here(now)));
    standing.played = record.playedSince(first);
    standing.share = standing.played ? account.share() : std::nullopt;
    standing.earned = account.earned;
    standing.counted = account.counted;
    standing.par = account.par;
    standing.met = record.met;
    standing.open = record.open;
    standing.brightness = record.brightness(now);
    standing.streak = record.streak(now, member.calendar).current();
    return standing;
}

Leaderboard Leaderboard::of(const std::vector<RankedRecord>& records, const Team& team, Period period,
                            const engine::Timestamp& now) {
    std::vector<Standing> standings;
    for (const RankedRecord& ranked : records) {
        standings.push_back(standingOf(ranked, team, period, now));
    }
    return of(std::move(standings), team, period);
}

Leaderboard Leaderboard::of(std::vector<Standing> standings, const Team& team, Period period) {
    Leaderboard board;
    board.m_period = period;
    board.m_standings = std::move(standings);
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
        if (!standing.hidden && standing.rank > 0 && *standing.share > 0.0 && first.size() < 3) {
            first.push_back(standing);
        }
    }
    return first;
}

} // namespace game
