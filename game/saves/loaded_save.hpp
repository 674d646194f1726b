#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/core/result.hpp"
#include "game/saves/journal.hpp"
#include "game/saves/save_files.hpp"
#include "game/saves/save_format.hpp"

namespace game {

/// In which state one file of a save was found. Empty is also what holds nothing but zero bytes, as a power cut
/// leaves it: then there is as much in it as in a file that is absent.
enum class FileState { absent, empty, whole, damaged };

/// One device's files of a save as they were found on the disk; loading changes nothing. The journal reaches back
/// to the backup, so backup and journal together hold all that snapshot and journal do.
struct LoadedSave {
    SaveFiles files;
    /// All that could be read; its log knows how far the device's numbers had got.
    SaveData data = {};
    /// Entries of the journal that the snapshot does not hold.
    std::vector<LogEntry> sinceSnapshot = {};
    FileState snapshot = FileState::absent;
    /// Only looked at when something is missing from the other two.
    FileState backup = FileState::absent;
    FileState journal = FileState::absent;
    /// Of the snapshot, or else the backup; 0 without one.
    int version = 0;
    /// Entries that only the backup or a session's journal holds: they are in `journalReading.whole` as well.
    std::size_t restored = 0;
    /// As on the disk.
    std::string journalBytes = {};
    JournalReading journalReading = {};

    /// Nothing was recorded here yet, though the game may have been stopped while it made the files.
    bool isNew() const;
    /// What is wrong with these files, a sentence each; usually empty.
    std::vector<std::string> findings() const;

    /// `sessions`: the journals of single sessions (SaveFolder), for what the other files lack.
    ///
    /// Refused, in plain words: a file may not be read, a newer game wrote it, it is another rep's, or what is
    /// damaged cannot be made up for by the other files.
    static engine::Result<LoadedSave> from(const SaveFiles& files, const SaveFormat& format,
                                           const std::vector<std::filesystem::path>& sessions = {});
};

} // namespace game
