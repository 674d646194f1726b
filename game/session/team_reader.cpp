#include "game/session/team_reader.hpp"

#include <fmt/core.h>

#include "engine/core/file.hpp"
#include "engine/xml/xml_document.hpp"
#include "engine/xml/xml_reader.hpp"
#include "game/progress/rep_record.hpp"
#include "game/saves/save_store.hpp"

namespace game {
namespace {

engine::LocalDay readDay(engine::XmlReader& reader, const char* attribute) {
    const std::string text = reader.text(attribute);
    const auto day = engine::LocalDay::fromIso(text);
    if (!day && !text.empty()) {
        reader.error(fmt::format("{}=\"{}\" is no day; write it like 2026-11-23", attribute, text));
    }
    return day.value_or(engine::LocalDay{});
}

void readSeason(engine::XmlReader& reader, Team& team) {
    const Season season{reader.text("title"), readDay(reader, "first"), readDay(reader, "last")};
    reader.finish();
    if (season.last < season.first) {
        reader.error("a season's last day comes after its first");
        return;
    }
    for (const Season& other : team.seasons) {
        if (season.first <= other.last && other.first <= season.last) {
            reader.error(fmt::format("this season shares days with \"{}\"", other.title));
        }
    }
    team.seasons.push_back(season);
}

void readMember(engine::XmlReader& reader, Team& team) {
    TeamMember member;
    member.rep = reader.text("rep");
    member.alias = reader.optionalText("alias").value_or("");
    member.team = reader.optionalText("team").value_or(team.title);
    member.hidden = reader.yesNo("hidden", false);
    reader.finish();
    if (!member.rep.empty() && !SaveStore::isValidName(member.rep)) {
        reader.error(fmt::format("rep=\"{}\" cannot name a save: use letters, digits, spaces, dots, hyphens and "
                                 "underscores",
                                 member.rep));
    }
    if (team.member(member.rep) != nullptr) {
        reader.error(fmt::format("\"{}\" is a member twice", member.rep));
    }
    team.members.push_back(std::move(member));
}

Team readRoot(engine::XmlReader& reader) {
    Team team;
    team.title = reader.text("title");
    team.desiredRetention =
        reader.optionalNumber("desired-retention", {RepRecord::kLeastRetention, RepRecord::kMostRetention})
            .value_or(team.desiredRetention);
    for (engine::XmlReader& season : reader.children("season")) {
        readSeason(season, team);
    }
    for (engine::XmlReader& member : reader.children("member")) {
        readMember(member, team);
    }
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
    engine::XmlReader reader(document->root(), name, diagnostics);
    if (document->root().name() != "team") {
        reader.error(fmt::format("a team file is a <team>, not a <{}>", document->root().name()));
        return std::nullopt;
    }
    Team team = readRoot(reader);
    return diagnostics.hasErrors() ? std::nullopt : std::optional(std::move(team));
}

} // namespace game
