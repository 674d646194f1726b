#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/result.hpp"
#include "game/saves/save_file.hpp"
#include "game/saves/save_files.hpp"
#include "game/saves/save_folder.hpp"

namespace game {

class OpenSave;

/// One rep's save on disk: for each device that they played on, `<rep>@<device>.xml` (snapshot), `.journal` (one
/// XML element a line, synced at every entry) and `.backup.xml` (the snapshot before; the journal reaches back to
/// it). All of them together are the save, and a device writes to its own only: whatever is copied between
/// machines, nothing is lost and nothing counts twice. Opening takes the device's files for this program alone, by
/// a lock on `.lock`.
///
/// Promised: an entry whose `append` returned ok is never lost, whenever the power fails; a damaged snapshot falls
/// back to the backup and the journal; entries that are gone are told by their numbers; a save of a newer version,
/// or of another rep, is refused untouched; nothing is overwritten that could not be read, but kept beside as
/// `<file>.damaged-<n>`.
class SaveStore {
public:
    static constexpr int kVersion = 3;

    /// Opens or creates the files of `device` in the save of `rep` in `folder` (made if missing). Refused, in plain
    /// words: another running game has them open, the folder cannot be written, a newer version or another rep
    /// wrote them, snapshot and backup are both damaged.
    static engine::Result<SaveStore> open(const std::filesystem::path& folder, const std::string& rep,
                                          const std::string& device = SaveFiles::kFirstDevice);
    /// Reads without taking or changing anything: for managers and leaderboards. What could be read is there; what
    /// is wrong stands in its findings.
    static engine::Result<SaveData> read(const std::filesystem::path& folder, const std::string& rep);
    /// The same of many reps, for which the folder is looked at once.
    static engine::Result<SaveData> read(const SaveFolder& folder, const std::string& rep);
    /// The reps with a save in this folder, by name.
    static std::vector<std::string> list(const std::filesystem::path& folder);
    /// See SaveName, which also says what the files are called.
    static bool isValidName(const std::string& rep);

    SaveStore(SaveStore&&) noexcept;
    SaveStore& operator=(SaveStore&&) noexcept;
    ~SaveStore();

    const SaveData& data() const;
    /// What was found and repaired so far, in plain words; usually empty. Grows when somebody meddles with the
    /// files while the game runs.
    const std::vector<std::string>& notices() const;
    /// Why the last append or setSettings failed; empty when it went well.
    const std::string& trouble() const;
    /// Those this program writes to. New entries carry the device.
    const SaveFiles& files() const;
    const std::string& device() const { return files().device(); }

    /// Adds what another game wrote since the last time, if one did: to be called before an entry is numbered.
    engine::Outcome lookAround();
    /// On the disk when it returns ok. When it fails (disk full), the entry is not part of the save, what was there
    /// stays whole, and the next append may succeed.
    engine::Outcome append(const LogEntry& entry) { return append(std::vector{entry}); }
    /// The same of several, with one write: all or none.
    engine::Outcome append(const std::vector<LogEntry>& entries);
    engine::Outcome setSettings(const RepSettings& settings);
    /// Folds the journal into a new snapshot; opening does it by itself once the journal has grown long.
    engine::Outcome compact();

private:
    explicit SaveStore(std::unique_ptr<OpenSave> save);
    std::unique_ptr<OpenSave> m_save;
};

} // namespace game
