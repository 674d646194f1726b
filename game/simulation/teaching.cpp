#include "game/simulation/teaching.hpp"

#include <algorithm>
#include <limits>
#include <set>

#include "game/simulation/practice_library.hpp"
#include "game/simulation/simulated_rep.hpp"

namespace game {
namespace {

constexpr int kDaysAWeek = 7;
constexpr int kWorkdays = 5;
constexpr double kMorning = 8.0 / 24.0;
constexpr double kPractice = 9.0 / 24.0;

class Teaching {
public:
    Teaching(Learner::Kind learner, Schedule& schedule, const TeachingSeason& season)
        : m_season(season), m_library(practiceLibrary(season.modules, season.nuggetsAModule)),
          m_rep(m_library, Learner(learner, m_library.nuggets().size(), season.seed),
                engine::Rng::mix(season.seed, "rep")),
          m_schedule(schedule), m_rng(engine::Rng::mix(season.seed, "rounds")) {}

    /// `room` gives the minutes of practice in all that may have been spent by the end of a day.
    template <class Room>
    TeachingRun run(const Room& room) {
        for (int day = 0; day <= m_season.checkDays.back(); ++day) {
            m_rep.waitUntil(day + kMorning);
            open(day);
            check(day);
            m_rep.waitUntil(day + kPractice);
            if (day % kDaysAWeek < kWorkdays) {
                practise(room(day, m_rep.minutes()));
            }
            m_run.minutes.push_back(m_rep.minutes());
        }
        return std::move(m_run);
    }

private:
    void open(int day) {
        const int week = day / kDaysAWeek;
        if (day % kDaysAWeek == 0 && week < m_season.modules) {
            m_opened = static_cast<std::size_t>(week + 1);
            if (week > 0) {
                m_rep.complete(m_library.courses().front().modules[static_cast<std::size_t>(week - 1)]);
            }
        }
    }

    void check(int day) {
        const auto& days = m_season.checkDays;
        if (std::find(days.begin(), days.end(), day) != days.end()) {
            const std::size_t nuggets = m_opened * static_cast<std::size_t>(m_season.nuggetsAModule);
            m_run.checks.push_back({m_rep.recall(nuggets), m_rep.minutes(), m_rep.record().nuggetsMet()});
        }
    }

    void practise(double mostMinutes) {
        while (m_rep.minutes() < mostMinutes) {
            const RoundPlan plan = m_schedule.next(m_rep.record(), m_rep.now(), m_rng.next());
            if (plan.empty()) {
                return;
            }
            std::set<NuggetId> asked;
            for (const Attempt& attempt : m_rep.play(plan, mostMinutes)) {
                if (asked.insert(attempt.nugget).second) {
                    m_schedule.answered(attempt);
                }
            }
        }
    }

    const TeachingSeason& m_season;
    Library m_library;
    SimulatedRep m_rep;
    Schedule& m_schedule;
    engine::Rng m_rng;
    std::size_t m_opened = 0;
    TeachingRun m_run;
};

} // namespace

TeachingRun teach(Learner::Kind learner, Schedule& schedule, const TeachingSeason& season) {
    return Teaching(learner, schedule, season).run([&](int, double spent) { return spent + season.minutesADay; });
}

TeachingRun teachWithin(const TeachingRun& other, Learner::Kind learner, Schedule& schedule,
                        const TeachingSeason& season) {
    return Teaching(learner, schedule, season).run([&](int day, double) {
        return other.minutes[static_cast<std::size_t>(day)];
    });
}

} // namespace game
