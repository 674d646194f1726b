#include "game/progress/attempt_log.hpp"

#include <algorithm>

#include "game/progress/true_time.hpp"

namespace game {

bool AttemptLog::add(LogEntry entry) {
    return take(std::move(entry));
}

std::size_t AttemptLog::merge(const AttemptLog& other) {
    if (&other == this) {
        return 0;
    }
    std::size_t added = 0;
    for (const auto& entry : other.m_entries) {
        added += take(entry) ? 1 : 0;
    }
    return added;
}

const std::vector<LogEntry>& AttemptLog::entries() const {
    settle();
    return m_entries;
}

std::size_t AttemptLog::revision() const {
    settle();
    return m_revision;
}

std::int64_t AttemptLog::nextSequence(const std::string& device) const {
    const auto trail = m_trails.find(device);
    return trail == m_trails.end() ? 1 : trail->second.lastSequence + 1;
}

bool AttemptLog::saidLater(const std::string& device, const engine::Timestamp& now) const {
    const auto trail = m_trails.find(device);
    return trail != m_trails.end() && trail->second.saidMs >= now.utcMs + TrueTime::kLeastStepMs;
}

bool AttemptLog::take(LogEntry entry) {
    if (!m_ids.insert(entry.id()).second) {
        return false;
    }
    entry.countAs(entry.said().utcMs, true);
    // Nearly always the newest: then this is the end.
    const bool settled = m_settled == m_entries.size();
    const bool atTheEnd = goesOn(entry) && (m_entries.empty() || isBefore(m_entries.back(), entry));
    m_entries.push_back(std::move(entry));
    m_settled += settled && atTheEnd ? 1 : 0;
    return true;
}

bool AttemptLog::goesOn(LogEntry& entry) {
    const std::int64_t said = entry.said().utcMs;
    const auto [known, first] = m_trails.try_emplace(entry.device);
    Trail& trail = known->second;
    const bool newest = entry.sequence > trail.lastSequence;
    trail.straight = trail.straight && newest && said >= TrueTime::kEarliestMs &&
                     (first || said > trail.countsMs - TrueTime::kLeastStepMs);
    if (newest) {
        trail.lastSequence = entry.sequence;
        trail.saidMs = said;
    }
    if (trail.straight) {
        trail.countsMs = first ? said : std::max(trail.countsMs, said);
        entry.countAs(trail.countsMs, true);
    }
    return trail.straight;
}

void AttemptLog::settle() const {
    if (m_settled == m_entries.size()) {
        return;
    }
    bool changed = false;
    for (const auto& [device, trail] : m_trails) {
        changed = (!trail.straight && putRight(device, m_settled)) || changed;
    }
    const auto known = static_cast<std::ptrdiff_t>(m_settled);
    // Earlier ones stay where they are when the new ones come after them.
    changed =
        changed || (known > 0 && std::any_of(m_entries.begin() + known, m_entries.end(), [&](const auto& entry) {
                        return isBefore(entry, m_entries[m_settled - 1]);
                    }));
    std::sort(changed ? m_entries.begin() : m_entries.begin() + known, m_entries.end(), isBefore);
    m_revision += changed ? 1 : 0;
    m_settled = m_entries.size();
}

/// Whether one of the first `known` entries counts otherwise than before.
bool AttemptLog::putRight(const std::string& device, std::size_t known) const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].device == device) {
            places.push_back(i);
        }
    }
    std::stable_sort(places.begin(), places.end(), [this](std::size_t a, std::size_t b) {
        return m_entries[a].sequence < m_entries[b].sequence;
    });
    std::vector<std::int64_t> said;
    for (const std::size_t place : places) {
        said.push_back(m_entries[place].said().utcMs);
    }
    const std::vector<TrueTime> times = TrueTime::of(said);
    bool changed = false;
    for (std::size_t i = 0; i < places.size(); ++i) {
        LogEntry& entry = m_entries[places[i]];
        const TrueTime before{entry.at().utcMs, entry.trusted};
        changed = changed || (places[i] < known && before != times[i]);
        entry.countAs(times[i].utcMs, times[i].trusted);
    }
    Trail& trail = m_trails[device];
    trail.straight = std::all_of(times.begin(), times.end(), [](const TrueTime& time) { return time.trusted; });
    trail.countsMs = times.back().utcMs;
    return changed;
}

} // namespace game
