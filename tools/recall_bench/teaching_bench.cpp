#include <string>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "game/simulation/planner_schedule.hpp"
#include "game/simulation/practice_library.hpp"
#include "game/simulation/teaching.hpp"
#include "tools/recall_bench/benches.hpp"

namespace bench {
namespace {

using namespace game;

constexpr std::uint64_t kSeeds = 16;

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

/// Mean recall over the check days, one cell of learners times schedules; whether ours is ahead.
bool printCell(const std::string& name, const std::vector<Pair>& pairs) {
    double ours = 0.0;
    double theirs = 0.0;
    for (const auto& pair : pairs) {
        ours += pair.ours.recall / static_cast<double>(pairs.size());
        theirs += pair.theirs.recall / static_cast<double>(pairs.size());
    }
    fmt::print("  {:<42} {:.3f}/{:.3f}  {}\n", name, ours, theirs, ours > theirs ? "met" : "not met");
    return ours > theirs;
}

void printMeans(const std::vector<std::pair<std::string, std::vector<Pair>>>& cells) {
    fmt::print("Mean over the check days (recall: ours/theirs)\n");
    std::size_t ahead = 0;
    for (const auto& [name, pairs] : cells) {
        ahead += printCell(name, pairs) ? 1 : 0;
    }
    fmt::print("Ours is ahead in {} of {} means: {}.\n", ahead, cells.size(),
               ahead == cells.size() ? "met" : "not met");
}

} // namespace

std::vector<Row> benchTeaching(const Ground&) {
    const TeachingSeason season;
    std::vector<Row> rows;
    std::vector<std::pair<std::string, std::vector<Pair>>> cells;
    int ahead = 0;
    fmt::print("Recall of 200 nuggets, ours in no more minutes than theirs (recall, minutes: ours/theirs)\n");
    for (const auto learner : Learner::kKinds) {
        for (const auto kind : PlainSchedule::kKinds) {
            const auto pairs = compare(learner, kind, season);
            for (std::size_t i = 0; i < pairs.size(); ++i) {
                const auto& [ours, theirs] = pairs[i];
                const bool met = ours.recall > theirs.recall;
                fmt::print("  {:<24} {:<17} day {:>3}: {:.3f}/{:.3f}  {:>6.1f}/{:.1f}  {}\n",
                           Learner::name(learner), PlainSchedule::name(kind), season.checkDays[i], ours.recall,
                           theirs.recall, ours.minutes, theirs.minutes, met ? "met" : "not met");
                ahead += met ? 1 : 0;
                rows.push_back({fmt::format("{}, day {}", Learner::name(learner), season.checkDays[i]),
                                100.0 * ours.recallPerHour(), std::string(PlainSchedule::name(kind)),
                                100.0 * theirs.recallPerHour(), "%/h"});
            }
            cells.emplace_back(fmt::format("{}, {}", Learner::name(learner), PlainSchedule::name(kind)), pairs);
        }
    }
    fmt::print("Ours is ahead in {} of {} cells.\n", ahead, rows.size());
    printMeans(cells);
    return rows;
}

} // namespace bench
