#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.hpp"
#include "game/saves/save_format.hpp"

namespace game {

/// What a journal's bytes say.
struct JournalReading {
    std::vector<LogEntry> entries;
    /// The last ones written.
    std::optional<RepSettings> settings;
    /// The lines that could be read, as a journal of the newest version. Other than the bytes read: it needs
    /// mending.
    std::string whole;
    /// Lines that were complete once and cannot be read any more.
    std::size_t damaged = 0;
    /// The last line was not written to its end.
    bool torn = false;
    /// The version of a newer game that wrote here; 0 when none did.
    int newer = 0;

    static JournalReading of(std::string_view bytes, const SaveFormat& format);
};

/// The journal of an open save: grows by one line at a time, each on the disk before the next.
class Journal {
public:
    /// The file must exist.
    explicit Journal(std::filesystem::path path) : m_path(std::move(path)) {}

    /// The whole line is on the disk when it returns ok; nothing of it is in the file when it fails.
    engine::Outcome append(std::string_view line);
    /// The file was put in place anew from what is known to be in it.
    void replaced() { m_tornAt.reset(); }

private:
    std::filesystem::path m_path;
    /// Where a line starts that failed and could not be taken back yet.
    std::optional<std::int64_t> m_tornAt;
};

} // namespace game
