#pragma once

#include <filesystem>

#include "game/league/team_store.hpp"
#include "game/saves/save_folder.hpp"

namespace game {

/// A team as a folder of saves with a `team.xml` and a `team.memory.xml`; a network share will do. Without
/// `team.xml`, every save in the folder is a member of one team.
class FolderTeamStore final : public TeamStore {
public:
    // The settings of a rep that their team sees.
    static constexpr const char* kAlias = "alias";
    static constexpr const char* kHidden = "hidden";
    /// Which levels the save was last played with (levelsMark).
    static constexpr const char* kLevels = "levels";

    /// The saves are looked for once, here.
    explicit FolderTeamStore(std::filesystem::path folder) : m_folder(std::move(folder)), m_saves(m_folder) {}

    engine::Result<Team> team() const override;
    StoredLog log(const std::string& rep) const override;
    std::string mark(const std::string& rep) const override { return m_saves.markOf(rep); }

    /// Writes a model down in `team.memory.xml`, in place of those of the same and of later days.
    engine::Outcome addModel(const TeamModel& model);

private:
    engine::Result<Team> membersAndSeasons() const;
    engine::Result<Team> enrolled(const std::vector<std::string>& saves) const;
    engine::Result<std::vector<TeamModel>> models() const;

    std::filesystem::path m_folder;
    SaveFolder m_saves;
};

} // namespace game
