#pragma once

#include <filesystem>

#include "game/league/team_store.hpp"

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

    explicit FolderTeamStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    engine::Result<Team> team() const override;
    std::vector<StoredLog> logs() const override;

    /// Writes a model down in `team.memory.xml`, in place of those of the same and of later days.
    engine::Outcome addModel(const TeamModel& model);

private:
    engine::Result<Team> membersAndSeasons() const;
    engine::Result<std::vector<TeamModel>> models() const;

    std::filesystem::path m_folder;
};

} // namespace game
