#pragma once

#include <filesystem>
#include <string>

namespace game {

/// This copy of the game on this computer. It has a secret number of its own, drawn once and kept in the folder of
/// this person's own state, which nobody mirrors; and should somebody do so all the same, the computer's own id
/// tells the two apart.
class Installation {
public:
    explicit Installation(std::filesystem::path stateFolder, std::filesystem::path machineId = "/etc/machine-id")
        : m_stateFolder(std::move(stateFolder)), m_machineId(std::move(machineId)) {}

    /// What this installation is called in the saves of a folder (SaveFiles): the same every time, and another one
    /// in every other folder, for a copy of a folder may be played on too.
    std::string deviceIn(const std::filesystem::path& saves) const;

private:
    std::filesystem::path m_stateFolder;
    std::filesystem::path m_machineId;
};

} // namespace game
