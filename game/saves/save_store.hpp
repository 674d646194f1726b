#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/result.hpp"
#include "game/saves/save_file.hpp"

namespace game {

/// One rep's save on disk: `<rep>.xml` (snapshot), `<rep>.journal` (one XML element a line, synced at every entry)
/// and
/// `<rep>.backup.xml` (the snapshot before; the journal reaches back to it). Opening takes the save for this
/// program alone, by a lock on `<rep>.lock`.
///
/// Promised: an entry whose `append` returned ok is never lost, whenever the power fails; a torn last line is
/// dropped; a damaged snapshot falls back to the backup and the journal; a save of a newer version is refused
/// untouched; nothing is overwritten that could not be read, but kept beside as `<file>.damaged-<n>`.
class SaveStore {
public:
    static constexpr int kVersion = 3;

    /// Opens or creates the save of `rep` in `folder` (made if missing). Refused, in plain words: another running
    /// game holds it, the folder cannot be written, a newer version wrote it, snapshot and backup are both damaged.
    ///
    /// One save is played in one place at a time, by whichever machine has it, always as device `d1`: the same
    /// answers give the same bytes everywhere. Who plays on with a copy of a save, to merge the two later, must
    /// open the copy under a `device` name never used with it before; else entries of the two would be taken for
    /// each other.
    static engine::Result<SaveStore> open(const std::filesystem::path& folder, const std::string& rep,
                                          const std::string& device = "d1");
    /// Reads without taking or changing anything: for managers and leaderboards.
    static engine::Result<SaveData> read(const std::filesystem::path& folder, const std::string& rep);
    /// The reps with a save in this folder, by name.
    static std::vector<std::string> list(const std::filesystem::path& folder);
    /// A rep's name must be usable as a file name: letters of any script, digits, space, `.`, `-`, `_`; no space at
    /// its ends, no dot at its start; at most 64 bytes; not `team` or `team.memory`, and not ending in `.backup`.
    static bool isValidName(const std::string& rep);

    SaveStore(SaveStore&&) noexcept;
    SaveStore& operator=(SaveStore&&) noexcept;
    ~SaveStore();

    const SaveData& data() const;
    /// What had to be mended while opening, in plain words; usually empty.
    const std::vector<std::string>& notices() const;
    /// This program's name among the rep's devices; new entries carry it.
    const std::string& device() const;

    /// On the disk when it returns ok. When it fails (disk full), the entry is not part of the save, what was there
    /// stays whole, and the next append may succeed.
    engine::Outcome append(const LogEntry& entry);
    engine::Outcome setSettings(const RepSettings& settings);
    /// Folds the journal into a new snapshot; opening does it by itself once the journal has grown long.
    engine::Outcome compact();

private:
    class State;
    explicit SaveStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace game
