#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "engine/core/timestamp.hpp"
#include "game/league/standing.hpp"
#include "game/memory/memory_model.hpp"
#include "game/progress/rep_record.hpp"
#include "game/scoring/recall_value.hpp"

namespace game {

/// When the running week and the running season of a team began.
struct LeagueStarts {
    engine::Timestamp week;
    engine::Timestamp season;

    friend bool operator==(const LeagueStarts&, const LeagueStarts&) = default;
};

/// A nugget as a rep knew it when a period began. Small, since a company's board holds half a million of them.
struct KnownNugget {
    float stability = 0.0f;
    float difficulty = 0.0f;
    float fastStability = 0.0f;
    /// The highest φ paid for it (Q of recall.md, section 5).
    float paid = 0.0f;
    /// When it was answered last, and when it is to come back: minutes since 1970.
    std::int32_t seen = 0;
    std::int32_t due = 0;

    friend bool operator==(const KnownNugget&, const KnownNugget&) = default;
};

/// What a rep earned in a week or a season so far, and where they stood when it began: what their par follows from.
struct PeriodRecord {
    engine::Timestamp from;
    /// All nuggets of the library met before `from`, and how many were not. One of which something else is true
    /// since then is neither: nothing is asked of it.
    std::vector<KnownNugget> known;
    std::size_t unmet = 0;
    /// Points since, without what speed added; one number a nugget, met before `from` or not; the highest first.
    std::vector<std::int32_t> earnedKnown;
    std::vector<std::int32_t> earnedNew;
    /// All points since, with what speed added.
    MilliPoints earned = 0;

    /// `record` as it was at the period's end, or is now.
    static PeriodRecord of(const RepRecord& record, const engine::Timestamp& from);
    friend bool operator==(const PeriodRecord&, const PeriodRecord&) = default;
};

/// A nugget's memory now: what brightness follows from.
struct LitNugget {
    MemoryState memory;
    std::int64_t answeredMs = 0;

    friend bool operator==(const LitNugget&, const LitNugget&) = default;
};

/// All that a leaderboard needs of a rep's record: a plain value that points at no log and no library, so that a
/// board over a thousand reps needs neither. Made for one week and season; from the next week on it must be made
/// again.
struct LeagueRecord {
    LeagueStarts starts;
    PeriodRecord week;
    PeriodRecord season;

    MemoryModel model;
    double desiredRetention = 0.9;

    /// Nuggets of the library ever answered, and those of modules that are open to the rep or met anyway.
    std::size_t met = 0;
    std::size_t open = 0;
    /// Those that shine at all, in the library's order.
    std::vector<LitNugget> lit;

    /// The day of the first entry; nothing without one.
    std::optional<engine::LocalDay> firstDay;
    /// As DayBook has them: days with a round or enough due answers, days at whose start something was due, and
    /// since when something is due that is still open.
    std::vector<std::int32_t> played;
    std::vector<std::int32_t> due;
    std::optional<engine::Timestamp> openSince;

    static LeagueRecord of(const RepRecord& record, const LeagueStarts& starts);

    const PeriodRecord& of(Period period) const;
    /// As RepRecord::brightness.
    double brightness(const engine::Timestamp& now) const;
    Streak streak(const engine::Timestamp& now, const WorkCalendar& calendar) const;
    /// Whether a round was finished, or enough due answers were given, on this day or later.
    bool playedSince(engine::LocalDay day) const;

    friend bool operator==(const LeagueRecord&, const LeagueRecord&) = default;
};

} // namespace game
