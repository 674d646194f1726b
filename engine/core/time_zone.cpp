#include "engine/core/time_zone.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

#include "engine/core/timestamp.hpp"

namespace engine {
namespace {

constexpr std::int64_t kSecondsADay = 86'400;
/// Changes that follow from a rule are written down this far.
constexpr int kLastYear = 2100;

std::int64_t bigEndian(std::string_view bytes) {
    std::uint64_t value =
        bytes.empty() || (static_cast<unsigned char>(bytes.front()) & 0x80u) == 0 ? 0 : ~std::uint64_t{0};
    for (const char byte : bytes) {
        value = value << 8 | static_cast<unsigned char>(byte);
    }
    return static_cast<std::int64_t>(value);
}

/// The numbers of a TZif header, and where what it tells of lies.
struct Block {
    static constexpr std::size_t kHeader = 44;

    std::size_t isUtc = 0, isStandard = 0, leaps = 0, changes = 0, kinds = 0, letters = 0;

    static std::optional<Block> at(std::string_view bytes) {
        if (bytes.size() < kHeader || !bytes.starts_with("TZif") || bytes[4] < '2') {
            return std::nullopt;
        }
        std::array<std::size_t, 6> counts{};
        for (std::size_t i = 0; i < counts.size(); ++i) {
            counts[i] = static_cast<std::size_t>(bigEndian(bytes.substr(20 + 4 * i, 4)) & 0xFFFFFFFF);
        }
        const bool sane =
            std::all_of(counts.begin(), counts.end(), [](std::size_t count) { return count < 100'000; });
        return sane ? std::optional(Block{counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]})
                    : std::nullopt;
    }
    /// With times of so many bytes.
    std::size_t size(std::size_t time) const {
        return kHeader + changes * (time + 1) + kinds * 6 + letters + leaps * (time + 4) + isStandard + isUtc;
    }
};

/// Reads `CET-1CEST,M3.5.0,M10.5.0/3`, the rule for all years after the last change in a file (POSIX, TZ).
class Rule {
public:
    explicit Rule(std::string_view text) : m_rest(text) {
        name();
        m_standard = -time();
        if (m_rest.empty() || !m_good) {
            return;
        }
        name();
        m_summer = m_rest.empty() || m_rest.front() == ',' ? m_standard + 3600 : -time();
        m_toSummer = day();
        m_toStandard = day();
        m_changes = m_good && m_rest.empty();
    }

    bool changes() const { return m_changes; }
    int summerMinutes() const { return static_cast<int>(m_summer / 60); }
    int standardMinutes() const { return static_cast<int>(m_standard / 60); }
    std::int64_t toSummerMs(int year) const { return (m_toSummer.secondsIn(year) - m_standard) * 1000; }
    std::int64_t toStandardMs(int year) const { return (m_toStandard.secondsIn(year) - m_summer) * 1000; }

private:
    /// `Mm.w.d/time`: the w-th weekday d (0 Sunday) of month m, the last one for 5.
    struct Day {
        int month = 1, week = 1, weekday = 0;
        std::int64_t time = 2 * 3600;

        std::int64_t secondsIn(int year) const {
            const std::string text =
                std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month) + "-01";
            const LocalDay first = LocalDay::fromIso(text).value_or(LocalDay{});
            const int monday = (weekday + 6) % 7;
            std::int64_t day = first.number + (monday - first.weekday() + 7) % 7 + 7 * (week - 1);
            while (LocalDay{day}.toIso().substr(0, 7) != text.substr(0, 7)) {
                day -= 7;
            }
            return day * kSecondsADay + time;
        }
    };

    void name() {
        const bool quoted = take('<');
        std::size_t length = 0;
        while (length < m_rest.size() &&
               (quoted ? m_rest[length] != '>' : std::isalpha(static_cast<unsigned char>(m_rest[length])) != 0)) {
            ++length;
        }
        m_rest.remove_prefix(length);
        m_good = m_good && length > 0 && (!quoted || take('>'));
    }
    bool take(char letter) {
        const bool there = !m_rest.empty() && m_rest.front() == letter;
        m_rest.remove_prefix(there ? 1 : 0);
        return there;
    }
    int number(int least, int most) {
        int value = 0;
        const auto read = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        m_good = m_good && read.ec == std::errc{} && value >= least && value <= most;
        m_rest.remove_prefix(static_cast<std::size_t>(read.ptr - m_rest.data()));
        return m_good ? value : least;
    }
    /// `[+-]hh[:mm[:ss]]` in seconds.
    std::int64_t time() {
        const bool negative = take('-');
        if (!negative) {
            take('+');
        }
        std::int64_t seconds = number(0, 167) * 3600;
        seconds += take(':') ? number(0, 59) * 60 : 0;
        seconds += take(':') ? number(0, 59) : 0;
        return negative ? -seconds : seconds;
    }
    Day day() {
        Day day;
        m_good = take(',') && take('M') && m_good;
        day.month = number(1, 12);
        m_good = take('.') && m_good;
        day.week = number(1, 5);
        m_good = take('.') && m_good;
        day.weekday = number(0, 6);
        day.time = take('/') ? time() : day.time;
        return day;
    }

