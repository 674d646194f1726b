#pragma once

#include <cstdint>
#include <filesystem>
#include <future>
#include <optional>
#include <string>

#include "game/session/team_records.hpp"

namespace game {

/// What a rep's folder says about their team, kept until something in it changes: reading everybody's saves takes
/// longer than a frame. What the rep answers meanwhile changes nothing, since their own record is put in its place.
class KnownTeam {
public:
    /// `library` outlives it.
    KnownTeam(const Library& library, std::filesystem::path folder, std::string rep)
        : m_library(&library), m_folder(std::move(folder)), m_rep(std::move(rep)) {}

    /// Begins to read on another thread, if it has to be read.
    void expect(const engine::Timestamp& now);
    /// As it is at `now`; waits for what is being read. Null when team.xml cannot be used.
    TeamRecords* at(const engine::Timestamp& now);
    /// It is read anew at the next occasion.
    void forget();

private:
    struct Reading {
        /// Of the folder's files.
        std::uint64_t state = 0;
        engine::Timestamp at;
        std::optional<TeamRecords> records;
    };
    static Reading read(const Library& library, const std::filesystem::path& folder, std::uint64_t state,
                        const engine::Timestamp& now);
    std::uint64_t stateOfFolder() const;
    void takeIn();
    bool stillGood(std::uint64_t state, const engine::Timestamp& now) const;

    const Library* m_library;
    std::filesystem::path m_folder;
    std::string m_rep;
    std::optional<Reading> m_known;
    std::future<Reading> m_coming;
};

} // namespace game
