#pragma once

#include <filesystem>
#include <optional>

#include "engine/core/diagnostics.hpp"
#include "game/league/team.hpp"

namespace game {

/// Reads a `team.xml`. Every mistake is an error with its line, what nobody knows as well; what is right counts
/// nevertheless: a member whose line has a mistake is hidden, a season is left out. Nothing when the file is no
/// team's at all.
///
///     <team title="Acme Sales" zone="Europe/Berlin" workdays="Mon-Fri" desired-retention="0.9">
///       <season title="Winter" first="2026-11-01" last="2027-01-31"/>
///       <leave first="2026-12-24" last="2026-12-26"/>
///       <member rep="Ada" alias="Countess" team="North" hidden="yes"/>
///       <member rep="Ben" joined="2026-11-16" workdays="Mon, Tue, Thu">
///         <leave first="2026-12-07" last="2026-12-11"/>
///       </member>
///     </team>
///
/// `rep` is any name a person has, see SaveName. Only `title`, and of a member `rep`, must be there. A member
/// without `team` is in a team called like the whole.
std::optional<Team> readTeam(const std::filesystem::path& file, engine::Diagnostics& diagnostics);

} // namespace game
