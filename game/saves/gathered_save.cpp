#include "game/saves/gathered_save.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "engine/core/file.hpp"

namespace game {
namespace {

std::string counted(std::int64_t number, const char* one, const char* more) {
    return number == 1 ? fmt::format("One {}", one) : fmt::format("{} {}", number, more);
}

} // namespace

engine::Result<GatheredSave> GatheredSave::of(const SaveFolder& folder, const std::string& rep,
                                              const SaveFormat& format, const LoadedSave* own) {
    GatheredSave save(rep);
    std::vector<engine::Failure> refused;
    for (const std::string& device : folder.devicesOf(rep)) {
        if (own != nullptr && own->files.device() == device) {
            continue;
        }
        auto loaded =
            LoadedSave::from(SaveFiles(folder.path(), rep, device), format, folder.sessionsOf(rep, device));
        if (!loaded) {
            refused.push_back(loaded.failure());
            continue;
        }
        const auto found = loaded->findings();
        save.m_data.findings.insert(save.m_data.findings.end(), found.begin(), found.end());
        save.add(std::move(*loaded));
    }
    if (!refused.empty() && save.m_isNew && (own == nullptr || own->isNew())) {
        return refused.front();
    }
    for (const engine::Failure& why : refused) {
        save.m_data.findings.push_back(why.sentence);
    }
    return save;
}

void GatheredSave::add(LoadedSave loaded) {
    m_isNew = m_isNew && loaded.isNew();
    if (!loaded.isNew() || loaded.journalReading.settings) {
        take(loaded.data.settings);
    }
    if (!m_data.log.empty()) {
        loaded.data.log.merge(m_data.log);
    }
    m_data.log = std::move(loaded.data.log);
}

void GatheredSave::finish(const SaveFolder& folder, const SaveFormat& format) {
    for (const auto& copy : folder.copiesOf(m_data.settings.name)) {
        addCopy(copy, format);
    }
    m_data.settings.revision = std::max<std::int64_t>(m_data.settings.revision, 0);
    checkNumbers();
}

void GatheredSave::addCopy(const std::filesystem::path& file, const SaveFormat& format) {
    m_data.copies.push_back(file.filename().string());
    const auto bytes = engine::readFile(file, SaveFormat::kMostBytes);
    if (bytes && file.extension() == SaveFiles::kJournal) {
        auto reading = JournalReading::of(*bytes, format);
        addFromCopy(std::move(reading.entries), reading.settings);
    } else if (auto contents = format.readSnapshot(bytes ? *bytes : "")) {
        addFromCopy(std::move(contents->entries), contents->settings);
    }
}

void GatheredSave::addFromCopy(std::vector<LogEntry> entries, const std::optional<RepSettings>& settings) {
    for (LogEntry& entry : entries) {
        if (m_data.log.add(entry)) {
            m_onlyInCopies.push_back(std::move(entry));
        }
    }
    take(settings.value_or(m_data.settings));
}

void GatheredSave::take(const RepSettings& settings) {
    if (settings.name == m_data.settings.name && settings.isNewerThan(m_data.settings)) {
        m_data.settings = settings;
    }
}

void GatheredSave::checkNumbers() {
    std::int64_t missing = 0;
    std::int64_t shared = 0;
    for (const auto& [device, numbers] : m_data.log.numbers()) {
        missing += numbers.missing;
        shared += numbers.shared;
    }
    if (missing > 0) {
        m_data.findings.push_back(fmt::format(
            "{} (answers, and what goes with them) {} gone from {}'s save: their numbers are known, but no "
            "file here holds them.",
            counted(missing, "entry", "entries"), missing == 1 ? "is" : "are", m_data.settings.name));
    }
    if (shared > 0) {
        m_data.findings.push_back(
            fmt::format("{} in {}'s save {} a number that another one has: two games wrote under one name. All of "
                        "them are kept and count.",
                        counted(shared, "entry", "entries"), m_data.settings.name, shared == 1 ? "has" : "have"));
    }
}

} // namespace game
