#include "game/progress/attempt_log.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>

#include "game/progress/true_time.hpp"

namespace game {
namespace {

/// Those of each device, so that none of them can be there twice.
bool numbersRise(const std::vector<LogEntry>& entries) {
    std::map<std::string_view, std::int64_t> last;
    return std::all_of(entries.begin(), entries.end(), [&](const LogEntry& entry) {
        const auto [known, isFirst] = last.emplace(entry.device, entry.sequence);
        const bool rises = isFirst || entry.sequence > known->second;
        known->second = entry.sequence;
        return rises;
    });
}

} // namespace

bool AttemptLog::add(LogEntry entry) {
    if (isKnown(entry)) {
        return false;
    }
    m_entries.push_back(std::move(entry));
    note(m_entries.size() - 1);
    return true;
}

void AttemptLog::addAll(std::vector<LogEntry> entries) {
    if (m_entries.empty() && numbersRise(entries)) {
        m_entries = std::move(entries);
        for (std::size_t place = 0; place < m_entries.size(); ++place) {
            note(place);
        }
        return;
    }
    for (LogEntry& entry : entries) {
        add(std::move(entry));
    }
}

std::size_t AttemptLog::merge(const AttemptLog& other) {
    if (&other == this) {
        return 0;
    }
    std::size_t added = 0;
    for (const auto& entry : other.m_entries) {
        added += add(entry) ? 1 : 0;
    }
    for (const auto& [device, trail] : other.m_trails) {
        knowOf(device, trail.knownTo);
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
    return trail == m_trails.end() ? 1 : std::max(trail->second.lastSequence, trail->second.knownTo) + 1;
}

void AttemptLog::knowOf(const std::string& device, std::int64_t sequence) {
    if (sequence > 0) {
        std::int64_t& known = m_trails[device].knownTo;
        known = std::max(known, sequence);
    }
}

std::map<std::string, DeviceNumbers> AttemptLog::numbers() const {
    std::map<std::string, std::vector<std::int64_t>> scattered;
    for (const LogEntry& entry : m_entries) {
        if (!m_trails.at(entry.device).inRow) {
            scattered[entry.device].push_back(entry.sequence);
        }
    }
    std::map<std::string, DeviceNumbers> numbers;
    for (const auto& [device, trail] : m_trails) {
        DeviceNumbers& of = numbers[device];
        of.last = std::max(trail.lastSequence, trail.knownTo);
        of.missing = of.last - trail.lastSequence;
        if (!trail.inRow) {
            std::vector<std::int64_t>& given = scattered[device];
            std::sort(given.begin(), given.end());
            const auto different = std::unique(given.begin(), given.end()) - given.begin();
            of.missing = of.last - different;
            of.shared = static_cast<std::int64_t>(given.size()) - different;
        }
    }
    return numbers;
}

bool AttemptLog::saidLater(const std::string& device, const engine::Timestamp& now) const {
    const auto trail = m_trails.find(device);
    return trail != m_trails.end() && trail->second.saidMs >= now.utcMs + TrueTime::kLeastStepMs;
}

bool AttemptLog::isKnown(const LogEntry& entry) {
    const auto trail = m_trails.find(entry.device);
    // Nearly always a new number: nobody has to look.
    if (trail == m_trails.end() || entry.sequence > trail->second.lastSequence) {
        return false;
    }
    if (m_ids.empty()) {
        for (const LogEntry& known : m_entries) {
            m_ids.insert(known.id());
        }
    }
    return m_ids.contains(entry.id());
}

void AttemptLog::note(std::size_t place) {
    LogEntry& entry = m_entries[place];
    if (!m_ids.empty()) {
        m_ids.insert(entry.id());
    }
    entry.countAs(entry.said().utcMs, true);
    // Nearly always the newest: then this is the end.
    const bool settled = m_settled == place;
    const bool atTheEnd = goesOn(entry) && (place == 0 || isBefore(m_entries[place - 1], entry));
    m_settled += settled && atTheEnd ? 1 : 0;
}

bool AttemptLog::goesOn(LogEntry& entry) {
    const std::int64_t said = entry.said().utcMs;
    Trail& trail = m_trails[entry.device];
    const bool first = trail.lastSequence == 0;
    trail.inRow = trail.inRow && entry.sequence == trail.lastSequence + 1;
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

/// The places of a device's entries, by number. Where two games wrote under one name, they are parted into lines in
/// each of which time goes on: of entries with one number, the earliest belongs to the first line.
std::vector<std::vector<std::size_t>> AttemptLog::linesOf(const std::string& device) const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].device == device) {
            places.push_back(i);
        }
    }
    const auto key = [this](std::size_t place) {
        const LogEntry& entry = m_entries[place];
        return std::tuple(entry.sequence, entry.said().utcMs);
    };
    std::sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return key(a) != key(b) ? key(a) < key(b) : m_entries[a].id() < m_entries[b].id();
    });
    std::vector<std::vector<std::size_t>> lines;
    std::size_t line = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool shared = i > 0 && m_entries[places[i]].sequence == m_entries[places[i - 1]].sequence;
        line = shared ? line + 1 : 0;
        lines.resize(std::max(lines.size(), line + 1));
        lines[line].push_back(places[i]);
    }
    return lines;
}

/// Whether one of the first `known` entries counts otherwise than before.
bool AttemptLog::putRight(const std::string& device, std::size_t known) const {
    bool changed = false;
    Trail& trail = m_trails[device];
    const auto lines = linesOf(device);
    trail.straight = lines.size() == 1;
    for (const auto& line : lines) {
        changed = putRight(line, known) || changed;
        trail.straight = trail.straight && std::all_of(line.begin(), line.end(), [this](std::size_t place) {
                             return m_entries[place].trusted;
                         });
        trail.countsMs = m_entries[line.back()].at().utcMs;
    }
    return changed;
}

bool AttemptLog::putRight(const std::vector<std::size_t>& places, std::size_t known) const {
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
    return changed;
}

} // namespace game
