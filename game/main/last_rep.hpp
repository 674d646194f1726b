#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "engine/core/result.hpp"

namespace game {

/// Who played last on this computer, so that nobody has to say their name twice. A line of text in the folder of
/// this person's own data, wherever the saves themselves are.
class LastRep {
public:
    explicit LastRep(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Nothing when nobody played here yet.
    std::optional<std::string> name() const;
    engine::Outcome keep(const std::string& name) const;

private:
    std::filesystem::path m_folder;
};

} // namespace game
