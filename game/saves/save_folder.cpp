#include "game/saves/save_folder.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <system_error>

#include "game/saves/conflict_copies.hpp"
#include "game/saves/save_files.hpp"
#include "game/saves/save_mark.hpp"
#include "game/saves/save_name.hpp"

namespace game {
namespace {

/// Whom files with one name belong to.
struct Owner {
    std::string rep;
    std::string device = SaveFiles::kFirstDevice;
    /// Of a single session's journal; 0 otherwise.
    std::int64_t first = 0;
};

std::optional<Owner> ownerOf(const std::string& stem) {
    const std::size_t at = stem.rfind('@');
    const auto rep = SaveName::repOf(stem.substr(0, at));
    if (!rep) {
        return std::nullopt;
    }
    Owner owner{*rep};
    if (at != std::string::npos) {
        const std::size_t dash = std::min(stem.find('-', at), stem.size());
        owner.device = stem.substr(at + 1, dash - at - 1);
        const char* end = stem.data() + stem.size();
        const auto read = std::from_chars(stem.data() + std::min(dash + 1, stem.size()), end, owner.first);
        if (dash < stem.size() && (read.ec != std::errc{} || read.ptr != end || owner.first < 1)) {
            return std::nullopt;
        }
    }
    return SaveFiles::isValidDevice(owner.device) ? std::optional(owner) : std::nullopt;
}

/// The files that say who plays together.
bool isOfTeam(const std::string& stem) {
    return stem == "team" || stem == "team.memory";
}

std::string stemOf(const std::string& file) {
    for (const std::string_view ending : {SaveFiles::kBackup, SaveFiles::kSnapshot, SaveFiles::kJournal}) {
        if (file.ends_with(ending)) {
            return file.substr(0, file.size() - ending.size());
        }
    }
    return "";
}

} // namespace

SaveFolder::SaveFolder(std::filesystem::path folder) : m_path(std::move(folder)) {
    const FilesByStem stems = look();
    sort(stems);
    setCopiesApart(stems);
}

SaveFolder::FilesByStem SaveFolder::look() const {
    FilesByStem stems;
    std::error_code problem;
    for (std::filesystem::directory_iterator entry(m_path, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        const std::string stem = stemOf(entry->path().filename().string());
        if (!stem.empty()) {
            stems[stem].push_back(entry->path());
        }
    }
    return stems;
}

void SaveFolder::sort(const FilesByStem& stems) {
    for (const auto& [stem, files] : stems) {
        if (const auto owner = ownerOf(stem)) {
            Device& device = m_reps[owner->rep].devices[owner->device];
            if (owner->first > 0) {
                device.sessions[owner->first] = files.front();
            } else {
                device.files = files;
            }
        }
    }
}

void SaveFolder::setCopiesApart(const FilesByStem& stems) {
    const auto isRep = [this](const std::string& name) { return has(SaveName::repOf(name).value_or("")); };
    for (const auto& [stem, files] : stems) {
        const auto owner = ownerOf(stem);
        bool isCopy = false;
        for (const std::string& original : ConflictCopies::possibleOriginals(stem, isRep)) {
            const std::string rep = SaveName::repOf(original).value_or("");
            const bool own = owner && owner->rep == rep;
            if (!own && ConflictCopies::areOf(rep, files, filesOf(rep))) {
                Files& copies = m_reps[rep].copies;
                copies.insert(copies.end(), files.begin(), files.end());
                isCopy = true;
                if (owner) {
                    takeAway(owner->rep, owner->device);
                }
                break;
            }
        }
        if (!owner && !isCopy && !isOfTeam(stem)) {
            m_strays.insert(m_strays.end(), files.begin(), files.end());
        }
    }
}

void SaveFolder::takeAway(const std::string& rep, const std::string& device) {
    const auto known = m_reps.find(rep);
    if (known != m_reps.end() && known->second.devices.erase(device) > 0 && known->second.devices.empty()) {
        m_reps.erase(known);
    }
}

SaveFolder::Files SaveFolder::filesOf(const std::string& rep) const {
    Files all;
    for (const auto& [name, device] : m_reps.at(rep).devices) {
        all.insert(all.end(), device.files.begin(), device.files.end());
    }
    return all;
}

SaveFolder::Files SaveFolder::sessionsOf(const std::string& rep, const std::string& device) const {
    Files files;
    const auto known = m_reps.find(rep);
    if (known != m_reps.end() && known->second.devices.count(device) > 0) {
        for (const auto& [first, file] : known->second.devices.at(device).sessions) {
            files.push_back(file);
        }
    }
    return files;
}

std::vector<std::string> SaveFolder::reps() const {
    std::vector<std::string> names;
    for (const auto& [name, rep] : m_reps) {
        names.push_back(name);
    }
    return names;
}

std::vector<std::string> SaveFolder::devicesOf(const std::string& rep) const {
    std::vector<std::string> devices;
    if (has(rep)) {
        for (const auto& [device, files] : m_reps.at(rep).devices) {
            devices.push_back(device);
        }
    }
    return devices;
}

std::vector<std::filesystem::path> SaveFolder::copiesOf(const std::string& rep) const {
    return has(rep) ? m_reps.at(rep).copies : Files();
}

std::string SaveFolder::markOf(const std::string& rep) const {
    if (!has(rep)) {
        return "";
    }
    Files all = filesOf(rep);
    const auto add = [&all](const Files& more) { all.insert(all.end(), more.begin(), more.end()); };
    for (const std::string& device : devicesOf(rep)) {
        add(sessionsOf(rep, device));
        // It says how many entries there should be.
        add({SaveFiles(m_path, rep, device).lock()});
    }
    add(copiesOf(rep));
    return saveMark(all);
}

} // namespace game
