#pragma once

#include <cstddef>
#include <filesystem>

#include "game/content/library.hpp"

namespace bench {

/// A company in one folder.
struct BigTeam {
    std::size_t reps = 1000;
    /// By each of them.
    std::size_t answers = 5000;
};

/// The last answers in such a folder were given on Friday, 27 November 2026, before noon in London.
constexpr const char* kBigTeamNow = "2026-11-27T12:00+00:00";

/// Writes the saves and the team.xml of `team`, who answered on every workday of a year, unless `folder` holds them
/// already. The same team gives the same bytes everywhere. Throws when the disk refuses.
void writeBigTeam(const std::filesystem::path& folder, const BigTeam& team, const game::Library& library);

/// One of them answers once more.
void answerOnce(const std::filesystem::path& folder, const game::Library& library);

} // namespace bench
