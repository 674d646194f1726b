#include "game/progress/attempt_log.hpp"

#include <algorithm>

namespace game {
namespace {

constexpr std::int64_t kLeastSetBackMs = engine::kMsPerHour;
constexpr std::int64_t kMostSetBackMs = 400 * engine::kMsPerDay;
constexpr std::int64_t kLongestDetourMs = 7 * engine::kMsPerDay;

void setMoment(LogEvent& event, std::int64_t utcMs) {
    std::visit([&](auto& happened) { happened.at.utcMs = utcMs; }, event);
}

} // namespace

bool AttemptLog::add(LogEntry entry) {
    if (!note(entry)) {
        return false;
    }
    // Nearly always the newest: then this is the end.
    const auto place = m_entries.empty() || !isBefore(entry, m_entries.back())
                           ? m_entries.end()
                           : std::upper_bound(m_entries.begin(), m_entries.end(), entry, isBefore);
    m_entries.insert(place, std::move(entry));
    return true;
}

std::size_t AttemptLog::merge(const AttemptLog& other) {
    if (&other == this) {
        return 0;
    }
    const auto before = static_cast<std::ptrdiff_t>(m_entries.size());
    for (const auto& entry : other.m_entries) {
        if (note(entry)) {
            m_entries.push_back(entry);
        }
    }
    std::inplace_merge(m_entries.begin(), m_entries.begin() + before, m_entries.end(), isBefore);
    return m_entries.size() - static_cast<std::size_t>(before);
}

std::int64_t AttemptLog::nextSequence(const std::string& device) const {
    const auto last = m_lastSequence.find(device);
    return last == m_lastSequence.end() ? 1 : last->second + 1;
}

LogEntry AttemptLog::following(const std::string& device, LogEvent event) const {
    LogEntry entry{device, nextSequence(device), std::move(event)};
    if (!m_entries.empty() && isBefore(entry, m_entries.back())) {
        const LogEntry& last = m_entries.back();
        setMoment(entry.event, last.at().utcMs);
        // Still before it: of the same moment, by a device whose name comes later.
        if (isBefore(entry, last)) {
            setMoment(entry.event, last.at().utcMs + 1);
        }
    }
    return entry;
}

std::optional<ClockSetBack> AttemptLog::clockSetBack(const std::string& device,
                                                     const engine::Timestamp& now) const {
    // Moments after it were not said before; after a clock was set back, time stands still at first.
    std::int64_t known = now.utcMs;
    std::vector<std::int64_t> later;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend() && entry->at().utcMs > known; ++entry) {
        if (entry->device == device) {
            later.push_back(entry->at().utcMs);
            known = std::holds_alternative<ClockSetBack>(entry->event) ? later.back() + kLeastSetBackMs : known;
        }
    }
    later.erase(std::remove_if(later.begin(), later.end(), [&](std::int64_t ms) { return ms <= known; }),
                later.end());
    if (later.empty()) {
        return std::nullopt;
    }
    const std::int64_t by = later.front() - now.utcMs;
    const bool sensible = by >= kLeastSetBackMs && by <= kMostSetBackMs;
    return sensible && later.front() - later.back() <= kLongestDetourMs ? std::optional<ClockSetBack>({now, now})
                                                                        : std::nullopt;
}

bool AttemptLog::note(const LogEntry& entry) {
    if (!m_known.insert(entry.id()).second) {
        return false;
    }
    auto& last = m_lastSequence[entry.device];
    last = std::max(last, entry.sequence);
    return true;
}

} // namespace game
