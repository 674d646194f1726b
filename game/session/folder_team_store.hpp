#pragma once

#include <filesystem>

#include "game/league/team_store.hpp"

namespace game {

/// A team as a folder of saves with a `team.xml`; a network share will do. Without `team.xml`, every save in the
/// folder is a member of one team.
class FolderTeamStore final : public TeamStore {
public:
    explicit FolderTeamStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    engine::Result<Team> team() const override;
    std::vector<StoredLog> logs() const override;

private:
    std::filesystem::path m_folder;
};

} // namespace game
