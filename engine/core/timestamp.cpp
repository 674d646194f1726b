#include "engine/core/timestamp.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>

#include <fmt/core.h>

namespace engine {
namespace {

constexpr std::int64_t kDayStartsMs = 4 * kMsPerHour;

std::int64_t floorDivide(std::int64_t value, std::int64_t by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

/// Takes digits off the front of a text; every step keeps whether all before it succeeded.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    int digits(std::size_t count) {
        int value = 0;
        const auto* end = m_rest.data() + std::min(count, m_rest.size());
        const auto read = std::from_chars(m_rest.data(), end, value);
        m_good = m_good && m_rest.size() >= count && read.ptr == end && m_rest.front() != '-';
        m_rest.remove_prefix(std::min(count, m_rest.size()));
        return value;
    }
    bool take(char letter) {
        const bool there = !m_rest.empty() && m_rest.front() == letter;
        if (there) {
            m_rest.remove_prefix(1);
        }
        return there;
    }
    void need(char letter) { m_good = take(letter) && m_good; }
    bool atEnd() const { return m_rest.empty(); }
    bool good() const { return m_good; }

private:
    std::string_view m_rest;
    bool m_good = true;
};

std::optional<std::int64_t> readDate(Scanner& scan) {
    const int year = scan.digits(4);
    scan.need('-');
    const int month = scan.digits(2);
    scan.need('-');
    const int day = scan.digits(2);
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!scan.good() || !date.ok()) {
        return std::nullopt;
    }
    return std::chrono::sys_days{date}.time_since_epoch().count();
}

std::optional<std::int64_t> readTimeOfDay(Scanner& scan) {
    const int hour = scan.digits(2);
    scan.need(':');
    const int minute = scan.digits(2);
    const bool hasSeconds = scan.take(':');
    const int second = hasSeconds ? scan.digits(2) : 0;
    const int milliseconds = hasSeconds && scan.take('.') ? scan.digits(3) : 0;
    if (!scan.good() || hour > 23 || minute > 59 || second > 59) {
        return std::nullopt;
    }
    return hour * kMsPerHour + minute * kMsPerMinute + second * 1000 + milliseconds;
}

std::optional<int> readOffset(Scanner& scan) {
    if (scan.atEnd() || scan.take('Z')) {
        return 0;
    }
    const bool west = scan.take('-');
    if (!west) {
        scan.need('+');
    }
    const int hours = scan.digits(2);
    scan.need(':');
    const int minutes = scan.digits(2);
    if (!scan.good() || hours > 14 || minutes > 59) {
        return std::nullopt;
    }
    return (west ? -1 : 1) * (hours * 60 + minutes);
}

} // namespace

std::string Timestamp::toIso() const {
    const std::int64_t local = utcMs + offsetMinutes * kMsPerMinute;
    const std::int64_t days = floorDivide(local, kMsPerDay);
    const std::int64_t ms = local - days * kMsPerDay;
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
    const int offset = std::abs(offsetMinutes);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}{}{:02}:{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), ms / kMsPerHour,
                       ms / kMsPerMinute % 60, ms / 1000 % 60, ms % 1000, offsetMinutes < 0 ? '-' : '+',
                       offset / 60, offset % 60);
}

std::optional<Timestamp> Timestamp::fromIso(std::string_view text) {
    Scanner scan(text);
    const auto days = readDate(scan);
    if (!days) {
        return std::nullopt;
    }
    std::optional<std::int64_t> time = 0;
    if (scan.take('T') || scan.take(' ')) {
        time = readTimeOfDay(scan);
    }
    const auto offset = readOffset(scan);
    if (!time || !offset || !scan.good() || !scan.atEnd()) {
        return std::nullopt;
    }
    return Timestamp{*days * kMsPerDay + *time - *offset * kMsPerMinute, *offset};
}

double daysBetween(const Timestamp& from, const Timestamp& to) {
    return static_cast<double>(to.utcMs - from.utcMs) / static_cast<double>(kMsPerDay);
}

LocalDay LocalDay::of(const Timestamp& moment) {
    return {floorDivide(moment.utcMs + moment.offsetMinutes * kMsPerMinute - kDayStartsMs, kMsPerDay)};
}

int LocalDay::weekday() const {
    // 1970-01-01 was a Thursday.
    return static_cast<int>(number + 3 - 7 * floorDivide(number + 3, 7));
}

std::int64_t LocalDay::week() const {
    return floorDivide(number + 3, 7);
}

std::string LocalDay::toIso() const {
    const std::string moment = Timestamp{number * kMsPerDay, 0}.toIso();
    return moment.substr(0, moment.find('T'));
}

std::optional<LocalDay> LocalDay::fromIso(std::string_view text) {
    Scanner scan(text);
    const auto days = readDate(scan);
    if (!days || !scan.atEnd()) {
        return std::nullopt;
    }
    return LocalDay{*days};
}

} // namespace engine
