#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "game/saves/save_name.hpp"

namespace game {

/// Which files hold what one rep answered on one device (an installation of the game). Only that device writes
/// them, so whoever mirrors or copies the folder never has two versions of a file to choose from. A rep's save is
/// the files of all devices together.
///
/// `<rep>@<device>.xml`, `.backup.xml`, `.journal` and `.lock`; without `@<device>` for `d1`, which every
/// installation was called once.
class SaveFiles {
public:
    static constexpr const char* kFirstDevice = "d1";
    /// The names of everything but the lock end so.
    static constexpr const char* kSnapshot = ".xml";
    static constexpr const char* kBackup = ".backup.xml";
    static constexpr const char* kJournal = ".journal";

    /// `rep` must be a valid SaveName.
    SaveFiles(std::filesystem::path folder, std::string rep, std::string device = kFirstDevice)
        : m_folder(std::move(folder)), m_rep(std::move(rep)), m_device(std::move(device)),
          m_stem(SaveName::stemOf(m_rep)) {}

    const std::filesystem::path& folder() const { return m_folder; }
    const std::string& rep() const { return m_rep; }
    const std::string& device() const { return m_device; }
    std::filesystem::path snapshot() const { return named(kSnapshot); }
    std::filesystem::path backup() const { return named(kBackup); }
    std::filesystem::path journal() const { return named(kJournal); }
    /// What was answered in the session whose first entry is number `first`: `<rep>@<device>-<first>.journal`. No
    /// other session writes it, so it is still there when an old copy of the other files was put over them.
    std::filesystem::path session(std::int64_t first) const;
    /// Held by the game that runs on this save; says how far the numbers of its entries have got (EntryCount).
    std::filesystem::path lock() const { return named(".lock"); }
    std::vector<std::filesystem::path> all() const { return {snapshot(), backup(), journal(), lock()}; }
    /// Where a file is kept as it was found: `<file>.damaged-<n>` when it could not be read, `<file>.kept-<n>` when
    /// it could, the first that does not exist yet.
    static constexpr const char* kDamaged = "damaged";
    static constexpr const char* kKept = "kept";
    static std::filesystem::path keptName(const std::filesystem::path& file, const char* as = kDamaged);

    /// Small letters and digits, at most 16.
    static bool isValidDevice(const std::string& device);

private:
    std::filesystem::path named(const char* ending) const;

    std::filesystem::path m_folder;
    std::string m_rep;
    std::string m_device;
    std::string m_stem;
};

} // namespace game
