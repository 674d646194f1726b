#include "game/session/calendar_reader.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <sstream>
#include <vector>

#include <fmt/core.h>

#include "engine/core/file.hpp"

namespace game {
namespace {

constexpr std::size_t kMostBytes = 1'000'000;

std::filesystem::path database() {
    return "/usr/share/zoneinfo";
}

bool canNameAZone(const std::string& name) {
    const auto usual = [](unsigned char letter) {
        return std::isalnum(letter) != 0 || letter == '/' || letter == '_' || letter == '-' || letter == '+';
    };
    return !name.empty() && name.front() != '/' && std::all_of(name.begin(), name.end(), usual);
}

/// The third column of the database's own list.
std::vector<std::string> zoneNames() {
    std::vector<std::string> names{"UTC"};
    const auto table = engine::readFile(database() / "zone.tab", kMostBytes);
    std::istringstream lines(table ? *table : std::string());
    for (std::string line; std::getline(lines, line);) {
        std::istringstream columns(line);
        std::string country;
        std::string place;
        std::string name;
        if (!line.starts_with('#') && columns >> country >> place >> name) {
            names.push_back(name);
        }
    }
    return names;
}

/// The one that was meant, perhaps by its city alone.
std::string nearestZone(const std::string& name) {
    const std::vector<std::string> names = zoneNames();
    const auto city = std::find_if(names.begin(), names.end(),
                                   [&](const std::string& known) { return known.ends_with("/" + name); });
    return city != names.end() ? *city : engine::nearestWord(name, names);
}

void readLeave(engine::XmlReader& reader, WorkCalendar& calendar) {
    const auto first = readDay(reader, "first");
    const auto last = readDay(reader, "last");
    reader.finish();
    if (first && last && *last < *first) {
        reader.error("a leave's last day does not come before its first");
    } else if (first && last) {
        calendar.leave.push_back({*first, *last});
    }
}

} // namespace

std::optional<engine::LocalDay> readDay(engine::XmlReader& reader, const char* attribute) {
    const std::string text = reader.text(attribute);
    const auto day = engine::LocalDay::fromIso(text);
    if (!day && !text.empty()) {
        reader.error(fmt::format("{}=\"{}\" is no day; write it like 2026-11-23", attribute, text));
    }
    return day;
}

WorkCalendar readCalendar(engine::XmlReader& reader, const WorkCalendar& usual) {
    WorkCalendar calendar = usual;
    if (const auto text = reader.optionalText("workdays")) {
        const auto week = WorkCalendar::weekFromText(*text);
        if (!week) {
            reader.error(fmt::format(
                "workdays=\"{}\" are no days; write them like Mon-Fri, Sun-Thu or Mon, Wed, Fri", *text));
        }
        calendar.workdays = week.value_or(usual.workdays);
    }
    for (engine::XmlReader& leave : reader.children("leave")) {
        readLeave(leave, calendar);
    }
    return calendar;
}

engine::Result<engine::TimeZone> zoneNamed(const std::string& name) {
    if (canNameAZone(name)) {
        const auto bytes = engine::readFile(database() / name, kMostBytes);
        const auto zone = bytes ? engine::TimeZone::fromTzif(*bytes) : std::nullopt;
        if (zone) {
            return *zone;
        }
    }
    std::error_code problem;
    if (!std::filesystem::is_directory(database(), problem)) {
        return engine::Failure{fmt::format("zone=\"{}\" cannot be looked up: this computer has no tz database "
                                           "(package tzdata)",
                                           name)};
    }
    const std::string nearest = nearestZone(name);
    return engine::Failure{fmt::format("zone=\"{}\" is no time zone; {}", name,
                                       nearest.empty() ? "write it like Europe/Berlin"
                                                       : fmt::format("did you mean \"{}\"?", nearest))};
}

} // namespace game
