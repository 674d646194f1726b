#include "game/session/folder_team_store.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "game/saves/save_store.hpp"
#include "game/session/team_reader.hpp"

namespace game {
namespace {

constexpr const char* kTeamFile = "team.xml";
constexpr const char* kEverybody = "Everybody";
constexpr std::size_t kMistakesTold = 3;

engine::Failure notUsable(const engine::Diagnostics& diagnostics) {
    std::string sentence = "The team file cannot be used. ";
    std::size_t told = 0;
    for (const engine::Diagnostic& mistake : diagnostics.sorted()) {
        if (mistake.severity == engine::Severity::error && told < kMistakesTold) {
            sentence += (told++ == 0 ? "" : "; ") + mistake.toString();
        }
    }
    if (diagnostics.errorCount() > told) {
        sentence += fmt::format("; and {} more", diagnostics.errorCount() - told);
    }
    return {sentence};
}

} // namespace

engine::Result<Team> FolderTeamStore::team() const {
    std::error_code problem;
    if (std::filesystem::exists(m_folder / kTeamFile, problem)) {
        engine::Diagnostics diagnostics;
        auto team = readTeam(m_folder / kTeamFile, diagnostics);
        return team ? engine::Result<Team>(std::move(*team)) : notUsable(diagnostics);
    }
    if (!std::filesystem::is_directory(m_folder, problem)) {
        return engine::Failure{fmt::format("There is no folder {}.", m_folder.string())};
    }
    Team team;
    team.title = kEverybody;
    for (const std::string& rep : SaveStore::list(m_folder)) {
        team.members.push_back({rep, "", kEverybody, false});
    }
    return team;
}

std::vector<StoredLog> FolderTeamStore::logs() const {
    std::vector<StoredLog> logs;
    const auto known = team();
    if (!known) {
        return logs;
    }
    const std::vector<std::string> saves = SaveStore::list(m_folder);
    for (const TeamMember& member : known->members) {
        if (!std::binary_search(saves.begin(), saves.end(), member.rep)) {
            logs.push_back({member.rep, {}, ""});
            continue;
        }
        auto save = SaveStore::read(m_folder, member.rep);
        logs.push_back(save ? StoredLog{member.rep, std::move(save->log), ""}
                            : StoredLog{member.rep, {}, save.sentence()});
    }
    return logs;
}

} // namespace game
