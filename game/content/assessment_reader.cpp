#include "game/content/assessment_reader.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "game/content/author_text.hpp"

namespace game {
namespace {

/// The thing whose id is `parent`/`name`, or null after telling that there is none, with the nearest name.
template <class Thing>
const Thing* named(const engine::XmlReader& reader, const std::vector<Thing>& things, const std::string& path) {
    const auto at =
        std::find_if(things.begin(), things.end(), [&path](const Thing& thing) { return thing.id.text() == path; });
    if (at != things.end()) {
        return &*at;
    }
    const auto lastOf = [](const std::string& whole) { return whole.substr(whole.rfind('/') + 1); };
    std::vector<std::string> known;
    for (const Thing& thing : things) {
        known.push_back(lastOf(thing.id.text()));
    }
    const std::string nearest = engine::nearestWord(lastOf(path), known);
    reader.error(fmt::format("there is no \"{}\" to ask for here{}", lastOf(path),
                             nearest.empty() ? "" : fmt::format("; did you mean \"{}\"?", nearest)));
    return nullptr;
}

Ask readAsk(engine::XmlReader& reader, const Module& module) {
    Ask ask;
    const std::string name = reader.text("nugget");
    const auto question = reader.optionalText("question");
    ask.nugget = NuggetId(module.course.text() + "/" + name);
    const Nugget* nugget = name.empty() ? nullptr : named(reader, module.nuggets, ask.nugget.text());
    if (question) {
        ask.question = QuestionId(ask.nugget.text() + "/" + *question);
        if (nugget != nullptr) {
            named(reader, nugget->questions, ask.question->text());
        }
    }
    reader.finish();
    return ask;
}

} // namespace

Assessment readAssessment(engine::XmlReader& reader, const Module& module) {
    Assessment assessment;
    assessment.mastery = static_cast<int>(reader.integer("mastery", {50, 100}));
    Distinct distinct("ask for");
    for (engine::XmlReader& child : reader.children("ask")) {
        assessment.asks.push_back(readAsk(child, module));
        distinct.add(child, child.text("nugget"));
    }
    if (assessment.asks.size() < 4) {
        reader.error(fmt::format("an assessment needs at least 4 <ask>, but has {}", assessment.asks.size()));
    }
    reader.finish();
    return assessment;
}

} // namespace game
