#include <fmt/core.h>

#include "game/simulation/farming.hpp"
#include "tools/recall_bench/benches.hpp"

namespace bench {

namespace {

/// `–` for whoever was never ranked.
const char* rankBeside(const game::SeasonBoard& board, double honestShare) {
    return board.weeksRanked == 0 ? "–" : board.seasonShare >= honestShare ? "1" : "2";
}

} // namespace

std::vector<Row> benchFarming(const Ground&) {
    using namespace game;
    std::vector<Row> rows;
    double honest = 0.0;
    double honestShare = 0.0;
    fmt::print(
        "180 days, 300 nuggets: points, attempts, minutes, points a minute, 10 points for every right answer; on "
        "the "
        "board the season's share, the mean of the weeks', weeks ranked of those that asked something, and the "
        "season's rank beside the honest rep\n");
    for (const FarmingStrategy& strategy : FarmingStrategy::all()) {
        const FarmingResult result = farm(strategy, FarmingSeason());
        honest = rows.empty() ? result.pointsPerMinute() : honest;
        honestShare = rows.empty() ? result.board.seasonShare : honestShare;
        fmt::print("  {:<34} {:>9.1f} {:>7} {:>8.1f} {:>7.2f} {:>8} {:>7.1f} % {:>6.1f} % {:>3} of {:>2} {:>5}\n",
                   strategy.name, result.points(), result.attempts, result.minutes, result.pointsPerMinute(),
                   result.naivePoints, 100.0 * result.board.seasonShare, 100.0 * result.board.weekShare,
                   result.board.weeksRanked, result.board.weeks, rankBeside(result.board, honestShare));
        rows.push_back(
            {"points a minute: " + strategy.name, result.pointsPerMinute(), "honest, at 0.9", honest, ""});
        rows.push_back(
            {"share of par: " + strategy.name, result.board.seasonShare, "honest, at 0.9", honestShare, ""});
    }
    return rows;
}

} // namespace bench
