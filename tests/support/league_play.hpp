#pragma once

#include <cstdint>
#include <limits>

#include "game/league/leaderboard.hpp"
#include "tests/support/test_history.hpp"

namespace test {

/// A rep who does the plan's work on the days they are sent to it: what is promised first, then new nuggets in the
/// order of the library; all of it rightly and certain beyond doubt, unless it is left to chance.
class PlanFollower {
public:
    explicit PlanFollower(const game::Library& library, const game::WorkCalendar& calendar = {})
        : m_record(library) {
        m_record.setCalendar(calendar);
    }

    /// Stops when so many nuggets are met.
    std::size_t most = std::numeric_limits<std::size_t>::max();
    /// Of answers to known nuggets that are right. The luck of a nugget's third answer is the same for every rep.
    double recall = 1.0;

    const game::RepRecord& record() const { return m_record; }
    /// What is asked on one day at 09:30, and a finished round.
    void work(int day) {
        const double now = day + 9.5 / 24.0;
        int asked = 0;
        for (const game::Nugget* nugget : m_record.library().nuggets()) {
            if (m_record.isPromised(nugget->id, moment(now)) && asked < 40) {
                answer(*nugget, now, isRight(*nugget));
                ++asked;
            }
        }
        std::size_t known = m_record.nuggetsMet();
        int met = 0;
        for (const game::Nugget* nugget : m_record.library().nuggets()) {
            if (!m_record.dueAt(nugget->id) && met < 16 && known < most) {
                answer(*nugget, now, true);
                ++known;
                ++met;
            }
        }
        write(game::RoundFinished{asked + met, asked + met, moment(now + 0.01)});
    }
    void answer(const game::Nugget& nugget, double day, bool right) {
        game::Attempt attempt = attemptAt(nugget, day, right);
        attempt.certainty = right ? game::Certainty::certain : game::Certainty::sure;
        write(attempt);
    }
    void write(game::LogEvent event) { m_record.apply({"d1", ++m_entries, std::move(event)}); }

private:
    bool isRight(const game::Nugget& nugget) const {
        const auto answers = static_cast<std::uint64_t>(m_record.ledger().find(nugget.id.text())->answers);
        return engine::Rng(engine::Rng::mix(answers, nugget.id.text())).chance(recall);
    }

    game::RepRecord m_record;
    std::int64_t m_entries = 0;
};

/// One rep's row on a board of their own.
inline game::Standing standingOf(const game::RepRecord& record, const game::TeamMember& member, double day,
                                 game::Period period = game::Period::week) {
    game::Team team;
    team.seasons.push_back({"All of it", {0}, {99'999}});
    team.seasons.front().first = engine::LocalDay::of(moment(0.5));
    const auto now = moment(day);
    const game::LeagueRecord league = game::LeagueRecord::of(record, team.starts(now));
    return game::Leaderboard::of({{member, &league}}, team, period, now).standings().front();
}

inline double shareOf(const game::RepRecord& record, double day, game::Period period = game::Period::week) {
    return standingOf(record, {"Ada", "", "", false}, day, period).share.value_or(0.0);
}

} // namespace test
