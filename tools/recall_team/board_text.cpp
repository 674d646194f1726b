#include "tools/recall_team/board_text.hpp"

#include <algorithm>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

namespace team {
namespace {

constexpr double kPercent = 100.0;
constexpr double kMilli = 1000.0;

constexpr const char* kNone = "–";

std::string rankText(std::size_t rank) {
    return rank == 0 ? kNone : std::to_string(rank);
}

std::string shareText(const std::optional<double>& share) {
    return share ? fmt::format("{:.1f} %", *share * kPercent) : kNone;
}

std::string brightnessText(double brightness) {
    return fmt::format("{:.0f} %", brightness * kPercent);
}

std::string pointsText(game::MilliPoints points) {
    return fmt::format("{:.1f}", static_cast<double>(points) / kMilli);
}

/// `2 of 3` where one could not be read.
std::string membersText(const game::TeamStanding& team) {
    return team.counted == team.members ? std::to_string(team.members)
                                        : fmt::format("{} of {}", team.counted, team.members);
}

std::string metText(const game::Standing& standing) {
    return standing.open == 0 ? kNone : fmt::format("{} of {}", standing.met, standing.open);
}

template <class Rows, class Name>
int widthOf(const Rows& rows, Name name) {
    std::size_t widest = 4;
    for (const auto& row : rows) {
        const std::string text = name(row);
        const auto starts = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u; };
        widest = std::max(widest, static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts)));
    }
    return static_cast<int>(widest);
}

using Json = nlohmann::ordered_json;

Json asJson(const game::Standing& standing) {
    Json json;
    json["rank"] = standing.rank == 0 ? Json() : Json(standing.rank);
    json["name"] = standing.shownName;
    json["team"] = standing.team;
    json["share"] = standing.share ? Json(*standing.share) : Json();
    json["earned"] = static_cast<double>(standing.earned) / kMilli;
    json["counted"] = static_cast<double>(standing.counted) / kMilli;
    json["par"] = static_cast<double>(standing.par) / kMilli;
    json["played"] = standing.played;
    json["met"] = standing.met;
    json["open"] = standing.open;
    json["coverage"] = standing.coverage();
    json["brightness"] = standing.brightness;
    json["streak"] = standing.streak;
    if (standing.unreadable) {
        for (const char* figure : {"earned", "counted", "par", "met", "open", "coverage", "brightness", "streak"}) {
            json[figure] = Json();
        }
    }
    json["read"] = !standing.unreadable;
    json["remark"] = standing.remark.empty() ? Json() : Json(standing.remark);
    return json;
}

Json asJson(const game::TeamStanding& team) {
    const bool known = team.counted > 0;
    return {{"rank", known ? Json(team.rank) : Json()},
            {"team", team.team},
            {"share", known ? Json(team.share) : Json()},
            {"brightness", known ? Json(team.brightness) : Json()},
            {"members", team.members},
            {"counted", team.counted}};
}

} // namespace

std::string BoardText::periodTitle() const {
    if (m_board.period() == game::Period::season) {
        const game::Season season = m_team->seasonOf(engine::LocalDay::of(m_team->here(m_now)));
        return fmt::format("{}, {} to {}", season.title, season.first.toIso(), season.last.toIso());
    }
    return fmt::format("week of {}", m_team->firstDayOf(game::Period::week, m_now).toIso());
}

std::string BoardText::table() const {
    const auto shown = m_board.shownTo("");
    const int name = widthOf(shown, [](const game::Standing& standing) { return standing.shownName; });
    const int group = widthOf(m_board.teams(), [](const game::TeamStanding& standing) { return standing.team; });
    std::string text = fmt::format("{}: {}\n\n", m_team->title, periodTitle());
    text += fmt::format("{:>4}  {:<{}}  {:<{}}  {:>8}  {:>9}  {:>9}  {:>10}  {:>6}\n", "Rank", "Name", name, "Team",
                        group, "Share", "Points", "Met", "Brightness", "Streak");
    for (const game::Standing& standing : shown) {
        text += row(standing, name, group);
    }
    text += fmt::format("\n{:>4}  {:<{}}  {:>8}  {:>10}  {:>7}\n", "Rank", "Team", group, "Share", "Brightness",
                        "Members");
    for (const game::TeamStanding& standing : m_board.teams()) {
        const bool known = standing.counted > 0;
        text += fmt::format("{:>4}  {:<{}}  {:>8}  {:>10}  {:>7}\n", rankText(standing.rank), standing.team, group,
                            known ? shareText(standing.share) : kNone,
                            known ? brightnessText(standing.brightness) : kNone, membersText(standing));
    }
    return text;
}

std::string BoardText::row(const game::Standing& standing, int name, int group) {
    const bool known = !standing.unreadable;
    std::string text = fmt::format(
        "{:>4}  {:<{}}  {:<{}}  {:>8}  {:>9}  {:>9}  {:>10}  {:>6}", rankText(standing.rank), standing.shownName,
        name, standing.team, group, shareText(standing.share), known ? pointsText(standing.earned) : kNone,
        known ? metText(standing) : kNone, known ? brightnessText(standing.brightness) : kNone,
        known ? std::to_string(standing.streak) : kNone);
    return text + (standing.remark.empty() ? "\n" : "  " + standing.remark + "\n");
}

std::string BoardText::json() const {
    Json json;
    json["title"] = m_team->title;
    json["period"] = m_board.period() == game::Period::week ? "week" : "season";
    json["now"] = m_now.toIso();
    json["standings"] = Json::array();
    for (const game::Standing& standing : m_board.shownTo("")) {
        json["standings"].push_back(asJson(standing));
    }
    json["teams"] = Json::array();
    for (const game::TeamStanding& standing : m_board.teams()) {
        json["teams"].push_back(asJson(standing));
    }
    json["problems"] = *m_problems;
    return json.dump(2) + "\n";
}

} // namespace team
