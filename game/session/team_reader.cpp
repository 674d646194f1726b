#include "game/session/team_reader.hpp"

#include <utility>

#include <fmt/core.h>

#include "engine/core/file.hpp"
#include "engine/xml/xml_document.hpp"
#include "engine/xml/xml_reader.hpp"
#include "game/progress/rep_record.hpp"
#include "game/saves/save_name.hpp"
#include "game/session/calendar_reader.hpp"

namespace game {
namespace {

void readSeason(engine::XmlReader& reader, Team& team) {
    const std::string title = reader.text("title");
    const auto first = readDay(reader, "first");
    const auto last = readDay(reader, "last");
    reader.finish();
    if (!first || !last) {
        return;
    }
    if (*last < *first) {
        reader.error("a season's last day comes after its first");
        return;
    }
    for (const Season& other : team.seasons) {
        if (*first <= other.last && other.first <= *last) {
            reader.error(fmt::format("this season shares days with \"{}\"", other.title));
            return;
        }
    }
    team.seasons.push_back({title, *first, *last});
}

/// A name without blanks at its ends.
std::string trimmed(const std::string& name) {
    const std::size_t first = name.find_first_not_of(' ');
    return first == std::string::npos ? "" : name.substr(first, name.find_last_not_of(' ') - first + 1);
}

std::string readRep(engine::XmlReader& reader) {
    const std::string rep = reader.text("rep");
    const std::string name = trimmed(rep);
    if (name != rep) {
        reader.error(fmt::format("rep=\"{}\" has blanks at its ends; did you mean \"{}\"?", rep, name));
    }
    if (!name.empty() && !SaveName::isValid(name)) {
        reader.error(
            fmt::format("rep=\"{}\" is no name: it is too long, or holds signs that cannot be seen", name));
        return "";
    }
    return name;
}

/// What was meant by a line with a mistake nobody knows; perhaps that they are to be hidden.
void hideWhereUnclear(TeamMember& member, const engine::XmlReader& reader, const engine::Diagnostics& own) {
    if (own.errorCount() + own.warningCount() > 0 && !member.rep.empty() && !member.hidden) {
        member.hidden = true;
        reader.error(fmt::format("until this is put right, {} is hidden from everybody's board", member.rep));
    }
}

std::optional<engine::LocalDay> readJoined(engine::XmlReader& reader) {
    return reader.optionalText("joined") ? readDay(reader, "joined") : std::nullopt;
}

void readMember(engine::XmlReader& reader, const engine::Diagnostics& own, Team& team) {
    TeamMember member;
    member.rep = readRep(reader);
    member.alias = reader.optionalText("alias").value_or("");
    member.team = reader.optionalText("team").value_or(team.title);
    member.hidden = reader.yesNo("hidden", false);
    member.joined = readJoined(reader);
    member.calendar = readCalendar(reader, team.calendar);
    reader.finish();
    if (!member.rep.empty() && team.member(member.rep) != nullptr) {
        reader.error(fmt::format("\"{}\" is a member twice; delete one of the two lines", member.rep));
        return;
    }
    hideWhereUnclear(member, reader, own);
    if (!member.rep.empty()) {
        team.members.push_back(std::move(member));
    }
}

/// A team file has no harmless mistakes: somebody would be shown, or ranked, who should not be.
void addAsErrors(const engine::Diagnostics& found, engine::Diagnostics& diagnostics) {
    for (const engine::Diagnostic& each : found.sorted()) {
        diagnostics.error(each.file, each.line, each.text);
    }
}

void readMembers(engine::XmlReader& reader, Team& team, engine::Diagnostics& diagnostics) {
    for (const engine::XmlReader& child : reader.children("member")) {
        engine::Diagnostics own;
        engine::XmlReader member(child.element(), child.file(), own);
        readMember(member, own, team);
        addAsErrors(own, diagnostics);
    }
}

void readZone(engine::XmlReader& reader, Team& team) {
    if (const auto name = reader.optionalText("zone")) {
        auto zone = zoneNamed(*name);
        if (zone) {
            team.zone = std::move(*zone);
        } else {
            reader.error(zone.sentence());
        }
    }
}

Team readRoot(engine::XmlReader& reader, engine::Diagnostics& diagnostics) {
    Team team;
    team.title = reader.text("title");
    team.desiredRetention =
        reader.optionalNumber("desired-retention", {RepRecord::kLeastRetention, RepRecord::kMostRetention})
            .value_or(team.desiredRetention);
    readZone(reader, team);
    team.calendar = readCalendar(reader, {});
    for (engine::XmlReader& season : reader.children("season")) {
        readSeason(season, team);
    }
    readMembers(reader, team, diagnostics);
    reader.finish();
    if (team.members.empty()) {
        reader.error("a team needs at least one <member rep=\"…\"/>");
    }
    return team;
}

} // namespace

std::optional<Team> readTeam(const std::filesystem::path& file, engine::Diagnostics& diagnostics) {
    const std::string name = file.filename().string();
    const auto bytes = engine::readFile(file, engine::XmlDocument::kMaxBytes);
    if (!bytes) {
        diagnostics.error(name, 0, bytes.sentence());
        return std::nullopt;
    }
    const auto document = engine::XmlDocument::parse(*bytes, name, diagnostics);
    if (!document) {
        return std::nullopt;
    }
    engine::Diagnostics found;
    engine::XmlReader reader(document->root(), name, found);
    if (document->root().name() != "team") {
        diagnostics.error(name, reader.line(),
                          fmt::format("a team file is a <team>, not a <{}>", document->root().name()));
        return std::nullopt;
    }
    Team team = readRoot(reader, found);
    addAsErrors(found, diagnostics);
    return team;
}

} // namespace game
