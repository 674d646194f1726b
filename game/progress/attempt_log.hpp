#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_set>
#include <vector>

#include "game/progress/log_entry.hpp"

namespace game {

/// Which numbers one device has given to its entries, and what a log holds of them.
struct DeviceNumbers {
    /// The highest that is known of.
    std::int64_t last = 0;
    /// Numbers up to it without an entry: those entries are lost, or not here yet.
    std::int64_t missing = 0;
    /// Entries whose number another one has too: two games wrote under one name. All of them count.
    std::int64_t shared = 0;

    friend bool operator==(const DeviceNumbers&, const DeviceNumbers&) = default;
};

/// Everything a rep ever did, and the only truth about them: memory, points, badges, locks and ranks are folded
/// from it. Entries are kept in the order of (time, device, sequence); an entry already known changes nothing, so
/// logs can be merged in any order, any number of times.
///
/// Their time is the one that counts. It follows from what all entries of a device say (TrueTime): one more may put
/// the times of earlier ones right, or show that they were right after all.
class AttemptLog {
public:
    /// False when it is there already.
    bool add(LogEntry entry);
    /// How many entries were new.
    std::size_t merge(const AttemptLog& other);
    /// As `add` for each of them in turn; an empty log keeps their room.
    void addAll(std::vector<LogEntry> entries);

    const std::vector<LogEntry>& entries() const;
    bool empty() const { return m_entries.empty(); }
    /// Changes whenever anything but a new entry at the end did: what was folded from the log is to be folded
    /// again.
    std::size_t revision() const;
    /// This device is known to have got as far as `sequence`, whether those entries are here or not.
    void knowOf(const std::string& device, std::int64_t sequence);
    /// By device.
    std::map<std::string, DeviceNumbers> numbers() const;
    /// The sequence number a new entry of this device gets.
    std::int64_t nextSequence(const std::string& device) const;
    /// Whether this device said before that it was an hour or more later than `now`: a clock is wrong.
    bool saidLater(const std::string& device, const engine::Timestamp& now) const;

private:
    /// What a device has said so far.
    struct Trail {
        std::int64_t lastSequence = 0;
        /// How far it is known to have got.
        std::int64_t knownTo = 0;
        /// Its numbers came as 1, 2, 3 …
        bool inRow = true;
        std::int64_t saidMs = 0;
        std::int64_t countsMs = 0;
        /// All of it came in order and is trusted: one that goes on from there changes nothing before it.
        bool straight = true;
    };
    bool isKnown(const LogEntry& entry);
    /// The one at this place, after all those before it.
    void note(std::size_t place);
    bool goesOn(LogEntry& entry);
    // Only when somebody looks: loading adds one entry after the other.
    void settle() const;
    bool putRight(const std::string& device, std::size_t known) const;
    bool putRight(const std::vector<std::size_t>& places, std::size_t known) const;
    std::vector<std::vector<std::size_t>> linesOf(const std::string& device) const;

    mutable std::vector<LogEntry> m_entries;
    /// Of all entries, from the first time on that somebody has to look.
    std::unordered_set<std::string> m_ids;
    mutable std::map<std::string, Trail> m_trails;
    mutable std::size_t m_revision = 0;
    /// So many entries have their time and their place.
    mutable std::size_t m_settled = 0;
};

} // namespace game
