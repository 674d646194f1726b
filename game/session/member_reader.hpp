#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "game/content/library.hpp"
#include "game/league/standing.hpp"
#include "game/league/team_store.hpp"
#include "game/session/fold_cache.hpp"

namespace game {

/// With what a team is read.
struct TeamReading {
    /// Outlives all that is read.
    const Library* library;
    /// Entries after it are left out.
    engine::Timestamp now;
    /// Where what was folded is kept until the next time; nothing is kept without it.
    std::optional<std::filesystem::path> cache = {};
    /// The periods that will be asked for.
    std::vector<Period> periods = {Period::week, Period::season};
    unsigned threads = 2;
    /// When it is told to stop, what was read is of no use.
    std::stop_token stop = {};
    /// Told of the share that was read, 0 … 1, by the thread that asked.
    std::function<void(double)> onProgress = {};
};

/// One member, as a board needs them.
struct ReadMember {
    /// With what they themselves chose to show.
    TeamMember member;
    /// See StoredLog.
    std::string problem = {};
    Standing week = {};
    Standing season = {};
    /// The first entry that was left out, UTC milliseconds.
    std::optional<std::int64_t> nextMs = {};
};

/// Reads members one at a time, from what was folded before where that still holds, and keeps nothing of them but
/// how they stand. May be used by several threads at once.
class MemberReader {
public:
    /// All of them outlive it.
    MemberReader(const TeamStore& store, const Team& team, const TeamReading& reading);

    ReadMember read(const TeamMember& member) const;

private:
    FoldedSave fold(const TeamMember& member, const StoredLog& stored) const;
    ReadMember standing(const TeamMember& member, const FoldedSave& folded, const StoredLog& stored) const;
    std::string markOf(const TeamMember& member) const;

    const TeamStore& m_store;
    const Team& m_team;
    const TeamReading& m_reading;
    LeagueStarts m_starts;
    /// See levelsMark.
    std::string m_levels;
    std::optional<FoldCache> m_cache;
};

} // namespace game
