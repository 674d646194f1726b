#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// How far ahead of UTC the clocks of one place are at any moment, as the tz database says: a file such as
/// `/usr/share/zoneinfo/Europe/Berlin`, in the format of RFC 8536, version 2 or later.
class TimeZone {
public:
    /// Reads such a file's bytes; nothing when they are none.
    static std::optional<TimeZone> fromTzif(std::string_view bytes);

    int offsetMinutesAt(std::int64_t utcMs) const;
    /// When clocks there show this time (milliseconds since 1970-01-01 00:00 as they count). Of a time that comes
    /// twice the first; for one that is skipped the moment that comes as long after the jump.
    std::int64_t utcMsOf(std::int64_t localMs) const;

    friend bool operator==(const TimeZone&, const TimeZone&) = default;

private:
    /// Writes down the changes of a rule in the file's last line, which goes on for ever.
    void follow(std::string_view rule);

    struct Change {
        std::int64_t utcMs = 0;
        int offsetMinutes = 0;
        friend bool operator==(const Change&, const Change&) = default;
    };

    /// Before the first change.
    int m_firstOffset = 0;
    /// In the order of time.
    std::vector<Change> m_changes;
};

} // namespace engine
