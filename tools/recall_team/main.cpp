#include <cstdio>
#include <exception>

#include <CLI/CLI.hpp>

#include "engine/core/heap.hpp"
#include "engine/core/paths.hpp"
#include "engine/core/version.hpp"
#include "tools/recall_team/leaderboard.hpp"
#include "tools/recall_team/moment.hpp"
#include "tools/recall_team/train.hpp"

namespace {

constexpr int kWrongUsage = 2;
// What a few saves take while they are read.
constexpr std::size_t kHeap = 16u << 20;

int run(int argc, char** argv) {
    CLI::App program("Looks after a team of Recall City: a folder of saves with a team.xml.", "recall-team");
    program.footer("Example: recall-team leaderboard /srv/recall-city/acme --period season\n"
                   "Complaints go to standard error, results to standard output.\n"
                   "Exit: 0 fine, 1 something could not be read, 2 wrong usage.");
    program.set_version_flag("--version", std::string("recall-team ") + engine::version(),
                             "Print the version and exit");
    program.require_subcommand(1);
    auto* board =
        program.add_subcommand("leaderboard", "print who recalled most of what they could have, and team means");
    team::LeaderboardRequest request;
    request.levels = engine::paths::shared() / "levels";
    std::string period = "week";
    team::Moment now;
    board->add_option("DIR", request.folder, "the team's folder: saves, and team.xml if there is one")->required();
    board->add_option("--period", period, "what to rank over")
        ->check(CLI::IsMember({"week", "season"}))
        ->capture_default_str();
    board->add_option("--now", now.text, "as of this moment (default: now)")->check(team::Moment::check);
    board->add_option("--levels", request.levels, "the levels folder (default: the one installed)");
    board->add_flag("--json", request.json, "print JSON to standard output");
    board->footer(
        "Example: recall-team leaderboard /srv/recall-city/acme --now 2026-11-27T18:00+01:00 --json\n"
        "Share is the points that count out of what the plan would have paid. Hidden reps count in team means "
        "only.\n"
        "Who could not be read is marked so, has no rank and is left out of the means.\n"
        "--json: title, period, now, standings (rank, name, team, share, earned, counted, par, played, met, "
        "open, coverage, brightness, streak, read, remark), teams (rank, team, share, brightness, members, "
        "counted), problems. What is "
        "not known is null. Every problem is a sentence and is printed to standard error as well; with any, "
        "the exit is 1.");
    team::TrainRequest trainRequest;
    const auto* train = team::addTrain(program, trainRequest);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return program.exit(problem) == 0 ? 0 : kWrongUsage;
    }
    if (train->parsed()) {
        return team::train(trainRequest);
    }
    request.period = period == "week" ? game::Period::week : game::Period::season;
    request.now = now.value();
    return team::leaderboard(request);
}

} // namespace

int main(int argc, char** argv) {
    engine::readyHeap(kHeap);
    try {
        return run(argc, argv);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "recall-team: %s\n", problem.what());
        return 1;
    }
}
