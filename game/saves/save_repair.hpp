#pragma once

#include <string>
#include <vector>

#include "engine/core/result.hpp"
#include "game/saves/loaded_save.hpp"

namespace game {

/// Makes a save's files whole again after they were loaded. What could not be read is copied beside the rest before
/// anything is written; then what is missing is written, and what was torn is cut off. When it fails, or the power
/// does, the next try finds all that this one found.
class SaveRepair {
public:
    explicit SaveRepair(const SaveFormat& format) : m_format(format) {}

    engine::Outcome repair(const LoadedSave& save);
    /// Copies all of a save's files beside it, whatever state they are in.
    engine::Outcome keepAll(const SaveFiles& files);
    /// What was found and what was done about it, in plain words.
    const std::vector<std::string>& notices() const { return m_notices; }

private:
    engine::Outcome keep(const std::vector<std::filesystem::path>& files, const char* as);
    engine::Outcome writeJournal(const LoadedSave& save) const;
    engine::Outcome writeSnapshot(const LoadedSave& save);

    const SaveFormat& m_format;
    std::vector<std::string> m_notices;
};

} // namespace game
