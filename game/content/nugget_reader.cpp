#include "game/content/nugget_reader.hpp"

#include <fmt/format.h>

#include "game/content/author_text.hpp"
#include "game/content/limits.hpp"
#include "game/content/question_reader.hpp"

namespace game {
namespace {

void readQuestions(engine::XmlReader& reader, Nugget& nugget, PictureReader& pictures) {
    Distinct distinct("question");
    auto children = reader.childrenAmong(questionNames());
    nugget.questions.reserve(children.size());
    for (engine::XmlReader& child : children) {
        nugget.questions.push_back(readQuestion(child, nugget.id, pictures));
        const std::string& path = nugget.questions.back().id.text();
        distinct.add(child, path.substr(nugget.id.text().size() + 1));
    }
    if (nugget.questions.empty()) {
        reader.error(
            fmt::format("this nugget has no question; write one of: {}", fmt::join(questionNames(), ", ")));
    }
}

} // namespace

Nugget readNugget(engine::XmlReader& reader, const Module& module, PictureReader& pictures) {
    Nugget nugget;
    nugget.id = NuggetId(module.course.text() + "/" + idOf(reader));
    nugget.module = module.id;
    nugget.title = titleOf(reader, "title", limits::kTitle);
    if (auto snippet = reader.child("snippet")) {
        nugget.snippet = snippet->body(limits::kSnippet);
        snippet->finish();
    }
    if (auto image = reader.optionalChild("image")) {
        nugget.picture = pictures.read(*image);
    }
    nugget.insights = textsOf(reader, "insight", limits::kInsight);
    if (nugget.insights.empty()) {
        reader.error("this nugget has no <insight>; write what a right answer earns");
    }
    readQuestions(reader, nugget, pictures);
    reader.finish();
    return nugget;
}

} // namespace game
