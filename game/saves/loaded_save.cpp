#include "game/saves/loaded_save.hpp"

#include <map>
#include <optional>

#include <fmt/core.h>

#include "engine/core/file.hpp"

namespace game {
namespace {

struct SaveFilePart {
    FileState state = FileState::absent;
    SaveContents contents;
};

engine::Failure newerFailure(const SaveFiles& files, int found, int known) {
    return {fmt::format(
        "{}'s save was written by a newer version of Recall City (save version {}; this one reads up to "
        "{}). Please update the game. The save was left exactly as it is.",
        files.rep(), found, known)};
}

engine::Failure damagedFailure(const SaveFiles& files) {
    return {fmt::format(
        "{}'s save in {} is damaged, and so is its backup or there is none. Nothing was changed: please "
        "put back {} from a copy, or move it away to begin anew.",
        files.rep(), files.folder().string(), files.snapshot().filename().string())};
}

/// The bytes of a file, "" when there is none.
engine::Result<std::string> bytesOf(const std::filesystem::path& path) {
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (status.type() == std::filesystem::file_type::not_found) {
        return std::string();
    }
    return engine::readFile(path, SaveFormat::kMostBytes);
}

bool saysNothing(std::string_view bytes) {
    return bytes.find_first_not_of('\0') == std::string_view::npos;
}

engine::Result<SaveFilePart> readPart(const std::filesystem::path& path, const SaveFiles& files,
                                      const SaveFormat& format) {
    const auto bytes = bytesOf(path);
    if (!bytes) {
        return bytes.failure();
    }
    if (saysNothing(*bytes)) {
        return SaveFilePart{};
    }
    auto contents = format.readSnapshot(*bytes);
    if (!contents) {
        return SaveFilePart{FileState::damaged, {}};
    }
    if (contents->version > format.version()) {
        return newerFailure(files, contents->version, format.version());
    }
    return SaveFilePart{FileState::whole, std::move(*contents)};
}

/// Whether a journal begins with the first entry of each device it speaks of.
bool beginsAtTheBeginning(const std::vector<LogEntry>& entries) {
    std::map<std::string, std::int64_t> first;
    for (const LogEntry& entry : entries) {
        const auto known = first.emplace(entry.device, entry.sequence).first;
        known->second = std::min(known->second, entry.sequence);
    }
    for (const auto& [device, sequence] : first) {
        if (sequence != 1) {
            return false;
        }
    }
    return !first.empty();
}

void putTogether(LoadedSave& save, SaveContents start, const SaveFiles& files) {
    save.data.settings = start.settings.value_or(RepSettings{files.rep(), {}});
    for (LogEntry& entry : start.entries) {
        save.data.log.add(std::move(entry));
    }
    for (const LogEntry& entry : save.journalReading.entries) {
        if (save.data.log.add(entry)) {
            save.sinceSnapshot.push_back(entry);
        }
    }
    if (save.journalReading.settings) {
        save.data.settings = *save.journalReading.settings;
    }
}

engine::Outcome readJournal(LoadedSave& save, const SaveFiles& files, const SaveFormat& format) {
    auto bytes = bytesOf(files.journal());
    if (!bytes) {
        return bytes.failure();
    }
    std::error_code problem;
    save.journalBytes = std::move(*bytes);
    save.journalReading = JournalReading::of(save.journalBytes, format);
    if (save.journalReading.newer != 0) {
        return newerFailure(files, save.journalReading.newer, format.version());
    }
    if (std::filesystem::exists(files.journal(), problem)) {
        save.journal = save.journalReading.damaged > 0 ? FileState::damaged : FileState::whole;
    }
    return engine::Done{};
}

} // namespace

bool LoadedSave::isNew() const {
    return snapshot == FileState::absent && backup == FileState::absent && saysNothing(journalBytes);
}

engine::Result<LoadedSave> LoadedSave::from(const SaveFiles& files, const SaveFormat& format) {
    LoadedSave save;
    auto part = readPart(files.snapshot(), files, format);
    if (!part) {
        return part.failure();
    }
    save.snapshot = part->state;
    if (save.snapshot != FileState::whole) {
        part = readPart(files.backup(), files, format);
        if (!part) {
            return part.failure();
        }
        save.backup = part->state;
    }
    if (auto read = readJournal(save, files, format); !read) {
        return read.failure();
    }
    const bool damaged = save.snapshot == FileState::damaged || save.backup == FileState::damaged;
    if (damaged && part->state != FileState::whole && !beginsAtTheBeginning(save.journalReading.entries)) {
        return damagedFailure(files);
    }
    save.lifted = part->state == FileState::whole && part->contents.version < format.version();
    putTogether(save, std::move(part->contents), files);
    return save;
}

} // namespace game
