#include "game/city/city_words.hpp"

#include <array>

#include <fmt/core.h>

namespace game::words {
namespace {

/// A full day of 40 due and 16 new nuggets makes seven.
constexpr std::array kNumbers = {"No", "One", "Two", "Three", "Four", "Five", "Six", "Seven"};

std::string rounds(int count, bool more) {
    const auto place = static_cast<std::size_t>(count);
    const std::string number = place < kNumbers.size() ? kNumbers[place] : fmt::format("{}", count);
    return number + (more ? " more" : "") + (count == 1 ? " short round" : " short rounds");
}

} // namespace

std::string greeting(const std::string& rep, const engine::Timestamp& now) {
    return greeting(now) + ", " + rep;
}

std::string outlook(const DayOutlook& outlook, std::size_t met, int done) {
    if (met == 0) {
        return "Your city is still dark. One short round lights its first windows.";
    }
    if (outlook.load == DayOutlook::Load::nothing || outlook.rounds <= 0) {
        return "Nothing is due. Enough for today.";
    }
    if (outlook.load == DayOutlook::Load::full) {
        return rounds(outlook.rounds, done > 0) + " today, spread as you like. Even the first one helps.";
    }
    return rounds(outlook.rounds, done > 0) + (outlook.rounds == 1 ? " is" : " are") + " enough for today.";
}

GoalWords goal(const DayGoal& goal) {
    if (goal.all() == 0) {
        return {"Nothing", "is due today"};
    }
    return {fmt::format("{} of {}", goal.done, goal.all()), goal.all() == 1 ? "round today" : "rounds today"};
}

std::string forgives(const Streak& streak) {
    const int days = streak.daysUntilForgiving();
    if (days == 0) {
        return "one miss is forgiven";
    }
    return days == 1 ? "forgives after 1 more" : fmt::format("forgives after {} more", days);
}

std::string windows(const Module& module, const BuildingState& state) {
    const std::size_t all = module.nuggets.size();
    if (state.lit == 0) {
        return counted(all, "window", "windows") + (state.met > 0 ? ", all dark" : ", still dark");
    }
    return fmt::format("{} of {} lit, {} bright", state.lit, counted(all, "window", "windows"),
                       percent(state.brightness));
}

std::string building(const Course& course, const Module& module, const BuildingState& state) {
    const std::string name = course.title + " · " + module.title + " — ";
    if (state.met == 0 && state.status == ModuleStatus::locked) {
        return name + counted(module.nuggets.size(), "window", "windows") + ", not open yet";
    }
    return name + windows(module, state);
}

std::string window(const Nugget& nugget, const NuggetMemory& memory, const engine::Timestamp& now) {
    if (!memory.met()) {
        return nugget.title + " — not met yet";
    }
    const engine::Timestamp due = memory.dueAt.value_or(now);
    const bool ready = due.utcMs <= now.utcMs;
    const std::string light = memory.missed ? "dark since it was missed" : percent(memory.recall) + " bright";
    const std::string then = (memory.missed ? "back " : "fades ") + comesBack(due, now);
    return nugget.title + " — " + light + ", " + (ready ? "ready to be relit" : then);
}

std::string status(ModuleStatus status) {
    switch (status) {
    case ModuleStatus::locked:
        return "Locked";
    case ModuleStatus::open:
        return "Open";
    case ModuleStatus::inProgress:
        return "In progress";
    case ModuleStatus::complete:
        return "Complete";
    }
    return "";
}

std::string total(MilliPoints points) {
    const bool below = points < 0;
    std::string digits = fmt::format("{}", (below ? -points : points) / 1000);
    for (std::size_t at = digits.size(); at > 3; at -= 3) {
        digits.insert(at - 3, ",");
    }
    return (below && digits != "0" ? "-" : "") + digits;
}

} // namespace game::words
