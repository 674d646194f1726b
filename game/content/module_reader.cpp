#include "game/content/module_reader.hpp"

#include <fmt/core.h>

#include "game/content/assessment_reader.hpp"
#include "game/content/briefing_reader.hpp"
#include "game/content/limits.hpp"
#include "game/content/nugget_reader.hpp"

namespace game {

ModuleReader::ModuleReader(CourseId course, PictureReader& pictures)
    : m_course(std::move(course)), m_pictures(&pictures), m_nuggetIds("nugget") {}

Module ModuleReader::read(engine::XmlReader& reader, const std::string& ref) {
    Module module;
    const std::string id = idOf(reader);
    if (isId(id) && id != ref) {
        reader.error(
            fmt::format("this module's id is \"{}\", but its file and course.xml call it \"{}\"", id, ref));
    }
    module.id = ModuleId(m_course.text() + "/" + id);
    module.course = m_course;
    module.title = titleOf(reader, "title", limits::kTitle);
    if (auto summary = reader.child("summary")) {
        module.summary = summary->body(limits::kSummary);
        summary->finish();
    }
    if (auto briefing = reader.child("briefing")) {
        module.briefing = readBriefing(*briefing, *m_pictures);
    }
    if (auto nuggets = reader.child("nuggets")) {
        readNuggets(*nuggets, module);
    }
    if (auto assessment = reader.child("assessment")) {
        module.assessment = readAssessment(*assessment, module);
    }
    reader.finish();
    return module;
}

void ModuleReader::readNuggets(engine::XmlReader& reader, Module& module) {
    auto children = reader.children("nugget");
    module.nuggets.reserve(children.size());
    for (engine::XmlReader& child : children) {
        module.nuggets.push_back(readNugget(child, module, *m_pictures));
        const std::string& path = module.nuggets.back().id.text();
        m_nuggetIds.add(child, path.substr(m_course.text().size() + 1));
    }
    if (module.nuggets.empty()) {
        reader.error("a module needs at least one <nugget>");
    }
    reader.finish();
}

} // namespace game
