#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "game/league/league_record.hpp"

namespace game {

/// What a board needs of a save that is whole: what was folded from its log, and what its rep chose to show.
struct FoldedSave {
    /// Nothing when the log is empty.
    std::optional<LeagueRecord> record;
    std::string alias;
    bool hidden = false;
    /// What its row says beside the figures; see Standing.
    std::string remark;
    /// It was folded up to a moment: of the last entry within it and the first one after it, if there are any.
    /// What it says holds from the one up to the other. UTC milliseconds.
    std::optional<std::int64_t> lastMs;
    std::optional<std::int64_t> nextMs;

    bool holdsAt(const engine::Timestamp& now) const {
        return (!lastMs || *lastMs <= now.utcMs) && (!nextMs || now.utcMs < *nextMs);
    }

    /// For this program on this machine only: no format to keep.
    std::string toBytes() const;
    /// Nothing when the bytes are not all of one.
    static std::optional<FoldedSave> fromBytes(std::string_view bytes);

    friend bool operator==(const FoldedSave&, const FoldedSave&) = default;
};

} // namespace game
