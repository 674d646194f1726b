#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/diagnostics.hpp"
#include "game/league/team.hpp"

namespace game {

/// Reads a team's `team.memory.xml`, which `recall-team train` writes: from which day on which memory model counts.
/// 34 numbers are FSRS-7, 21, 19 or 17 FSRS-6. Every mistake is told with its line; nothing when there was any.
///
///     <memory>
///       <model from="2027-02-01" numbers="0.212 1.2931 …"/>
///     </memory>
std::optional<std::vector<TeamModel>> readTeamModels(const std::filesystem::path& file,
                                                     engine::Diagnostics& diagnostics);

std::string writeTeamModels(const std::vector<TeamModel>& models);

} // namespace game
