#include "game/simulation/farming.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/core/rng.hpp"
#include "game/progress/rep_record.hpp"
#include "game/simulation/noise.hpp"
#include "game/simulation/practice_library.hpp"

namespace game {
namespace {

/// 2026-03-02, 00:00 UTC, a Monday.
constexpr std::int64_t kMondayMs = 1'772'409'600'000;
constexpr double kSecondsADay = 86'400.0;
constexpr double kHoursADay = 24.0;
constexpr double kChance = 0.25;
constexpr double kRecallRightAfterReading = 0.92;

constexpr double kHonestSeconds = 12.0;
constexpr double kReadingSeconds = 10.0;
constexpr double kBlindSeconds = 3.0;
constexpr std::int64_t kBlindMs = 900;
constexpr double kUsualRecallMs = 3000.0;
constexpr double kSpreadOfRecall = 0.35;
constexpr std::int64_t kNaivePoints = 10;
constexpr double kAfternoon = 5.0;
constexpr std::int64_t kCopyLaterMs = 30 * engine::kMsPerMinute;

engine::Timestamp momentOf(double day) {
    return {kMondayMs + static_cast<std::int64_t>(day * static_cast<double>(engine::kMsPerDay)), 0};
}

Certainty feeling(double recall) {
    return recall > 0.85 ? Certainty::certain : recall > 0.575 ? Certainty::sure : Certainty::unsure;
}

/// A copy of the game: what it wrote, and what it makes of it.
struct Machine {
    std::string device;
    AttemptLog log;
    RepRecord record;

    Machine(std::string name, const Library& library) : device(std::move(name)), record(library) {}

    // As RepSession does it.
    void keepTime(const engine::Timestamp& now) {
        if (log.saidLater(device, now)) {
            write(ClockSeen{now});
        }
    }
    void write(LogEvent event) {
        const std::size_t revision = log.revision();
        log.add({device, log.nextSequence(device), std::move(event)});
        if (log.revision() == revision) {
            record.apply(log.entries().back());
        } else {
            record = RepRecord::of(log, record.library());
        }
    }
};

class Farm {
public:
    Farm(const FarmingStrategy& strategy, const FarmingSeason& season)
        : m_strategy(strategy), m_season(season), m_library(practiceLibrary(1, season.nuggets)),
          m_learner(season.learner, static_cast<std::size_t>(season.nuggets), season.seed),
          m_rng(engine::Rng::mix(season.seed, "farming")), m_desk("desk", m_library), m_home("home", m_library) {}

    FarmingResult run() {
        for (int day = 0; day < m_season.days; ++day) {
            if (plays(day)) {
                playDay(day);
            }
        }
        AttemptLog log = m_desk.log;
        log.merge(m_home.log);
        if (m_strategy.duplicates) {
            log.merge(copied(log));
        }
        m_result.milliPoints = pointsAtTheEnd(log);
        m_result.board = SeasonBoard::of(log, m_library, member(), season());
        return m_result;
    }

private:
    bool plays(int day) const {
        const bool away = m_strategy.leaveUntil > 0 && day >= m_strategy.leaveFrom && day <= m_strategy.leaveUntil;
        return day >= m_strategy.from && (m_strategy.until == 0 || day < m_strategy.until) && !away;
    }

    void playDay(int day) {
        const double start = day + m_strategy.hour / kHoursADay;
        const int wrongFor = m_strategy.clockEvery > 0 ? (day + 1) % m_strategy.clockEvery : 0;
        if (m_strategy.clockFor > 0) {
            m_clockOff = wrongFor < m_strategy.clockFor && day >= m_strategy.clockFor ? m_strategy.clockDays : 0.0;
        }
        playSession(m_desk, start);
        if (m_strategy.twoMachines) {
            playSession(m_home, start + kAfternoon / kHoursADay);
        }
        if (m_strategy.clockEvery > 0 && m_strategy.clockFor == 0 && wrongFor == 0) {
            m_clockOff += m_strategy.clockDays;
            playSession(m_desk, m_day);
            m_clockOff = m_strategy.clockStays ? m_clockOff : 0.0;
        }
    }

    TeamMember member() const {
        TeamMember member{"Rep", "", "Farmers", false};
        if (m_strategy.leaveUntil > 0 && m_strategy.excused) {
            member.calendar.leave = {{dayOf(m_strategy.leaveFrom), dayOf(m_strategy.leaveUntil)}};
        }
        if (m_strategy.from > 0) {
            member.joined = dayOf(m_strategy.from);
        }
        return member;
    }
    Season season() const {
        const int weeks = std::max(m_season.days / 7, 1);
        return {"The season", dayOf(0), dayOf(7 * weeks - 1)};
    }
    static engine::LocalDay dayOf(int day) { return engine::LocalDay::of(momentOf(day + 0.5)); }

