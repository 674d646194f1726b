#include "game/saves/save_folder.hpp"

#include <optional>
#include <system_error>

#include "game/saves/conflict_copies.hpp"
#include "game/saves/save_files.hpp"
#include "game/saves/save_mark.hpp"

namespace game {
namespace {

/// The rep and the device that files with this name belong to.
struct Owner {
    std::string rep;
    std::string device;
};

std::optional<Owner> ownerOf(const std::string& stem) {
    const std::size_t at = stem.rfind('@');
    const auto rep = SaveName::repOf(stem.substr(0, at));
    const std::string device = at == std::string::npos ? SaveFiles::kFirstDevice : stem.substr(at + 1);
    return rep && SaveFiles::isValidDevice(device) ? std::optional(Owner{*rep, device}) : std::nullopt;
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
            m_reps[owner->rep].devices[owner->device] = files;
        }
    }
}

void SaveFolder::setCopiesApart(const FilesByStem& stems) {
    const auto isRep = [this](const std::string& name) { return has(SaveName::repOf(name).value_or("")); };
    for (const auto& [stem, files] : stems) {
        const auto owner = ownerOf(stem);
        for (const std::string& original : ConflictCopies::possibleOriginals(stem, isRep)) {
            const std::string rep = SaveName::repOf(original).value_or("");
            if (owner && owner->rep == rep) {
                continue;
            }
            if (ConflictCopies::areOf(rep, files, filesOf(rep))) {
                Files& copies = m_reps[rep].copies;
                copies.insert(copies.end(), files.begin(), files.end());
                if (owner && m_reps[owner->rep].devices.erase(owner->device) > 0 &&
                    m_reps[owner->rep].devices.empty()) {
                    m_reps.erase(owner->rep);
                }
                break;
            }
        }
    }
}

SaveFolder::Files SaveFolder::filesOf(const std::string& rep) const {
    Files all;
    for (const auto& [device, files] : m_reps.at(rep).devices) {
        all.insert(all.end(), files.begin(), files.end());
    }
    return all;
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
    const Files& copies = m_reps.at(rep).copies;
    all.insert(all.end(), copies.begin(), copies.end());
    return saveMark(all);
}

} // namespace game
