#include "game/session/stored_log_reader.hpp"

#include <fmt/format.h>

#include "game/saves/save_store.hpp"
#include "game/session/folder_team_store.hpp"

namespace game {
namespace {

std::string settingOf(const SaveData& save, const char* name) {
    const auto value = save.settings.values.find(name);
    return value == save.settings.values.end() ? "" : value->second;
}

std::string remarkOn(const SaveData& save) {
    std::int64_t missing = 0;
    std::int64_t shared = 0;
    for (const auto& [device, numbers] : save.log.numbers()) {
        missing += numbers.missing;
        shared += numbers.shared;
    }
    if (missing > 0) {
        return missing == 1 ? "1 entry is missing" : fmt::format("{} entries are missing", missing);
    }
    if (shared > 0 && save.findings.size() == 1) {
        return "written by two games under one name";
    }
    return save.findings.empty() ? "" : "its save is damaged";
}

std::string problemWith(const std::string& rep, const SaveData& save) {
    std::vector<std::string> sentences = save.findings;
    if (!save.copies.empty()) {
        sentences.push_back(fmt::format(
            "There are copies of {}'s save, as sync services make them. What they hold counts as {}'s, and "
            "once: {}.",
            rep, rep, fmt::join(save.copies, ", ")));
    }
    return fmt::format("{}", fmt::join(sentences, " "));
}

} // namespace

StoredLog readStoredLog(const SaveFolder& folder, const std::string& rep) {
    StoredLog stored;
    stored.rep = rep;
    if (!folder.has(rep)) {
        return stored;
    }
    auto save = SaveStore::read(folder, rep);
    if (!save) {
        stored.unreadable = true;
        stored.remark = "could not be read";
        stored.problem = save.sentence();
        return stored;
    }
    stored.remark = remarkOn(*save);
    stored.problem = problemWith(rep, *save);
    stored.alias = settingOf(*save, FolderTeamStore::kAlias);
    stored.hidden = settingOf(*save, FolderTeamStore::kHidden) == "yes";
    stored.levels = settingOf(*save, FolderTeamStore::kLevels);
    stored.log = std::move(save->log);
    return stored;
}

} // namespace game
