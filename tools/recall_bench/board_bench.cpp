#include <stdexcept>

#include <fmt/format.h>

#include "engine/core/diagnostics.hpp"
#include "engine/core/paths.hpp"
#include "game/content/library_reader.hpp"
#include "tools/recall_bench/benches.hpp"
#include "tools/recall_bench/big_team.hpp"
#include "tools/recall_bench/child.hpp"

namespace bench {
namespace {

constexpr int kRuns = 5;
/// xmllint reads this part of the saves, for it would take most of a minute over all.
constexpr std::size_t kPeerPart = 10;

/// What a board over a folder takes, from a cache of its own.
class Board {
public:
    Board(const Ground& ground, const std::filesystem::path& folder)
        : m_folder(folder), m_cache(ground.scratch / "board-cache"), m_command{"env",
                                                                               "XDG_CACHE_HOME=" + m_cache.string(),
                                                                               ground.program("recall-team"),
                                                                               "leaderboard",
                                                                               folder.string(),
                                                                               "--now",
                                                                               kBigTeamNow} {}

    ChildRun first() const {
        std::filesystem::remove_all(m_cache);
        return look();
    }
    ChildRun look() const {
        const ChildRun run = runChild(m_command);
        if (run.exitCode != 0) {
            throw std::runtime_error(fmt::format("recall-team leaderboard ended with {}", run.exitCode));
        }
        return run;
    }

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_cache;
    std::vector<std::string> m_command;
};

double xmllintMs(const std::filesystem::path& folder, std::size_t reps) {
    std::vector<std::string> command{"xmllint", "--noout"};
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        if (file.path().extension() == ".xml" && command.size() < reps / kPeerPart + 2) {
            command.push_back(file.path().string());
        }
    }
    return runChild(command).wallMs * static_cast<double>(kPeerPart);
}

ChildRun medianOf(const std::vector<ChildRun>& runs) {
    Sample wall;
    Sample cpu;
    Sample memory;
    for (const ChildRun& run : runs) {
        wall.add(run.wallMs);
        cpu.add(run.cpuMs);
        memory.add(run.peakMb);
    }
    return {wall.median(), cpu.median(), memory.median(), 0};
}

void add(std::vector<Row>& rows, const std::string& what, const ChildRun& run, const ChildRun& limit) {
    rows.push_back({what, run.wallMs, "limit", limit.wallMs, "ms", 1.0, 0});
    rows.push_back({what + ", CPU", run.cpuMs, "", 0.0, "ms", 0.0, 0});
    rows.push_back({what + ", memory", run.peakMb, "limit", limit.peakMb, "MB", 1.0, 0});
}

} // namespace

std::vector<Row> benchBoard(const Ground& ground) {
    engine::Diagnostics diagnostics;
    const game::Library library = game::readLibrary(engine::paths::shared() / "levels", diagnostics);
    const BigTeam team;
    // Beside the scratch, to be there the next time: it takes minutes to write.
    const auto folder = ground.scratch.parent_path() / fmt::format("team-{}x{}", team.reps, team.answers);
    writeBigTeam(folder, team, library);
    const Board board(ground, folder);
    const ChildRun first = board.first();
    std::vector<ChildRun> second;
    std::vector<ChildRun> changed;
    for (int i = 0; i < kRuns; ++i) {
        second.push_back(board.look());
        answerOnce(folder, library);
        changed.push_back(board.look());
    }
    const ChildRun known = medianOf(second);
    const std::string size = fmt::format("board of {} x {}", team.reps, team.answers);
    std::vector<Row> rows;
    add(rows, size + ", first look", first, {15'000.0, 0.0, 300.0, 0});
    rows.push_back({size + ", first look", first.wallMs, "xmllint --noout, same files",
                    xmllintMs(folder, team.reps), "ms", 0.0, 0});
    add(rows, size + ", second look", known, {1'000.0, 0.0, 150.0, 0});
    add(rows, size + ", one file changed", medianOf(changed), {known.wallMs + 50.0, 0.0, 150.0, 0});
    return rows;
}

} // namespace bench
