#include "game/saves/loaded_save.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include <fmt/core.h>

#include "engine/core/file.hpp"
#include "game/saves/save_lock.hpp"

namespace game {
namespace {

struct SaveFilePart {
    FileState state = FileState::absent;
    SaveContents contents = {};
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
        "put back {} from a copy, or move it away to begin again.",
        files.rep(), files.folder().string(), files.snapshot().filename().string())};
}

engine::Failure anothersFailure(const SaveFiles& files, const std::filesystem::path& file,
                                const std::string& owner) {
    return {fmt::format("{} holds {}'s save, not {}'s. Nothing was changed: please put {}'s own file back.",
                        file.string(), owner, files.rep(), files.rep())};
}

bool isThere(const std::filesystem::path& path) {
    std::error_code problem;
    return std::filesystem::status(path, problem).type() != std::filesystem::file_type::not_found;
}

/// The bytes of a file, "" when there is none.
engine::Result<std::string> bytesOf(const std::filesystem::path& path) {
    return isThere(path) ? engine::readFile(path, SaveFormat::kMostBytes) : std::string();
}

bool saysNothing(std::string_view bytes) {
    return bytes.find_first_not_of('\0') == std::string_view::npos;
}

bool holdsNothing(FileState state) {
    return state == FileState::absent || state == FileState::empty;
}

/// Of a file that says nothing.
FileState emptyOrAbsent(const std::filesystem::path& path) {
    return isThere(path) ? FileState::empty : FileState::absent;
}

engine::Result<SaveFilePart> readPart(const std::filesystem::path& path, const SaveFiles& files,
                                      const SaveFormat& format) {
    const auto bytes = bytesOf(path);
    if (!bytes) {
        return bytes.failure();
    }
    if (saysNothing(*bytes)) {
        return SaveFilePart{emptyOrAbsent(path)};
    }
    auto contents = format.readSnapshot(*bytes);
    if (!contents) {
        return SaveFilePart{FileState::damaged};
    }
    if (contents->version > format.version()) {
        return newerFailure(files, contents->version, format.version());
    }
    if (contents->settings && contents->settings->name != files.rep()) {
        return anothersFailure(files, path, contents->settings->name);
    }
    return SaveFilePart{FileState::whole, std::move(*contents)};
}

engine::Outcome readJournal(LoadedSave& save, const SaveFormat& format) {
    const std::filesystem::path path = save.files.journal();
    auto bytes = bytesOf(path);
    if (!bytes) {
        return bytes.failure();
    }
    save.journalBytes = std::move(*bytes);
    save.journalReading = JournalReading::of(save.journalBytes, format);
    if (save.journalReading.newer != 0) {
        return newerFailure(save.files, save.journalReading.newer, format.version());
    }
    if (const auto& settings = save.journalReading.settings; settings && settings->name != save.files.rep()) {
        return anothersFailure(save.files, path, settings->name);
    }
    if (saysNothing(save.journalBytes)) {
        save.journal = emptyOrAbsent(path);
    } else {
        save.journal = save.journalReading.isIntact() ? FileState::whole : FileState::damaged;
    }
    return engine::Done{};
}

/// What was written later goes for more.
void add(LoadedSave& save, const std::optional<RepSettings>& settings) {
    if (settings && settings->revision >= save.data.settings.revision) {
        save.data.settings = *settings;
    }
}

void add(LoadedSave& save, SaveContents contents) {
    save.version = std::max(save.version, contents.version);
    add(save, contents.settings);
    save.data.log.addAll(std::move(contents.entries));
}

void addJournal(LoadedSave& save) {
    for (const LogEntry& entry : save.journalReading.entries) {
        if (save.data.log.add(entry)) {
            save.sinceSnapshot.push_back(entry);
        }
    }
    add(save, save.journalReading.settings);
    save.data.log.knowOf(save.files.device(), SaveLock::notedNumber(save.files));
}

/// A journal begins with the rep's settings from version 3 on, and in older ones once there was a backup.
bool wasEmptied(const LoadedSave& save) {
    return save.journal == FileState::empty && (save.version >= 3 || isThere(save.files.backup()));
}

bool hasGaps(const LoadedSave& save) {
    const auto numbers = save.data.log.numbers();
    return std::any_of(numbers.begin(), numbers.end(), [](const auto& of) { return of.second.missing > 0; });
}

/// Whether a journal begins with the first entry of each device it speaks of.
bool beginsAtTheBeginning(const std::vector<LogEntry>& entries) {
    std::map<std::string, std::int64_t> first;
    for (const LogEntry& entry : entries) {
        const auto known = first.emplace(entry.device, entry.sequence).first;
        known->second = std::min(known->second, entry.sequence);
    }
    return !first.empty() &&
           std::all_of(first.begin(), first.end(), [](const auto& device) { return device.second == 1; });
}

