#include "game/saves/save_mender.hpp"

#include <fmt/core.h>

#include "engine/core/file.hpp"

namespace game {

engine::Outcome SaveMender::mend(const LoadedSave& save) {
    // The journal first: a snapshot without one would look as if answers had been lost.
    auto mended = mendJournal(save);
    return mended ? mendSnapshot(save) : mended;
}

engine::Outcome SaveMender::mendJournal(const LoadedSave& save) {
    if (save.journal == FileState::damaged) {
        if (auto kept = keepDamagedJournal(save); !kept) {
            return kept;
        }
    }
    if (save.journalReading.torn) {
        m_notices.push_back(
            fmt::format("The game stopped while something was being written to {}'s save. That last line "
                        "was never finished and was left out; everything before it is there.",
                        m_files.rep()));
    }
    if (save.journal == FileState::absent && !save.isNew()) {
        m_notices.push_back(fmt::format("The journal of {}'s save was missing. What was answered since {} was last "
                                        "written may be lost.",
                                        m_files.rep(), m_files.snapshot().filename().string()));
    }
    if (save.journal != FileState::absent && save.journalReading.whole == save.journalBytes) {
        return engine::Done{};
    }
    return engine::replaceFile(m_files.journal(), save.journalReading.whole);
}

engine::Outcome SaveMender::keepDamagedJournal(const LoadedSave& save) {
    const auto kept = SaveFiles::keptName(m_files.journal());
    auto written = engine::replaceFile(kept, save.journalBytes);
    if (written) {
        const std::size_t lines = save.journalReading.damaged;
        m_notices.push_back(
            fmt::format("{} in {}'s journal could not be read and {} left out. The damaged journal was kept as {}.",
                        lines == 1 ? "One line" : fmt::format("{} lines", lines), m_files.rep(),
                        lines == 1 ? "was" : "were", kept.filename().string()));
    }
    return written;
}

engine::Outcome SaveMender::mendSnapshot(const LoadedSave& save) {
    if (save.snapshot == FileState::whole) {
        return engine::Done{};
    }
    if (save.snapshot == FileState::absent && !save.isNew()) {
        m_notices.push_back(
            fmt::format("{} was missing. It was made again from {}.", m_files.snapshot().filename().string(),
                        save.backup == FileState::whole ? "its backup and the journal" : "the journal"));
    }
    for (const auto& [state, file] :
         {std::pair(save.snapshot, m_files.snapshot()), std::pair(save.backup, m_files.backup())}) {
        if (state == FileState::damaged) {
            if (auto kept = keepAside(file); !kept) {
                return kept;
            }
        }
    }
    return engine::replaceFile(m_files.snapshot(), m_format.snapshot(save.data));
}

engine::Outcome SaveMender::keepAside(const std::filesystem::path& file) {
    const auto kept = SaveFiles::keptName(file);
    std::error_code problem;
    std::filesystem::rename(file, kept, problem);
    if (problem) {
        return engine::Failure{fmt::format("{} is damaged and could not be kept as {}: {}.", file.string(),
                                           kept.filename().string(), problem.message())};
    }
    m_notices.push_back(
        fmt::format("{} was damaged. It was restored from the other files of the save; the damaged one "
                    "was kept as {}.",
                    file.filename().string(), kept.filename().string()));
    return engine::Done{};
}

} // namespace game
