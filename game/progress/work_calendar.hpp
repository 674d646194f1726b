#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/core/timestamp.hpp"
#include "game/memory/due_load.hpp"

namespace game {

/// Days in a row on which somebody is not at work; both belong to it.
struct Leave {
    engine::LocalDay first;
    engine::LocalDay last;

    bool holds(engine::LocalDay day) const { return first <= day && day <= last; }
    friend bool operator==(const Leave&, const Leave&) = default;
};

/// On which days a rep works: those of their week, less their leave. What they do on other days counts like any
/// other; it is only that nothing is asked of them then.
struct WorkCalendar {
    using Week = std::array<bool, 7>;

    /// Monday first.
    Week workdays{true, true, true, true, true, false, false};
    std::vector<Leave> leave = {};

    bool isWorkday(engine::LocalDay day) const;
    /// The same week as DueLoad has it: each workday takes one part, the others none.
    WorkWeek week() const;

    /// Reads `Mon-Fri`, `Sun-Thu`, `Mon-Wed, Fri`: short English names, ranges and single days with commas or
    /// spaces between them. Nothing for what names no day or something else.
    static std::optional<Week> weekFromText(std::string_view text);

    friend bool operator==(const WorkCalendar&, const WorkCalendar&) = default;
};

} // namespace game
