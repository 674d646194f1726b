#include "game/session/folder_team_store.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "engine/core/file.hpp"
#include "game/saves/save_store.hpp"
#include "game/session/team_models.hpp"
#include "game/session/team_reader.hpp"

namespace game {
namespace {

constexpr const char* kTeamFile = "team.xml";
constexpr const char* kModelFile = "team.memory.xml";
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

StoredLog storedLog(const std::string& rep, SaveData save) {
    const auto setting = [&](const char* name) {
        const auto value = save.settings.values.find(name);
        return value == save.settings.values.end() ? std::string() : value->second;
    };
    return {rep,
            std::move(save.log),
            "",
            setting(FolderTeamStore::kAlias),
            setting(FolderTeamStore::kHidden) == "yes",
            setting(FolderTeamStore::kLevels)};
}

} // namespace

engine::Result<Team> FolderTeamStore::team() const {
    auto team = membersAndSeasons();
    auto known = models();
    if (!team || !known) {
        return !team ? team.failure() : known.failure();
    }
    team->models = std::move(*known);
    return team;
}

engine::Result<std::vector<TeamModel>> FolderTeamStore::models() const {
    std::error_code problem;
    if (!std::filesystem::exists(m_folder / kModelFile, problem)) {
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
        logs.push_back(save ? storedLog(member.rep, std::move(*save)) : StoredLog{member.rep, {}, save.sentence()});
    }
    return logs;
}

} // namespace game