/// In place of a snapshot that is not whole.
engine::Outcome startFromBackup(LoadedSave& save, const SaveFormat& format) {
    auto part = readPart(save.files.backup(), save.files, format);
    if (!part) {
        return part.failure();
    }
    save.backup = part->state;
    const bool damaged = save.snapshot == FileState::damaged || save.backup == FileState::damaged;
    if (damaged && save.backup != FileState::whole && !beginsAtTheBeginning(save.journalReading.entries)) {
        return damagedFailure(save.files);
    }
    add(save, std::move(part->contents));
    return engine::Done{};
}

void restore(LoadedSave& save, std::vector<LogEntry> entries, const SaveFormat& format) {
    for (LogEntry& entry : entries) {
        if (save.data.log.add(entry)) {
            ++save.restored;
            save.journalReading.whole += format.journalLine(entry);
            save.sinceSnapshot.push_back(std::move(entry));
        }
    }
}

/// What is missing from a whole snapshot and its journal.
engine::Outcome restoreFromBackup(LoadedSave& save, const SaveFormat& format) {
    auto part = readPart(save.files.backup(), save.files, format);
    if (!part) {
        return part.failure();
    }
    save.backup = part->state;
    restore(save, std::move(part->contents.entries), format);
    return engine::Done{};
}

/// The newest sessions first, as far back as they hold something that is new, or something is missing.
void restoreFromSessions(LoadedSave& save, const SaveFormat& format,
                         const std::vector<std::filesystem::path>& sessions) {
    for (auto file = sessions.rbegin(); file != sessions.rend(); ++file) {
        const auto bytes = engine::readFile(*file, SaveFormat::kMostBytes);
        JournalReading reading = JournalReading::of(bytes ? *bytes : "", format);
        const bool isOurs = !reading.settings || reading.settings->name == save.files.rep();
        const std::size_t before = save.restored;
        if (isOurs && reading.newer == 0) {
            restore(save, std::move(reading.entries), format);
        }
        if (save.restored == before && !hasGaps(save)) {
            break;
        }
    }
}

void addJournalFindings(std::vector<std::string>& found, const LoadedSave& save) {
    const std::string name = save.files.journal().filename().string();
    const JournalReading& reading = save.journalReading;
    const auto holds = [&](std::size_t number, const char* one, const char* more) {
        if (number > 0) {
            const std::string what = number == 1 ? one : fmt::format("{} {}", number, more);
            found.push_back(fmt::format("{} holds {}.", name, what));
        }
    };
    holds(reading.damaged, "one line that cannot be read", "lines that cannot be read");
    holds(reading.zeros, "one zero byte, as a power cut leaves it", "zero bytes, as a power cut leaves them");
    holds(reading.strays, "one stray byte between its lines", "stray bytes between its lines");
    if (reading.torn) {
        found.push_back(fmt::format("The last line in {} was never finished: the game stopped while it was being "
                                    "written. Everything before it is there.",
                                    name));
    }
}

} // namespace

bool LoadedSave::isNew() const {
    const bool begun = journal == FileState::whole && journalReading.entries.empty();
    return holdsNothing(snapshot) && holdsNothing(backup) && (holdsNothing(journal) || begun) && restored == 0;
}

std::vector<std::string> LoadedSave::findings() const {
    std::vector<std::string> found;
    addJournalFindings(found, *this);
    const auto tell = [&](const std::filesystem::path& file, const char* what) {
        found.push_back(fmt::format("{} {}.", file.filename().string(), what));
    };
    for (const auto& [state, file] : {std::pair(snapshot, files.snapshot()), std::pair(backup, files.backup())}) {
        if (state == FileState::damaged) {
            tell(file, "is damaged");
        }
    }
    if (!isNew() && holdsNothing(snapshot)) {
        tell(files.snapshot(), snapshot == FileState::absent ? "is missing" : "holds nothing");
    }
    // Of zero bytes it is said already.
    if (!isNew() && (journal == FileState::absent || (wasEmptied(*this) && journalBytes.empty()))) {
        tell(files.journal(), journal == FileState::absent ? "is missing" : "holds nothing");
    }
    return found;
}

engine::Result<LoadedSave> LoadedSave::from(const SaveFiles& files, const SaveFormat& format,
                                            const std::vector<std::filesystem::path>& sessions) {
    LoadedSave save{files};
    save.data.settings.name = files.rep();
    auto part = readPart(files.snapshot(), files, format);
    if (!part) {
        return part.failure();
    }
    save.snapshot = part->state;
    add(save, std::move(part->contents));
    auto read = readJournal(save, format);
    if (read && save.snapshot != FileState::whole) {
        read = startFromBackup(save, format);
    }
    if (!read) {
        return read.failure();
    }
    addJournal(save);
    restoreFromSessions(save, format, sessions);
    const bool lacksSomething = save.journal == FileState::absent || wasEmptied(save) || hasGaps(save);
    if (save.snapshot == FileState::whole && lacksSomething) {
        read = restoreFromBackup(save, format);
    }
    return read ? engine::Result<LoadedSave>(std::move(save)) : read.failure();
}

} // namespace game
