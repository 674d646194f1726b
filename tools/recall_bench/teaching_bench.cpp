#include <cmath>
#include <numeric>
#include <string>
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

/// One of learners times schedules.
struct Cell {
    std::string name;
    std::vector<Pair> pairs;
    /// Of each seed: how far ours is ahead in the mean over the check days.
    std::vector<double> leads;

    double lead() const { return std::accumulate(leads.begin(), leads.end(), 0.0) / kSeeds; }
    /// Of the lead: its standard error over the seeds.
    double error() const {
        double squares = 0.0;
        for (const double each : leads) {
            squares += (each - lead()) * (each - lead());
        }
        return std::sqrt(squares / (kSeeds - 1.0) / kSeeds);
    }
    void add(const TeachingRun& ours, const TeachingRun& theirs) {
        double lead = 0.0;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            pairs[i].add(ours.checks[i], theirs.checks[i]);
            lead += (ours.checks[i].recall - theirs.checks[i].recall) / static_cast<double>(pairs.size());
        }
        leads.push_back(lead);
    }
};

Cell compare(Learner::Kind learner, PlainSchedule::Kind kind, TeachingSeason season) {
    const Library library = practiceLibrary(season.modules, season.nuggetsAModule);
    Cell cell{fmt::format("{}, {}", Learner::name(learner), PlainSchedule::name(kind)),
              std::vector<Pair>(season.checkDays.size()),
              {}};
    for (season.seed = 1; season.seed <= kSeeds; ++season.seed) {
        PlainSchedule plain(kind);
        const TeachingRun theirs = teach(learner, plain, season);
        PlannerSchedule planner(library);
        const TeachingRun ours = teachWithin(theirs, learner, planner, season);
        cell.add(ours, theirs);
    }
    return cell;
}

/// Mean recall over the check days; whether ours is ahead.
bool printCell(const Cell& cell) {
    double ours = 0.0;
    double theirs = 0.0;
    for (const auto& pair : cell.pairs) {
        ours += pair.ours.recall / static_cast<double>(cell.pairs.size());
        theirs += pair.theirs.recall / static_cast<double>(cell.pairs.size());
    }
    fmt::print("  {:<42} {:.3f}/{:.3f}  {:+.4f} ± {:.4f}  {}\n", cell.name, ours, theirs, cell.lead(), cell.error(),
               cell.lead() > 0.0 ? "met" : "not met");
    return cell.lead() > 0.0;
}

void printMeans(const std::vector<Cell>& cells) {
    fmt::print("Mean over the check days (recall: ours/theirs, lead ± standard error over {} seeds)\n", kSeeds);
    std::size_t ahead = 0;
    for (const Cell& cell : cells) {
        ahead += printCell(cell) ? 1 : 0;
    }
    fmt::print("Ours is ahead in {} of {} means: {}.\n", ahead, cells.size(),
               ahead == cells.size() ? "met" : "not met");
}

} // namespace

std::vector<Row> benchTeaching(const Ground&) {
    const TeachingSeason season;
    std::vector<Row> rows;
    std::vector<Cell> cells;
    int ahead = 0;
    fmt::print("Recall of 200 nuggets, ours in no more minutes than theirs (recall, minutes: ours/theirs)\n");
    for (const auto learner : Learner::kKinds) {
        for (const auto kind : PlainSchedule::kKinds) {
            const Cell cell = compare(learner, kind, season);
            for (std::size_t i = 0; i < cell.pairs.size(); ++i) {
                const auto& [ours, theirs] = cell.pairs[i];
                const bool met = ours.recall > theirs.recall;
                fmt::print("  {:<24} {:<17} day {:>3}: {:.3f}/{:.3f}  {:>6.1f}/{:.1f}  {}\n",
                           Learner::name(learner), PlainSchedule::name(kind), season.checkDays[i], ours.recall,
                           theirs.recall, ours.minutes, theirs.minutes, met ? "met" : "not met");
                ahead += met ? 1 : 0;
                rows.push_back({fmt::format("{}, day {}", Learner::name(learner), season.checkDays[i]),
                                100.0 * ours.recallPerHour(), std::string(PlainSchedule::name(kind)),
                                100.0 * theirs.recallPerHour(), "%/h"});
            }
            cells.push_back(cell);
        }
    }
    fmt::print("Ours is ahead in {} of {} cells.\n", ahead, rows.size());
    printMeans(cells);
    return rows;
}

} // namespace bench
