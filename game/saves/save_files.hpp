#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace game {

/// Which files make up one rep's save.
class SaveFiles {
public:
    SaveFiles(std::filesystem::path folder, std::string rep) : m_folder(std::move(folder)), m_rep(std::move(rep)) {}

    const std::filesystem::path& folder() const { return m_folder; }
    const std::string& rep() const { return m_rep; }
    std::filesystem::path snapshot() const { return named(".xml"); }
    std::filesystem::path backup() const { return named(".backup.xml"); }
    std::filesystem::path journal() const { return named(".journal"); }
    /// Empty; held by the game that runs on this save.
    std::filesystem::path lock() const { return named(".lock"); }
    /// `<file>.damaged-<n>`, the first that does not exist yet: where a damaged file is kept.
    static std::filesystem::path keptName(const std::filesystem::path& file);

    /// See SaveStore::isValidName. Names that would clash with another file of a team's folder are none either:
    /// `team`, `team.memory`, and whatever ends in `.backup`.
    static bool isValidName(const std::string& rep);
    static std::vector<std::string> repsIn(const std::filesystem::path& folder);

private:
    std::filesystem::path named(const char* ending) const { return m_folder / (m_rep + ending); }

    std::filesystem::path m_folder;
    std::string m_rep;
};

} // namespace game