    std::string_view m_rest;
    bool m_good = true;
    bool m_changes = false;
    std::int64_t m_standard = 0, m_summer = 0;
    Day m_toSummer, m_toStandard;
};

int yearOf(std::int64_t utcMs) {
    return std::stoi(Timestamp{utcMs, 0}.toIso().substr(0, 4));
}

} // namespace

std::optional<TimeZone> TimeZone::fromTzif(std::string_view bytes) {
    const auto old = Block::at(bytes);
    if (!old || bytes.size() < old->size(4)) {
        return std::nullopt;
    }
    // The first block is for readers of version 1; the second has 64 bits for a time.
    bytes.remove_prefix(old->size(4));
    const auto block = Block::at(bytes);
    if (!block || bytes.size() < block->size(8) || block->kinds == 0) {
        return std::nullopt;
    }
    const std::string_view times = bytes.substr(Block::kHeader);
    const std::string_view kindsOf = times.substr(8 * block->changes);
    const std::string_view kinds = kindsOf.substr(block->changes);
    const auto offset = [&](std::size_t kind) {
        return static_cast<int>(bigEndian(kinds.substr(6 * kind, 4)) / 60);
    };
    TimeZone zone;
    zone.m_firstOffset = offset(0);
    for (std::size_t i = 0; i < block->changes; ++i) {
        const auto kind = static_cast<unsigned char>(kindsOf[i]);
        if (kind >= block->kinds) {
            return std::nullopt;
        }
        zone.m_changes.push_back({bigEndian(times.substr(8 * i, 8)) * 1000, offset(kind)});
    }
    std::string_view footer = bytes.substr(block->size(8));
    footer = footer.substr(std::min<std::size_t>(footer.size(), 1), footer.find('\n', 1) - 1);
    zone.follow(footer);
    const auto earlier = [](const Change& a, const Change& b) { return a.utcMs < b.utcMs; };
    return std::is_sorted(zone.m_changes.begin(), zone.m_changes.end(), earlier) ? std::optional(zone)
                                                                                 : std::nullopt;
}

void TimeZone::follow(std::string_view rule) {
    const Rule parsed(rule);
    if (!parsed.changes()) {
        return;
    }
    const std::int64_t last = m_changes.empty() ? 0 : m_changes.back().utcMs;
    std::vector<Change> later;
    for (int year = std::max(1970, yearOf(std::max<std::int64_t>(last, 0))); year <= kLastYear; ++year) {
        later.push_back({parsed.toSummerMs(year), parsed.summerMinutes()});
        later.push_back({parsed.toStandardMs(year), parsed.standardMinutes()});
    }
    std::sort(later.begin(), later.end(), [](const Change& a, const Change& b) { return a.utcMs < b.utcMs; });
    std::copy_if(later.begin(), later.end(), std::back_inserter(m_changes),
                 [last](const Change& change) { return change.utcMs > last; });
}

int TimeZone::offsetMinutesAt(std::int64_t utcMs) const {
    const auto next =
        std::upper_bound(m_changes.begin(), m_changes.end(), utcMs,
                         [](std::int64_t moment, const Change& change) { return moment < change.utcMs; });
    return next == m_changes.begin() ? m_firstOffset : std::prev(next)->offsetMinutes;
}

std::int64_t TimeZone::utcMsOf(std::int64_t localMs) const {
    // Nobody is further from UTC than a day: of the two offsets around, the earlier one that fits.
    const std::int64_t before = localMs - offsetMinutesAt(localMs - kMsPerDay) * kMsPerMinute;
    if (offsetMinutesAt(before) == offsetMinutesAt(localMs - kMsPerDay)) {
        return before;
    }
    const std::int64_t after = localMs - offsetMinutesAt(localMs + kMsPerDay) * kMsPerMinute;
    return offsetMinutesAt(after) == offsetMinutesAt(localMs + kMsPerDay) ? after : before;
}

} // namespace engine
