#pragma once

#include <array>
#include <cstdint>

namespace game {

/// How sure a rep says to be when committing an answer. It is the stake: see `PointsLedger`.
enum class Certainty : std::uint8_t { guess, unsure, sure, certain };

/// What a rep who touches nothing has said.
constexpr Certainty kDefaultCertainty = Certainty::sure;

/// The stated probability u of recall.md section 5: 0, 0.4, 0.75, 0.95.
double statedProbability(Certainty certainty);

} // namespace game
