#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace engine {

/// A moment, and the zone of whoever lived it: UTC milliseconds since 1970 and the zone's offset then.
struct Timestamp {
    std::int64_t utcMs = 0;
    int offsetMinutes = 0;

    friend auto operator<=>(const Timestamp&, const Timestamp&) = default;

    /// `2026-11-23T18:33:00.000+01:00`.
    std::string toIso() const;
    /// Reads what toIso writes, and shorter forms: no milliseconds, no seconds, `Z` or no zone (UTC), a date alone.
    static std::optional<Timestamp> fromIso(std::string_view text);
};

constexpr std::int64_t kMsPerMinute = 60'000;
constexpr std::int64_t kMsPerHour = 3'600'000;
constexpr std::int64_t kMsPerDay = 86'400'000;

/// Days, as a fraction, from one moment to another; negative when `to` is earlier.
double daysBetween(const Timestamp& from, const Timestamp& to);

/// A day as a rep lives it: it begins at 04:00 local time, so a late evening is not tomorrow. Counted from
/// 1970-01-01.
struct LocalDay {
    std::int64_t number = 0;

    friend auto operator<=>(const LocalDay&, const LocalDay&) = default;

    static LocalDay of(const Timestamp& moment);
    /// 0 Monday … 6 Sunday.
    int weekday() const;
    bool isWorkday() const { return weekday() < 5; }
    /// The Monday-based week this day lies in; consecutive weeks have consecutive numbers.
    std::int64_t week() const;
    /// `2026-11-23`.
    std::string toIso() const;
    static std::optional<LocalDay> fromIso(std::string_view text);
};

} // namespace engine
