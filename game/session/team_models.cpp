#include "game/session/team_models.hpp"

#include <fmt/core.h>

#include "engine/core/file.hpp"
#include "engine/xml/xml_document.hpp"
#include "engine/xml/xml_reader.hpp"
#include "engine/xml/xml_writer.hpp"

namespace game {
namespace {

void readModel(engine::XmlReader& reader, std::vector<TeamModel>& models) {
    const std::string from = reader.text("from");
    const std::string numbers = reader.text("numbers");
    reader.finish();
    const auto day = engine::LocalDay::fromIso(from);
    if (!day && !from.empty()) {
        reader.error(fmt::format("from=\"{}\" is no day; write it like 2026-11-23", from));
    }
    const auto model = MemoryModel::fromText(numbers);
    if (!model && !numbers.empty()) {
        reader.error(model.sentence());
    }
    if (!day || !model) {
        return;
    }
    if (!models.empty() && *day <= models.back().from) {
        reader.error("models come in the order of their days, each with a day of its own");
    }
    models.push_back({*day, *model});
}

} // namespace

std::optional<std::vector<TeamModel>> readTeamModels(const std::filesystem::path& file,
                                                     engine::Diagnostics& diagnostics) {
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
    if (document->root().name() != "memory") {
        reader.error(fmt::format("a file of memory models is a <memory>, not a <{}>", document->root().name()));
        return std::nullopt;
    }
    std::vector<TeamModel> models;
    for (engine::XmlReader& model : reader.children("model")) {
        readModel(model, models);
    }
    reader.finish();
    return diagnostics.hasErrors() ? std::nullopt : std::optional(std::move(models));
}

std::string writeTeamModels(const std::vector<TeamModel>& models) {
    engine::XmlWriter out;
    out.open("memory");
    for (const TeamModel& each : models) {
        out.open("model").attribute("from", each.from.toIso()).attribute("numbers", each.model.text()).close();
    }
    out.close();
    return out.str();
}

} // namespace game
