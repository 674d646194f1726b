#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.hpp"
#include "game/saves/loaded_save.hpp"
#include "game/saves/save_folder.hpp"

namespace game {

/// One rep's save as the files of all devices and all copies of them make it up: every entry once, wherever it was
/// found and in whatever order. Gathering changes nothing on the disk.
class GatheredSave {
public:
    /// All but the files of `own`, if there is one. Fails when that leaves nothing that could be read, with the
    /// reason of the first file that was refused.
    static engine::Result<GatheredSave> of(const SaveFolder& folder, const std::string& rep,
                                           const SaveFormat& format, const LoadedSave* own = nullptr);

    void add(LoadedSave own);
    /// When everything was added: what the copies hold as well, and what is missing from it all.
    void finish(const SaveFolder& folder, const SaveFormat& format);

    SaveData& data() { return m_data; }
    bool isNew() const { return m_isNew; }
    /// Entries that only copies hold.
    const std::vector<LogEntry>& onlyInCopies() const { return m_onlyInCopies; }

private:
    explicit GatheredSave(const std::string& rep) { m_data.settings = {rep, {}, -1}; }
    void addCopy(const std::filesystem::path& file, const SaveFormat& format);
    void addFromCopy(std::vector<LogEntry> entries, const std::optional<RepSettings>& settings);
    void take(const RepSettings& settings);
    void checkNumbers();

    SaveData m_data;
    std::vector<LogEntry> m_onlyInCopies;
    bool m_isNew = true;
};

} // namespace game
