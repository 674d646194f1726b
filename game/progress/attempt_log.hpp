#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_set>
#include <vector>

#include "game/progress/log_entry.hpp"

namespace game {

/// Everything a rep ever did, and the only truth about them: memory, points, badges, locks and ranks are folded
/// from it. Entries are kept in the order of (time, device, sequence); an entry already known changes nothing, so
/// logs can be merged in any order, any number of times.
///
/// Their time is the one that counts. It follows from what all entries of a device say (TrueTime): one more may put
/// the times of earlier ones right, or show that they were right after all.
class AttemptLog {
public:
    /// False when an entry of that device and sequence is there already.
    bool add(LogEntry entry);
    /// How many entries were new.
    std::size_t merge(const AttemptLog& other);

    const std::vector<LogEntry>& entries() const;
    bool empty() const { return m_entries.empty(); }
    /// Changes whenever anything but a new entry at the end did: what was folded from the log is to be folded
    /// again.
    std::size_t revision() const;
    /// The sequence number a new entry of this device gets.
    std::int64_t nextSequence(const std::string& device) const;
    /// Whether this device said before that it was an hour or more later than `now`: a clock is wrong.
    bool saidLater(const std::string& device, const engine::Timestamp& now) const;

private:
    /// What a device has said so far.
    struct Trail {
        std::int64_t lastSequence = 0;
        std::int64_t saidMs = 0;
        std::int64_t countsMs = 0;
        /// All of it came in order and is trusted: one that goes on from there changes nothing before it.
        bool straight = true;
    };
    /// False when it is known already.
    bool take(LogEntry entry);
    bool goesOn(LogEntry& entry);
    // Only when somebody looks: loading adds one entry after the other.
    void settle() const;
    bool putRight(const std::string& device, std::size_t known) const;

    mutable std::vector<LogEntry> m_entries;
    std::unordered_set<std::string> m_ids;
    mutable std::map<std::string, Trail> m_trails;
    mutable std::size_t m_revision = 0;
    /// So many entries have their time and their place.
    mutable std::size_t m_settled = 0;
};

} // namespace game
