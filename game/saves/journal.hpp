#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/descriptor.hpp"
#include "engine/core/result.hpp"
#include "game/saves/save_format.hpp"

namespace game {

/// What a journal's bytes say. Entries are found by their own beginning and end, so a line break that is damaged
/// costs no answer.
struct JournalReading {
    std::vector<LogEntry> entries;
    /// The last ones written.
    std::optional<RepSettings> settings;
    /// The entries that could be read, as a journal of the newest version. Other than the bytes read: it needs
    /// repair.
    std::string whole;
    /// Entries that were complete once and cannot be read any more.
    std::size_t damaged = 0;
    /// The last entry was not written to its end.
    bool torn = false;
    /// Bytes that are no part of an entry: zeros, as a power cut leaves them, and others.
    std::size_t zeros = 0;
    std::size_t strays = 0;
    /// The version of a newer game that wrote here; 0 when none did.
    int newer = 0;

    /// Every byte is accounted for.
    bool isIntact() const { return damaged == 0 && !torn && zeros == 0 && strays == 0; }
    static JournalReading of(std::string_view bytes, const SaveFormat& format);
};

/// The journal of an open save: grows by one line at a time, each on the disk before the next.
class Journal {
public:
    explicit Journal(std::filesystem::path path) : m_path(std::move(path)) {}

    /// Takes the file as it is now for what this program left.
    void lookAgain();
    /// Whether it is the file that this program left, as long as it left it. Else somebody wrote to it, put another
    /// in its place or took it away.
    bool isAsLeft() const;
    /// The whole line is on the disk, in the file that stands there now, when it returns ok. When it fails, as much
    /// as could be is taken back; a reader passes over the rest. The file must exist.
    engine::Outcome append(std::string_view line);

private:
    struct Look {
        std::uint64_t file = 0;
        std::int64_t size = -1;
        friend bool operator==(const Look&, const Look&) = default;
    };
    Look look() const;
    static Look lookAt(const engine::Descriptor& file);
    engine::Outcome write(std::string_view line);

    std::filesystem::path m_path;
    Look m_left;
};

} // namespace game
