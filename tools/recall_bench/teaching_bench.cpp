#include <fmt/core.h>

#include "game/simulation/planner_schedule.hpp"
#include "game/simulation/practice_library.hpp"
#include "game/simulation/teaching.hpp"
#include "tools/recall_bench/benches.hpp"

namespace bench {
namespace {

using namespace game;

constexpr std::uint64_t kSeeds = 2;

/// A check day of both, the mean over the seeds.
struct Pair {
    TeachingCheck ours;
    TeachingCheck theirs;

    void add(const TeachingCheck& mine, const TeachingCheck& other) {
        ours.recall += mine.recall / kSeeds;
        ours.minutes += mine.minutes / kSeeds;
        theirs.recall += other.recall / kSeeds;
        theirs.minutes += other.minutes / kSeeds;
    }
};

std::vector<Pair> compare(Learner::Kind learner, PlainSchedule::Kind kind, TeachingSeason season) {
    const Library library = practiceLibrary(season.modules, season.nuggetsAModule);
    std::vector<Pair> pairs(season.checkDays.size());
    for (season.seed = 1; season.seed <= kSeeds; ++season.seed) {
        PlainSchedule plain(kind);
        const TeachingRun theirs = teach(learner, plain, season);
        PlannerSchedule planner(library);
        const TeachingRun ours = teachWithin(theirs, learner, planner, season);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            pairs[i].add(ours.checks[i], theirs.checks[i]);
        }
    }
    return pairs;
}

} // namespace

std::vector<Row> benchTeaching(const Ground&) {
    const TeachingSeason season;
    std::vector<Row> rows;
    int ahead = 0;
    fmt::print("Recall of 200 nuggets, ours in no more minutes than theirs (recall, minutes: ours/theirs)\n");
    for (const auto learner : Learner::kKinds) {
        for (const auto kind : PlainSchedule::kKinds) {
            const auto pairs = compare(learner, kind, season);
            for (std::size_t i = 0; i < pairs.size(); ++i) {
                const auto& [ours, theirs] = pairs[i];
                fmt::print("  {:<24} {:<17} day {:>3}: {:.3f}/{:.3f}  {:>6.1f}/{:.1f}\n", Learner::name(learner),
                           PlainSchedule::name(kind), season.checkDays[i], ours.recall, theirs.recall, ours.minutes,
                           theirs.minutes);
                ahead += ours.recallPerHour() > theirs.recallPerHour() ? 1 : 0;
                rows.push_back({fmt::format("{}, day {}", Learner::name(learner), season.checkDays[i]),
                                100.0 * ours.recallPerHour(), std::string(PlainSchedule::name(kind)),
                                100.0 * theirs.recallPerHour(), "%/h"});
            }
        }
    }
    fmt::print("Ours is ahead in {} of {} cells.\n", ahead, rows.size());
    return rows;
}

} // namespace bench
