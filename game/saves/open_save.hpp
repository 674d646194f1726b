#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/result.hpp"
#include "game/saves/gathered_save.hpp"
#include "game/saves/journal.hpp"
#include "game/saves/save_lock.hpp"

namespace game {

/// A save while a game plays on it: what SaveStore promises, and how. Before every write the lock and the journal
/// are looked at again, since somebody may have meddled with them.
class OpenSave {
public:
    OpenSave(SaveFiles files, SaveLock lock)
        : m_files(std::move(files)), m_lock(std::move(lock)), m_journal(m_files.journal()) {}

    const SaveFiles& files() const { return m_files; }
    const SaveData& data() const { return m_data; }
    const std::vector<std::string>& notices() const { return m_notices; }
    const std::string& trouble() const { return m_trouble; }

    engine::Outcome open();
    engine::Outcome lookAround();
    engine::Outcome append(const std::vector<LogEntry>& entries);
    engine::Outcome setSettings(RepSettings settings);
    engine::Outcome compact();

private:
    engine::Outcome read(LoadedSave own, const SaveFolder& folder);
    engine::Outcome write(const std::vector<LogEntry>& entries);
    std::string linesOf(const std::vector<LogEntry>& entries) const;
    engine::Outcome addToJournal(const std::string& lines);
    engine::Outcome reportFindings();
    void lockAgain();
    engine::Outcome catchUp();
    void addNotices(std::vector<std::string> notices);
    void noteInSession(const LogEntry& entry);
    void removeSessions(const std::vector<std::filesystem::path>& sessions) const;
    void noteNumber() { m_lock.noteNumber(m_data.log.nextSequence(m_files.device()) - 1); }

    SaveFiles m_files;
    SaveLock m_lock;
    SaveFormat m_format;
    Journal m_journal;
    /// Of this one; empty before its first entry.
    std::filesystem::path m_session;
    SaveData m_data;
    std::vector<std::string> m_notices;
    std::string m_trouble;
};

} // namespace game
