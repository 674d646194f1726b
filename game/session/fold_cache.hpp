#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "game/session/folded_save.hpp"

namespace game {

/// What was folded from a team's saves before, so that a board need not read them all again: a small file for each
/// rep in a folder of this machine's user. It is never trusted: a file that is damaged, of another program's
/// version or of other facts is as good as none. May be used by several threads at once.
class FoldCache {
public:
    /// `facts` is all besides the save that a fold follows from: library, week, the team's settings.
    FoldCache(std::filesystem::path folder, std::string facts)
        : m_folder(std::move(folder)), m_facts(std::move(facts)) {}

    /// Beside those of other teams' folders.
    static std::filesystem::path folderFor(const std::filesystem::path& team);

    /// What was kept of this rep, if it was folded from a save that looked like `mark` does.
    std::optional<FoldedSave> find(const std::string& rep, const std::string& mark) const;
    /// Where it cannot be kept, it is folded again the next time.
    void keep(const std::string& rep, const std::string& mark, const FoldedSave& save) const;

private:
    std::filesystem::path fileOf(const std::string& rep) const;
    std::string keyOf(const std::string& rep, const std::string& mark) const;

    std::filesystem::path m_folder;
    std::string m_facts;
};

} // namespace game
