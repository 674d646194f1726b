#pragma once

#include <string>
#include <vector>

#include "engine/core/result.hpp"
#include "game/saves/journal.hpp"
#include "game/saves/save_files.hpp"
#include "game/saves/save_format.hpp"

namespace game {

/// In which state one file of a save was found. A file of nothing but zero bytes holds as much as one that is not
/// there.
enum class FileState { absent, whole, damaged };

/// A save as it was found on the disk; loading changes nothing. The journal reaches back to the backup, so backup
/// and journal together hold all that snapshot and journal do.
struct LoadedSave {
    SaveData data;
    /// Entries of the journal that the snapshot does not hold.
    std::vector<LogEntry> sinceSnapshot;
    FileState snapshot = FileState::absent;
    /// Only looked at when the snapshot could not be read.
    FileState backup = FileState::absent;
    FileState journal = FileState::absent;
    /// The snapshot was of an older version.
    bool lifted = false;
    /// As on the disk.
    std::string journalBytes;
    JournalReading journalReading;

    bool isNew() const;

    /// Refused, in plain words: a file may not be read, a newer game wrote it, or what is damaged cannot be made up
    /// for by the other files.
    static engine::Result<LoadedSave> from(const SaveFiles& files, const SaveFormat& format);
};

} // namespace game