    void playSession(Machine& machine, double day) {
        m_day = std::max(m_day, day);
        machine.keepTime(shown());
        const std::vector<std::size_t> asked = wanted(machine);
        for (int session = 0; session < m_strategy.sessions; ++session) {
            m_day = std::max(m_day, day + session * m_strategy.hoursApart / kHoursADay);
            for (const std::size_t number : asked) {
                ask(machine, number);
            }
            if (!asked.empty()) {
                machine.write(RoundFinished{static_cast<int>(asked.size()), 0, shown()});
            }
        }
    }

    /// So many new ones a day, as true days go.
    std::vector<std::size_t> wanted(const Machine& machine) const {
        const auto open = static_cast<int>((std::floor(m_day) - m_strategy.from + 1.0) * m_season.newADay);
        const int all = m_strategy.only > 0 ? std::min(m_strategy.only, m_season.nuggets) : m_season.nuggets;
        std::vector<std::size_t> numbers;
        for (int number = 0; number < all; ++number) {
            const Nugget& nugget = *m_library.nuggets()[static_cast<std::size_t>(number)];
            const bool faded = isMet(machine, nugget)
                                   ? machine.record.retrievability(nugget.id, shown()) < m_strategy.below
                                   : number < open;
            if (faded) {
                numbers.push_back(static_cast<std::size_t>(number));
            }
        }
        return numbers;
    }

    static bool isMet(const Machine& machine, const Nugget& nugget) {
        const auto* recall = machine.record.ledger().find(nugget.id.text());
        return recall != nullptr && recall->answered;
    }

    void ask(Machine& machine, std::size_t number) {
        const Nugget& nugget = *m_library.nuggets()[number];
        if (isMet(machine, nugget)) {
            answer(machine, number, m_learner.recallToday(number, m_day));
            return;
        }
        if (m_strategy.answers != FarmingStrategy::Answers::blindly) {
            spend(kReadingSeconds);
            machine.write(Reveal{nugget.id, shown()});
        }
        answer(machine, number, kRecallRightAfterReading);
    }

    void answer(Machine& machine, std::size_t number, double recall) {
        const bool blind = m_strategy.answers == FarmingStrategy::Answers::blindly;
        const bool lapse = m_strategy.answers == FarmingStrategy::Answers::lapsing && m_lapses[number]++ % 2 == 1;
        const bool recalled = !blind && m_rng.chance(recall);
        Attempt attempt = attemptAt(number);
        attempt.right = !lapse && (recalled || m_rng.chance(kChance));
        attempt.certainty = blind ? m_strategy.claims : recalled && !lapse ? feeling(recall) : Certainty::guess;
        spend(blind ? kBlindSeconds : kHonestSeconds + (attempt.right ? 0.0 : kReadingSeconds));
        attempt.at = shown();
        machine.write(attempt);
        ++m_result.attempts;
        m_result.naivePoints += attempt.right ? kNaivePoints : 0;
        if (!attempt.right) {
            machine.write(Reveal{attempt.nugget, shown()});
        }
        if (!blind) {
            m_learner.practise(number, m_day, recalled);
        }
    }

    Attempt attemptAt(std::size_t number) {
        const Nugget& nugget = *m_library.nuggets()[number];
        const Question& question = nugget.questions[m_rng.below(nugget.questions.size())];
        Attempt attempt;
        attempt.nugget = nugget.id;
        attempt.question = question.id;
        attempt.format = formatName(question.body);
        attempt.chance = chanceLevel(question.body);
        attempt.recallMs = m_strategy.answers == FarmingStrategy::Answers::blindly
                               ? kBlindMs
                               : std::llround(kUsualRecallMs * std::exp(kSpreadOfRecall * noise(m_rng)));
        return attempt;
    }

    static AttemptLog copied(const AttemptLog& log) {
        AttemptLog copies;
        for (LogEntry entry : log.entries()) {
            if (auto* attempt = std::get_if<Attempt>(&entry.event)) {
                attempt->at.utcMs += kCopyLaterMs;
                attempt->right = true;
                attempt->certainty = Certainty::certain;
                entry.device += "-copy";
                copies.add(entry);
            }
        }
        return copies;
    }

    /// As a leaderboard reads it: what is dated later does not count yet.
    MilliPoints pointsAtTheEnd(const AttemptLog& log) const {
        RepRecord record(m_library);
        for (const LogEntry& entry : log.entries()) {
            if (entry.at().utcMs < momentOf(m_season.days).utcMs) {
                record.apply(entry);
            }
        }
        return record.ledger().total();
    }

    void spend(double seconds) {
        m_day += seconds / kSecondsADay;
        m_result.minutes += seconds / 60.0;
    }
    /// What the machine's clock says.
    engine::Timestamp shown() const { return momentOf(m_day + m_clockOff); }

    const FarmingStrategy& m_strategy;
    const FarmingSeason& m_season;
    Library m_library;
    Learner m_learner;
    engine::Rng m_rng;
    Machine m_desk;
    Machine m_home;
    std::map<std::size_t, int> m_lapses;
    /// True days since the start.
    double m_day = 0.0;
    double m_clockOff = 0.0;
    FarmingResult m_result;
};

} // namespace

FarmingResult farm(const FarmingStrategy& strategy, const FarmingSeason& season) {
    return Farm(strategy, season).run();
}

} // namespace game
