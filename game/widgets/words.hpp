#pragma once

#include <string>

#include "engine/core/timestamp.hpp"
#include "game/scoring/certainty.hpp"
#include "game/scoring/points_ledger.hpp"

namespace game::words {

/// `12.4`, `−3.1`, `0`.
std::string points(MilliPoints points);
/// The same with a plus where it was earned.
std::string signedPoints(MilliPoints points);
/// `83 %` of a share -1 … 1.
std::string percent(double share);
/// `3 windows`, `1 window`.
std::string counted(std::size_t count, const std::string& one, const std::string& many);
/// A row of a board for somebody who hears it: `Rank 2: Mara (you), 76 %`; rank 0 and an empty share are none.
std::string standing(std::size_t rank, const std::string& name, const std::string& share);
/// When something comes back: `today`, `tomorrow`, `in 5 days`, `in 3 weeks`, `in 4 months`.
std::string comesBack(const engine::Timestamp& due, const engine::Timestamp& now);
/// `23 November 2026`, by the clock of who lived it.
std::string date(const engine::Timestamp& moment);
/// How a window looks at this recall, 0 … 1: `bright`, `fading`, `nearly dark`.
std::string light(double recall);
/// `Guess`, `Unsure`, `Sure`, `Certain`.
std::string certainty(Certainty certainty);
/// `Good morning` by the rep's own clock.
std::string greeting(const engine::Timestamp& now);

} // namespace game::words
