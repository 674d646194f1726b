#include "tools/recall_team/leaderboard.hpp"

#include <cstdio>

#include <fmt/core.h>

#include "game/content/library_reader.hpp"
#include "game/session/folder_team_store.hpp"
#include "tools/recall_team/board_text.hpp"
#include "tools/recall_team/progress.hpp"

namespace team {
namespace {

/// A small team is read before anybody wonders.
constexpr std::chrono::milliseconds kPatience{500};

void complain(const std::string& sentence) {
    fmt::print(stderr, "recall-team: {}\n", sentence);
}

/// False when a course could not be read: then its nuggets are missing in what was available.
bool complainOfLevels(const engine::Diagnostics& diagnostics) {
    for (const engine::Diagnostic& diagnostic : diagnostics.sorted()) {
        if (diagnostic.severity == engine::Severity::error) {
            fmt::print(stderr, "{}\n", diagnostic.toString());
        }
    }
    return !diagnostics.hasErrors();
}

} // namespace

int leaderboard(const LeaderboardRequest& request) {
    engine::Diagnostics diagnostics;
    const game::Library library = game::readLibrary(request.levels, diagnostics);
    const bool levelsRead = complainOfLevels(diagnostics);
    const game::TeamReading how{&library, request.now, game::FoldCache::folderFor(request.folder), {request.period},
                                2,        {},          progressOf("Reading saves", kPatience)};
    const auto records = game::TeamRecords::read(game::FolderTeamStore(request.folder), how);
    if (!records) {
        complain(records.sentence());
        return 1;
    }
    const BoardText text(*records, request.period, request.now);
    fmt::print("{}", request.json ? text.json() : text.table());
    for (const std::string& problem : records->problems()) {
        complain(problem);
    }
    return levelsRead && records->problems().empty() ? 0 : 1;
}

} // namespace team
