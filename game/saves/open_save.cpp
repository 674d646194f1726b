#include "game/saves/open_save.hpp"

#include <algorithm>
#include <fcntl.h>
#include <iterator>

#include <fmt/core.h>
#include <fmt/ranges.h>

#include "engine/core/descriptor.hpp"
#include "engine/core/rng.hpp"
#include "game/saves/compaction.hpp"
#include "game/saves/save_repair.hpp"

namespace game {
namespace {

constexpr std::size_t kEntriesToCompact = 256;
constexpr std::size_t kSessionsKept = 16;
/// A setting: which findings the rep knows of.
constexpr const char* kTold = "told";
constexpr std::size_t kBytesToCompact = std::size_t{4} << 20;

} // namespace

engine::Outcome OpenSave::open() {
    const SaveFolder folder(m_files.folder());
    const auto sessions = folder.sessionsOf(m_files.rep(), m_files.device());
    auto own = LoadedSave::from(m_files, m_format, sessions);
    if (!own) {
        return own.failure();
    }
    const bool older = own->snapshot == FileState::whole && own->version < m_format.version();
    const bool isLong =
        own->sinceSnapshot.size() >= kEntriesToCompact || own->journalBytes.size() >= kBytesToCompact;
    if (auto done = read(std::move(*own), folder); !done) {
        return done;
    }
    removeSessions(sessions);
    if (!m_lock.isHeld()) {
        addNotices(
            {fmt::format("{} is a folder that knows no locks: make sure that {} plays there in one game at a time.",
                         m_files.folder().string(), m_files.rep())});
    }
    // Should there be no room for it, a save of this version works on as it is.
    const auto compacted = older || isLong ? compact() : engine::Done{};
    return older ? compacted : engine::Outcome(engine::Done{});
}

engine::Outcome OpenSave::read(LoadedSave own, const SaveFolder& folder) {
    auto gathered = GatheredSave::of(folder, m_files.rep(), m_format, &own);
    if (!gathered) {
        return gathered.failure();
    }
    SaveRepair repair(m_format);
    if (auto repaired = repair.repair(own); !repaired) {
        return repaired;
    }
    addNotices(repair.notices());
    gathered->add(std::move(own));
    gathered->finish(folder, m_format);
    m_data = std::move(gathered->data());
    m_journal.lookAgain();
    auto done = write(gathered->onlyInCopies());
    return done ? reportFindings() : done;
}

/// Once, until something else is found.
engine::Outcome OpenSave::reportFindings() {
    std::vector<std::string> findings = m_data.findings;
    if (!m_data.copies.empty()) {
        findings.push_back(fmt::format("Beside {}'s save lie copies that a sync service or somebody made: {}. What "
                                       "they hold was added to the save; they may be deleted.",
                                       m_files.rep(), fmt::join(m_data.copies, ", ")));
    }
    const std::string mark =
        findings.empty()
            ? ""
            : fmt::format("{:016x}", engine::Rng::mix(0, fmt::format("{}", fmt::join(findings, "\n"))));
    const auto known = m_data.settings.values.find(kTold);
    if (mark.empty() || (known != m_data.settings.values.end() && known->second == mark)) {
        return engine::Done{};
    }
    addNotices(std::move(findings));
    if (m_data.log.numbers()[m_files.device()].missing > 0) {
        SaveRepair repair(m_format);
        if (auto kept = repair.keepAll(m_files); !kept) {
            return kept;
        }
        addNotices(repair.notices());
    }
    RepSettings settings = m_data.settings;
    settings.values[kTold] = mark;
    return setSettings(std::move(settings));
}

engine::Outcome OpenSave::append(const std::vector<LogEntry>& entries) {
    auto done = addToJournal(linesOf(entries));
    if (done) {
        for (const LogEntry& entry : entries) {
            m_data.log.add(entry);
            noteInSession(entry);
        }
        noteNumber();
    }
    return done;
}

/// A second time, where no older file can be put over it. Never waited for, since the journal is what counts.
void OpenSave::noteInSession(const LogEntry& entry) {
    const bool begins = m_session.empty();
    if (begins) {
        m_session = m_files.session(entry.sequence);
    }
    const engine::Descriptor file(::open(m_session.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0644));
    if (file.isOpen()) {
        const std::string first = begins ? m_format.journalLine(m_data.settings) : "";
        static_cast<void>(file.writeAll(first + m_format.journalLine(entry)));
    }
}

/// What the oldest of them hold is in several other files by now.
void OpenSave::removeSessions(const std::vector<std::filesystem::path>& sessions) const {
    for (std::size_t i = 0; i + kSessionsKept < sessions.size(); ++i) {
        std::error_code ignored;
        std::filesystem::remove(sessions[i], ignored);
    }
}

engine::Outcome OpenSave::addToJournal(const std::string& lines) {
    auto done = lookAround();
    if (done) {
        done = m_journal.append(lines);
        m_trouble = done ? "" : done.sentence();
    }
    return done;
}

std::string OpenSave::linesOf(const std::vector<LogEntry>& entries) const {
    std::string lines;
    for (const LogEntry& entry : entries) {
        lines += m_format.journalLine(entry);
    }
    return lines;
}

engine::Outcome OpenSave::write(const std::vector<LogEntry>& entries) {
    const std::string lines = linesOf(entries);
    return lines.empty() ? engine::Outcome(engine::Done{}) : m_journal.append(lines);
}

engine::Outcome OpenSave::setSettings(RepSettings settings) {
    settings.revision = m_data.settings.revision + 1;
    auto done = addToJournal(m_format.journalLine(settings));
    if (done) {
        m_data.settings = std::move(settings);
    }
    return done;
}

engine::Outcome OpenSave::lookAround() {
    if (!m_lock.isInPlace()) {
        lockAgain();
    }
    auto done = m_journal.isAsLeft() ? engine::Outcome(engine::Done{}) : catchUp();
    m_trouble = done ? "" : done.sentence();
    return done;
}

void OpenSave::lockAgain() {
    auto again = SaveLock::take(m_files);
    if (again) {
        m_lock = std::move(*again);
        noteNumber();
        addNotices({fmt::format("The lock file of {}'s save was removed while the game ran. It was put back.",
                                m_files.rep())});
    } else if (m_notices.empty() || m_notices.back() != again.sentence()) {
        addNotices({again.sentence()});
    }
}

/// The files are not as this game left them: takes what others wrote, and puts back what they took.
engine::Outcome OpenSave::catchUp() {
    auto found = LoadedSave::from(m_files, m_format);
    if (!found) {
        return found.failure();
    }
    const std::size_t added = m_data.log.merge(found->data.log);
    std::vector<LogEntry> gone;
    for (const LogEntry& entry : m_data.log.entries()) {
        if (entry.device == m_files.device() && found->data.log.add(entry)) {
            gone.push_back(entry);
        }
    }
    SaveRepair repair(m_format);
    if (auto repaired = repair.repair(*found); !repaired) {
        return repaired;
    }
    m_journal.lookAgain();
    auto written = write(gone);
    if (added > 0) {
        addNotices({fmt::format(
            "Another game wrote to {}'s save while this one ran. What it wrote counts here too.", m_files.rep())});
    }
    if (written && !gone.empty()) {
        addNotices(
            {fmt::format("Answers of {} were taken out of the save while the game ran. They were written again.",
                         m_files.rep())});
    }
    addNotices(repair.notices());
    return written;
}

void OpenSave::addNotices(std::vector<std::string> notices) {
    std::move(notices.begin(), notices.end(), std::back_inserter(m_notices));
}

engine::Outcome OpenSave::compact() {
    const auto compaction = Compaction::of(m_files, m_format);
    if (!compaction) {
        return compaction.failure();
    }
    auto done = compaction->run();
    m_journal.lookAgain();
    return done;
}

} // namespace game
