#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace bench {

/// Who practised, and for how long.
struct Practice {
    std::string rep;
    /// Days up to and with the last one; three rounds on each of them, and a step of the campaign.
    int days = 12;
    std::uint64_t seed = 1;
};

/// Monday, 2 March 2026, 09:00 in Berlin: the first day of everybody who practised.
constexpr std::int64_t kFirstDayMs = 1'772'438'400'000;

/// Writes the save of a rep who plays the shipped courses as they should be played, and is right three times out of
/// four: an empty city is drawn in no time. Returns how many answers it holds. Throws when the disk refuses.
int savePractisedRep(const std::filesystem::path& folder, const Practice& practice);

} // namespace bench
