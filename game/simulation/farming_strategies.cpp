#include "game/simulation/farming.hpp"

#include <utility>

namespace game {
namespace {

using Answers = FarmingStrategy::Answers;
constexpr double kAlways = 2.0;

FarmingStrategy blind(std::string name, Certainty claims) {
    FarmingStrategy strategy;
    strategy.name = std::move(name);
    strategy.answers = Answers::blindly;
    strategy.claims = claims;
    strategy.below = kAlways;
    return strategy;
}

FarmingStrategy often(std::string name, int nuggets, int sessions) {
    FarmingStrategy strategy;
    strategy.name = std::move(name);
    strategy.below = kAlways;
    strategy.only = nuggets;
    strategy.sessions = sessions;
    strategy.hoursApart = 10.0 / sessions;
    return strategy;
}

FarmingStrategy clock(std::string name, int every, double days) {
    FarmingStrategy strategy;
    strategy.name = std::move(name);
    strategy.clockEvery = every;
    strategy.clockDays = days;
    return strategy;
}

} // namespace

std::vector<FarmingStrategy> FarmingStrategy::all() {
    std::vector<FarmingStrategy> all(3);
    all[0].name = "honest, at 0.9";
    all[1].name = "honest, at 0.8";
    all[1].below = 0.8;
    all[2].name = "waits to 0.5";
    all[2].below = 0.5;
    all.push_back(blind("guesses, says certain", Certainty::certain));
    all.push_back(blind("guesses, says unsure", Certainty::unsure));
    all.push_back(blind("guesses, admits it", Certainty::guess));
    all.push_back(often("crams 10 times a day", 60, 10));
    all.push_back(often("one nugget 200 times a day", 1, 200));
    // Both sides of 04:00, where a rep's day begins.
    all.push_back(often("both sides of a day's end", 0, 2));
    all.back().below = 0.9;
    all.back().hour = 3.9;
    all.back().hoursApart = 0.5;
    all.push_back({});
    all.back().name = "lapses on purpose";
    all.back().answers = Answers::lapsing;
    all.push_back(clock("clock a week back", 7, -7.0));
    all.push_back(clock("clock 30 days on and back", 30, 30.0));
    all.push_back(clock("clock 60 days on and back, at 0.8", 60, 60.0));
    all.back().below = 0.8;
    all.push_back(clock("clock on and on", 7, 30.0));
    all.back().clockStays = true;
    for (const auto& [name, days] : {std::pair("3 days", 3.0), std::pair("20 days", 20.0),
                                     std::pair("400 days", 400.0), std::pair("2 years", 730.0)}) {
        all.push_back(clock(std::string("clock ahead by ") + name, 20, days));
        all.back().clockFor = 2;
    }
    all.push_back({});
    all.back().name = "one nugget";
    all.back().only = 1;
    all.push_back({});
    all.back().name = "stays away after a month";
    all.back().until = 28;
    all.push_back({});
    all.back().name = "stays away every other month";
    all.back().leaveFrom = 28;
    all.back().leaveUntil = 55;
    all.back().excused = false;
    all.push_back({});
    all.back().name = "late joiner";
    all.back().from = 58;
    all.push_back({});
    all.back().name = "leave";
    all.back().leaveFrom = 28;
    all.back().leaveUntil = 55;
    all.push_back({});
    all.back().name = "two machines";
    all.back().twoMachines = true;
    all.push_back({});
    all.back().name = "edited duplicates";
    all.back().duplicates = true;
    return all;
}

} // namespace game
