#pragma once

#include <string>
#include <vector>

#include "engine/core/result.hpp"
#include "game/saves/loaded_save.hpp"

namespace game {

/// Makes a save's files whole again after they were loaded: writes what is missing, cuts off what was torn, and
/// keeps what is damaged beside the rest. When it fails, or the power does, the next try finds all that this one
/// found.
class SaveMender {
public:
    SaveMender(const SaveFiles& files, const SaveFormat& format) : m_files(files), m_format(format) {}

    engine::Outcome mend(const LoadedSave& save);
    /// What was mended, in plain words.
    const std::vector<std::string>& notices() const { return m_notices; }

private:
    engine::Outcome mendJournal(const LoadedSave& save);
    engine::Outcome keepDamagedJournal(const LoadedSave& save);
    engine::Outcome mendSnapshot(const LoadedSave& save);
    engine::Outcome keepAside(const std::filesystem::path& file);

    const SaveFiles& m_files;
    const SaveFormat& m_format;
    std::vector<std::string> m_notices;
};

} // namespace game
