#include "game/saves/save_repair.hpp"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include "engine/core/file.hpp"

namespace game {
namespace {

std::vector<std::filesystem::path> unreadableFiles(const LoadedSave& save) {
    std::vector<std::filesystem::path> files;
    if (!save.journalReading.isIntact()) {
        files.push_back(save.files.journal());
    }
    if (save.snapshot == FileState::damaged) {
        files.push_back(save.files.snapshot());
    }
    if (save.backup == FileState::damaged) {
        files.push_back(save.files.backup());
    }
    return files;
}

} // namespace

engine::Outcome SaveRepair::repair(const LoadedSave& save) {
    m_notices = save.findings();
    if (save.restored > 0) {
        const bool one = save.restored == 1;
        m_notices.push_back(fmt::format(
            "{} of {}'s save {} no longer in {}, but in the backup or in the journal of a "
            "single session. {} put back.",
            one ? "One entry" : fmt::format("{} entries", save.restored), save.files.rep(), one ? "was" : "were",
            save.files.journal().filename().string(), one ? "It was" : "They were"));
    }
    if (auto kept = keep(unreadableFiles(save), SaveFiles::kDamaged); !kept) {
        return kept;
    }
    // The journal first: a snapshot without one would look as if answers had been lost.
    auto written = writeJournal(save);
    return written ? writeSnapshot(save) : written;
}

engine::Outcome SaveRepair::keepAll(const SaveFiles& files) {
    std::vector<std::filesystem::path> there;
    for (const auto& file : {files.snapshot(), files.backup(), files.journal()}) {
        std::error_code problem;
        if (std::filesystem::exists(file, problem)) {
            there.push_back(file);
        }
    }
    return keep(there, SaveFiles::kKept);
}

engine::Outcome SaveRepair::keep(const std::vector<std::filesystem::path>& files, const char* as) {
    std::vector<std::string> names;
    for (const auto& file : files) {
        const auto bytes = engine::readFile(file, SaveFormat::kMostBytes);
        if (!bytes) {
            return bytes.failure();
        }
        const auto kept = SaveFiles::keptName(file, as);
        if (auto written = engine::replaceFile(kept, *bytes); !written) {
            return written;
        }
        names.push_back(kept.filename().string());
    }
    if (!names.empty()) {
        m_notices.push_back(fmt::format("What was found is kept as {}.", fmt::join(names, ", ")));
    }
    return engine::Done{};
}

engine::Outcome SaveRepair::writeJournal(const LoadedSave& save) const {
    const JournalReading& reading = save.journalReading;
    if (reading.settings && save.restored == 0 && reading.whole == save.journalBytes) {
        return engine::Done{};
    }
    const std::string first = reading.settings ? "" : m_format.journalLine(save.data.settings);
    return engine::replaceFile(save.files.journal(), first + reading.whole);
}

engine::Outcome SaveRepair::writeSnapshot(const LoadedSave& save) {
    if (save.snapshot == FileState::whole) {
        return engine::Done{};
    }
    auto written = engine::replaceFile(save.files.snapshot(), m_format.snapshot(save.data));
    if (written && !save.isNew()) {
        m_notices.push_back(
            fmt::format("{} was made again from {}.", save.files.snapshot().filename().string(),
                        save.backup == FileState::whole ? "its backup and the journal" : "the journal"));
    }
    return written;
}

} // namespace game
