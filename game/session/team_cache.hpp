#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <future>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

#include "game/session/team_records.hpp"

namespace game {

/// What a rep's folder says about their team. A large team takes seconds to read, and a share may take them to
/// answer, so all of it is read on a thread of its own: whoever asks is given what is known by then, and never
/// waits. What the rep answers meanwhile changes nothing, since their own record is put in its place.
class TeamCache {
public:
    /// `library` outlives it.
    TeamCache(const Library& library, std::filesystem::path folder, std::string rep)
        : m_library(&library), m_folder(std::move(folder)), m_rep(std::move(rep)) {}

    /// Begins to look whether the folder says something else than what is known, or that is some minutes old, and
    /// to read it again if so; does nothing while it is looking already.
    void refresh(const engine::Timestamp& now);
    /// At the next look all is read again.
    void invalidate() { m_stale = true; }
    /// Whether it was read at all, in the week of `now` and not at a later moment.
    bool isKnown(const engine::Timestamp& now);
    /// What is known, minutes old at most. Null while nothing is, and when team.xml cannot be used.
    const TeamRecords* at(const engine::Timestamp& now);
    /// Another number each time when there is something new to know.
    std::size_t news();
    /// Until what was begun is done: for whoever has the time.
    void wait() const;

private:
    struct Reading {
        /// Of the folder's files.
        std::uint64_t state = 0;
        engine::Timestamp at;
        std::optional<TeamRecords> records;
    };
    /// All that a thread needs to look; `known` is the state that need not be read again.
    struct Look {
        const Library* library;
        std::filesystem::path folder;
        std::string rep;
        engine::Timestamp now;
        std::optional<std::uint64_t> known;

        std::uint64_t stateOfFolder() const;
        /// Nothing when there is nothing new, or it is not needed any more.
        std::optional<Reading> read(const std::stop_token& stop) const;
    };
    /// What is being read; it stops when nobody needs it any more.
    struct Coming {
        std::stop_source stop;
        std::future<std::optional<Reading>> reading;

        Coming() = default;
        Coming(Coming&&) = default;
        Coming& operator=(Coming&& other) noexcept {
            stop.request_stop();
            reading = std::move(other.reading);
            stop = std::move(other.stop);
            return *this;
        }
        ~Coming() { stop.request_stop(); }
    };
    void collect();

    const Library* m_library;
    std::filesystem::path m_folder;
    std::string m_rep;
    std::optional<Reading> m_known;
    bool m_stale = false;
    std::size_t m_news = 0;
    Coming m_coming;
};

} // namespace game
