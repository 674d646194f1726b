#include <fmt/core.h>

#include "game/simulation/farming.hpp"
#include "tools/recall_bench/benches.hpp"

namespace bench {

std::vector<Row> benchFarming(const Ground&) {
    using namespace game;
    std::vector<Row> rows;
    double honest = 0.0;
    fmt::print(
        "180 days, 300 nuggets: points, attempts, minutes, points a minute, 10 points for every right answer\n");
    for (const FarmingStrategy& strategy : FarmingStrategy::all()) {
        const FarmingResult result = farm(strategy, FarmingSeason());
        fmt::print("  {:<28} {:>9.1f} {:>7} {:>8.1f} {:>7.2f} {:>8}\n", strategy.name, result.points(),
                   result.attempts, result.minutes, result.pointsPerMinute(), result.naivePoints);
        honest = rows.empty() ? result.pointsPerMinute() : honest;
        rows.push_back(
            {"points a minute: " + strategy.name, result.pointsPerMinute(), "honest, at 0.9", honest, ""});
    }
    return rows;
}

} // namespace bench
