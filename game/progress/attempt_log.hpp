#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "game/progress/log_entry.hpp"

namespace game {

/// Everything a rep ever did, and the only truth about them: memory, points, badges, locks and ranks are folded
/// from it. Entries are kept in the order of (time, device, sequence); an entry already known changes nothing, so
/// logs can be merged in any order, any number of times.
class AttemptLog {
public:
    /// False when an entry of that device and sequence is there already.
    bool add(LogEntry entry);
    /// How many entries were new.
    std::size_t merge(const AttemptLog& other);

    const std::vector<LogEntry>& entries() const { return m_entries; }
    bool empty() const { return m_entries.empty(); }
    /// The sequence number a new entry of this device gets.
    std::int64_t nextSequence(const std::string& device) const;
    /// `event` as this device would enter it now. Time never runs backwards in a log: what happens while a clock is
    /// set back is entered as at the last entry's moment, so it cannot be paid as if days had passed.
    LogEntry following(const std::string& device, LogEvent event) const;
    /// What this device has to enter first when its clock says `now`: nothing when it never said later, or by less
    /// than an hour, or has entered so already. Nothing either when it looks as if the clock were badly wrong now:
    /// by more than 400 days, or when more than a week of entries would be touched.
    std::optional<ClockSetBack> clockSetBack(const std::string& device, const engine::Timestamp& now) const;

private:
    /// False when it is known already.
    bool note(const LogEntry& entry);

    std::vector<LogEntry> m_entries;
    std::unordered_set<std::string> m_known;
    std::map<std::string, std::int64_t> m_lastSequence;
};

} // namespace game
