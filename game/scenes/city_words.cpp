#include "game/scenes/city_words.hpp"

#include <array>

#include <fmt/core.h>

namespace game::words {
namespace {

/// A full day of 40 due and 16 new nuggets makes seven.
constexpr std::array kNumbers = {"No", "One", "Two", "Three", "Four", "Five", "Six", "Seven"};

std::string rounds(int count) {
    const auto place = static_cast<std::size_t>(count);
    const std::string number = place < kNumbers.size() ? kNumbers[place] : fmt::format("{}", count);
    return number + (count == 1 ? " short round" : " short rounds");
}

} // namespace

std::string greeting(const std::string& rep, const engine::Timestamp& now) {
    return greeting(now) + ", " + rep;
}

std::string outlook(const DayOutlook& outlook, std::size_t met) {
    if (met == 0) {
        return "Your city is still dark. One short round lights its first windows.";
    }
    if (outlook.load == DayOutlook::Load::nothing || outlook.rounds <= 0) {
        return "Nothing is due. Enough for today.";
    }
    if (outlook.load == DayOutlook::Load::full) {
        return rounds(outlook.rounds) + " today, spread as you like. Even the first one helps.";
    }
    return rounds(outlook.rounds) + (outlook.rounds == 1 ? " keeps" : " keep") + " your city bright today.";
}

std::string building(const Course& course, const Module& module, const BuildingState& state) {
    const std::string name = course.title + " · " + module.title + " — ";
    const std::string windows = counted(module.nuggets.size(), "window", "windows");
    if (state.met > 0) {
        return name + windows + ", " + percent(state.brightness) + " bright";
    }
    const bool locked = state.status == ModuleStatus::locked;
    return name + windows + (locked ? ", not open yet" : ", still dark");
}

std::string window(const Nugget& nugget, double recall, const std::string& fades) {
    if (recall <= 0.0) {
        return nugget.title + " — not met yet";
    }
    return nugget.title + " — " + percent(recall) + " bright" + (fades.empty() ? "" : ", " + fades);
}

std::string fades(const std::optional<engine::Timestamp>& due, const engine::Timestamp& now) {
    if (!due) {
        return "";
    }
    return due->utcMs <= now.utcMs ? "ready to be relit" : "fades " + comesBack(*due, now);
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
