#include "tools/recall_team/board_text.hpp"

#include <algorithm>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

namespace team {
namespace {

constexpr double kPercent = 100.0;
constexpr double kMilli = 1000.0;

/// `–` for who has no rank or share.
std::string rankText(std::size_t rank) {
    return rank == 0 ? "–" : std::to_string(rank);
}

std::string shareText(const std::optional<double>& share) {
    return share ? fmt::format("{:.1f} %", *share * kPercent) : "–";
}

std::string brightnessText(double brightness) {
    return fmt::format("{:.0f} %", brightness * kPercent);
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

nlohmann::ordered_json asJson(const game::Standing& standing) {
    nlohmann::ordered_json json;
    json["rank"] = standing.rank == 0 ? nlohmann::ordered_json() : nlohmann::ordered_json(standing.rank);
    json["name"] = standing.shownName;
    json["team"] = standing.team;
    json["share"] = standing.share ? nlohmann::ordered_json(*standing.share) : nlohmann::ordered_json();
    json["earned"] = static_cast<double>(standing.earned) / kMilli;
    json["counted"] = static_cast<double>(standing.counted) / kMilli;
    json["par"] = static_cast<double>(standing.par) / kMilli;
    json["played"] = standing.played;
    json["met"] = standing.met;
    json["open"] = standing.open;
    json["coverage"] = standing.coverage();
    json["brightness"] = standing.brightness;
    json["streak"] = standing.streak;
    return json;
}

} // namespace

std::string BoardText::periodTitle() const {
    const engine::LocalDay today = engine::LocalDay::of(m_now);
    if (m_board.period() == game::Period::season) {
        const game::Season season = m_team->seasonOf(today);
        return fmt::format("{}, {} to {}", season.title, season.first.toIso(), season.last.toIso());
    }
    const engine::LocalDay monday{today.number - today.weekday()};
    return fmt::format("week of {}", monday.toIso());
}

std::string BoardText::table() const {
    const auto shown = m_board.shownTo("");
    const int name = widthOf(shown, [](const game::Standing& standing) { return standing.shownName; });
    const int group = widthOf(m_board.teams(), [](const game::TeamStanding& standing) { return standing.team; });
    std::string text = fmt::format("{}: {}\n\n", m_team->title, periodTitle());
    text += fmt::format("{:>4}  {:<{}}  {:<{}}  {:>8}  {:>9}  {:>10}  {:>6}\n", "Rank", "Name", name, "Team", group,
                        "Share", "Points", "Brightness", "Streak");
    for (const game::Standing& standing : shown) {
        text += fmt::format("{:>4}  {:<{}}  {:<{}}  {:>8}  {:>9.1f}  {:>10}  {:>6}\n", rankText(standing.rank),
                            standing.shownName, name, standing.team, group, shareText(standing.share),
                            static_cast<double>(standing.earned) / kMilli, brightnessText(standing.brightness),
                            standing.streak);
    }
    text += fmt::format("\n{:>4}  {:<{}}  {:>8}  {:>10}  {:>7}\n", "Rank", "Team", group, "Share", "Brightness",
                        "Members");
    for (const game::TeamStanding& standing : m_board.teams()) {
        text += fmt::format("{:>4}  {:<{}}  {:>8}  {:>10}  {:>7}\n", rankText(standing.rank), standing.team, group,
                            shareText(standing.share), brightnessText(standing.brightness), standing.members);
    }
    return text;
}

std::string BoardText::json() const {
    nlohmann::ordered_json json;
    json["title"] = m_team->title;
    json["period"] = m_board.period() == game::Period::week ? "week" : "season";
    json["now"] = m_now.toIso();
    json["standings"] = nlohmann::ordered_json::array();
    for (const game::Standing& standing : m_board.shownTo("")) {
        json["standings"].push_back(asJson(standing));
    }
    json["teams"] = nlohmann::ordered_json::array();
    for (const game::TeamStanding& standing : m_board.teams()) {
        json["teams"].push_back({{"rank", standing.rank},
                                 {"team", standing.team},
                                 {"share", standing.share},
                                 {"brightness", standing.brightness},
                                 {"members", standing.members}});
    }
    return json.dump(2) + "\n";
}

} // namespace team
