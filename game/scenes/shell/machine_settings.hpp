#pragma once

#include <filesystem>

#include "engine/core/result.hpp"
#include "game/scenes/shell/preferences.hpp"

namespace game {

/// How this machine begins with a rep it does not know: text size, contrast, motion and reading aloud, as they were
/// set when nobody had said who plays. Lines of `name value` in a file of this installation; what a rep's own save
/// says goes before it.
class MachineSettings {
public:
    explicit MachineSettings(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// The rep's settings, and the machine's where the rep has none.
    RepSettings under(RepSettings own) const;
    engine::Outcome keep(const Preferences& preferences) const;

private:
    std::filesystem::path m_folder;
};

} // namespace game
