#include "game/session/folder_team_store.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/file.hpp"
#include "game/saves/save_store.hpp"
#include "game/session/stored_log_reader.hpp"
#include "game/session/team_models.hpp"
#include "game/session/team_reader.hpp"

namespace game {
namespace {

constexpr const char* kTeamFile = "team.xml";
constexpr const char* kModelFile = "team.memory.xml";
constexpr const char* kEverybody = "Everybody";

void addProblems(const engine::Diagnostics& mistakes, std::vector<std::string>& problems) {
    for (const engine::Diagnostic& mistake : mistakes.sorted()) {
        if (mistake.severity == engine::Severity::error) {
            problems.push_back(mistake.toString());
        }
    }
}

engine::Failure notUsable(const engine::Diagnostics& diagnostics) {
    std::vector<std::string> mistakes;
    addProblems(diagnostics, mistakes);
    return {fmt::format("The team's file cannot be used. {}", fmt::join(mistakes, "\n"))};
}

bool isThere(const std::filesystem::path& file) {
    std::error_code problem;
    return std::filesystem::symlink_status(file, problem).type() != std::filesystem::file_type::not_found;
}

/// Saves that count for nobody.
void reportStrangers(const std::vector<std::string>& saves, Team& team) {
    std::vector<std::string> without;
    for (const TeamMember& member : team.members) {
        if (!std::binary_search(saves.begin(), saves.end(), member.rep)) {
            without.push_back(member.rep);
        }
    }
    for (const std::string& rep : saves) {
        if (team.member(rep) == nullptr) {
            const std::string meant = engine::nearestWord(rep, without);
            team.problems.push_back(fmt::format(
                "{} has a save here but is no member in team.xml, so it does not count{}", rep,
                meant.empty() ? "." : fmt::format("; the member {} has none: is it the same person?", meant)));
        }
    }
}

} // namespace

engine::Result<Team> FolderTeamStore::team() const {
    auto team = membersAndSeasons();
    if (!team) {
        return team;
    }
    for (const std::filesystem::path& stray : m_saves.strays()) {
        team->problems.push_back(
            fmt::format("{} is no save of anybody here, and does not count.", stray.filename().string()));
    }
    if (auto known = models()) {
        team->models = std::move(*known);
    } else {
        team->mistakes.push_back(known.sentence());
    }
    return team;
}

engine::Result<std::vector<TeamModel>> FolderTeamStore::models() const {
    if (!isThere(m_folder / kModelFile)) {
        return std::vector<TeamModel>{};
    }
    engine::Diagnostics diagnostics;
    auto models = readTeamModels(m_folder / kModelFile, diagnostics);
    return models ? engine::Result<std::vector<TeamModel>>(std::move(*models)) : notUsable(diagnostics);
}

engine::Outcome FolderTeamStore::addModel(const TeamModel& model) {
    auto known = models();
    if (!known) {
        return known.failure();
    }
    const auto isLater = [&](const TeamModel& other) { return other.from >= model.from; };
    known->erase(std::remove_if(known->begin(), known->end(), isLater), known->end());
    known->push_back(model);
    return engine::replaceFile(m_folder / kModelFile, writeTeamModels(*known));
}

engine::Result<Team> FolderTeamStore::membersAndSeasons() const {
    std::error_code problem;
    const std::filesystem::directory_iterator readable(m_folder, problem);
    if (problem) {
        return engine::Failure{
            fmt::format("Could not read the folder {}: {}.", m_folder.string(), problem.message())};
    }
    const std::vector<std::string> saves = m_saves.reps();
    if (isThere(m_folder / kTeamFile)) {
        return enrolled(saves);
    }
    if (saves.empty()) {
        return engine::Failure{fmt::format("There is neither a team.xml nor a save in {}. Is it the team's folder?",
                                           m_folder.string())};
    }
    Team team;
    team.title = kEverybody;
    for (const std::string& rep : saves) {
        team.members.push_back({rep, "", kEverybody, false});
    }
    return team;
}

engine::Result<Team> FolderTeamStore::enrolled(const std::vector<std::string>& saves) const {
    engine::Diagnostics diagnostics;
    auto team = readTeam(m_folder / kTeamFile, diagnostics);
    if (!team || team->members.empty()) {
        return notUsable(diagnostics);
    }
    addProblems(diagnostics, team->mistakes);
    reportStrangers(saves, *team);
    return std::move(*team);
}

StoredLog FolderTeamStore::log(const std::string& rep) const {
    return readStoredLog(m_saves, rep);
}

} // namespace game
