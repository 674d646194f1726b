#include "game/content/question_reader.hpp"

#include <cassert>

#include "game/content/arrangement_reader.hpp"
#include "game/content/author_text.hpp"
#include "game/content/choice_reader.hpp"
#include "game/content/dialogue_reader.hpp"
#include "game/content/hotspot_reader.hpp"
#include "game/content/limits.hpp"
#include "game/content/typed_reader.hpp"

namespace game {
namespace {

QuestionBody readBody(engine::XmlReader& reader, const std::string& prompt, PictureReader& pictures) {
    const std::string_view name = reader.element().name();
    if (name == "single-choice") {
        return readSingleChoice(reader, pictures);
    }
    if (name == "multiple-choice") {
        return readMultipleChoice(reader);
    }
    if (name == "true-false") {
        return readTrueFalse(reader);
    }
    if (name == "ordering") {
        return readOrdering(reader);
    }
    if (name == "matching") {
        return readMatching(reader);
    }
    if (name == "categorising") {
        return readCategorising(reader);
    }
    if (name == "numeric") {
        return readNumeric(reader);
    }
    if (name == "fill-in") {
        return readFillIn(reader, prompt);
    }
    if (name == "hotspot") {
        return readHotspot(reader, pictures);
    }
    assert(name == "dialogue");
    return readDialogue(reader);
}

std::string readText(engine::XmlReader& reader, std::string_view name, std::size_t maxCharacters) {
    auto child = reader.child(name);
    if (!child) {
        return "";
    }
    std::string text = child->body(maxCharacters);
    child->finish();
    return text;
}

} // namespace

const engine::XmlReader::Names& questionNames() {
    static const engine::XmlReader::Names names = {"single-choice", "multiple-choice", "true-false", "ordering",
                                                   "matching",      "categorising",    "numeric",    "fill-in",
                                                   "hotspot",       "dialogue"};
    return names;
}

Question readQuestion(engine::XmlReader& reader, const NuggetId& nugget, PictureReader& pictures) {
    Question question;
    question.id = QuestionId(nugget.text() + "/" + idOf(reader));
    question.prompt = readText(reader, "prompt", limits::kPrompt);
    question.body = readBody(reader, question.prompt, pictures);
    question.why = readText(reader, "why", limits::kWhy);
    reader.finish();
    return question;
}

} // namespace game
