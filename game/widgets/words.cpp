#include "game/widgets/words.hpp"

#include <cmath>
#include <cstdlib>

#include <fmt/core.h>

namespace game::words {
namespace {

constexpr double kBright = 0.9;
constexpr double kFading = 0.6;

} // namespace

std::string points(MilliPoints points) {
    const auto tenths = std::llround(static_cast<double>(points) / 100.0);
    if (tenths == 0) {
        return "0";
    }
    return fmt::format("{}{}.{}", tenths < 0 ? "−" : "", std::abs(tenths) / 10, std::abs(tenths) % 10);
}

std::string signedPoints(MilliPoints points) {
    const std::string text = words::points(points);
    return text != "0" && points > 0 ? "+" + text : text;
}

std::string percent(double share) {
    const auto whole = std::llround(share * 100.0);
    return fmt::format("{}{} %", whole < 0 ? "−" : "", std::abs(whole));
}

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string standing(std::size_t rank, const std::string& name, const std::string& share) {
    return (rank == 0 ? "No rank: " : fmt::format("Rank {}: ", rank)) + name + ", " +
           (share.empty() ? "no share yet" : share);
}

std::string comesBack(const engine::Timestamp& due, const engine::Timestamp& now) {
    const auto days = engine::LocalDay::of(due).number - engine::LocalDay::of(now).number;
    if (days <= 0) {
        return "today";
    }
    if (days == 1) {
        return "tomorrow";
    }
    if (days < 14) {
        return fmt::format("in {} days", days);
    }
    if (days < 60) {
        return fmt::format("in {} weeks", (days + 3) / 7);
    }
    return days < 730 ? fmt::format("in {} months", (days + 15) / 30)
                      : fmt::format("in {} years", (days + 182) / 365);
}

std::string date(const engine::Timestamp& moment) {
    static constexpr const char* kMonths[] = {"January",   "February", "March",    "April",
                                              "May",       "June",     "July",     "August",
                                              "September", "October",  "November", "December"};
    const std::string iso = moment.toIso();
    const auto number = [&iso](std::size_t at, std::size_t digits) {
        return std::strtoul(iso.substr(at, digits).c_str(), nullptr, 10);
    };
    const std::size_t dash = iso.find('-', 1);
    return fmt::format("{} {} {}", number(dash + 4, 2), kMonths[(number(dash + 1, 2) + 11) % 12],
                       iso.substr(0, dash));
}

std::string light(double recall) {
    if (recall >= kBright) {
        return "bright";
    }
    return recall >= kFading ? "fading" : "nearly dark";
}

std::string certainty(Certainty certainty) {
    switch (certainty) {
    case Certainty::guess:
        return "Guess";
    case Certainty::unsure:
        return "Unsure";
    case Certainty::sure:
        return "Sure";
    case Certainty::certain:
        return "Certain";
    }
    return "Sure";
}

std::string greeting(const engine::Timestamp& now) {
    const auto local = now.utcMs + now.offsetMinutes * engine::kMsPerMinute;
    const auto hour = (local % engine::kMsPerDay + engine::kMsPerDay) % engine::kMsPerDay / engine::kMsPerHour;
    if (hour >= 4 && hour < 12) {
        return "Good morning";
    }
    return hour >= 12 && hour < 18 ? "Good afternoon" : "Good evening";
}

} // namespace game::words
