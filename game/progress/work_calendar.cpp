#include "game/progress/work_calendar.hpp"

#include <algorithm>
#include <cctype>
#include <string>

namespace game {
namespace {

constexpr std::array<std::string_view, 7> kNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::optional<std::size_t> dayOf(std::string_view name) {
    std::string small(name);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    const auto found = std::find(kNames.begin(), kNames.end(), small);
    return found == kNames.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - kNames.begin()));
}

/// One day, or a range that may run over the week's end.
bool addPart(std::string_view part, WorkCalendar::Week& week) {
    const std::size_t hyphen = part.find('-');
    const auto first = dayOf(part.substr(0, hyphen));
    const auto last = hyphen == std::string_view::npos ? first : dayOf(part.substr(hyphen + 1));
    if (!first || !last) {
        return false;
    }
    for (std::size_t day = *first; day != *last; day = (day + 1) % week.size()) {
        week.at(day) = true;
    }
    week.at(*last) = true;
    return true;
}

} // namespace

bool WorkCalendar::isWorkday(engine::LocalDay day) const {
    return workdays.at(static_cast<std::size_t>(day.weekday())) &&
           std::none_of(leave.begin(), leave.end(), [day](const Leave& away) { return away.holds(day); });
}

WorkWeek WorkCalendar::week() const {
    WorkWeek week;
    std::transform(workdays.begin(), workdays.end(), week.share.begin(),
                   [](bool works) { return works ? 1.0 : 0.0; });
    return week;
}

std::optional<WorkCalendar::Week> WorkCalendar::weekFromText(std::string_view text) {
    constexpr std::string_view kBetween = ", ";
    Week week{};
    while (true) {
        const std::size_t start = text.find_first_not_of(kBetween);
        if (start == std::string_view::npos) {
            break;
        }
        const std::string_view part = text.substr(start, text.find_first_of(kBetween, start) - start);
        if (!addPart(part, week)) {
            return std::nullopt;
        }
        text.remove_prefix(start + part.size());
    }
    const bool any = std::find(week.begin(), week.end(), true) != week.end();
    return any ? std::optional(week) : std::nullopt;
}

} // namespace game
