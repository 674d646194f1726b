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

/// Where a type of question is read from: its own element.
struct Source {
    engine::XmlReader& reader;
    const std::string& prompt;
    PictureReader& pictures;
};

void read(SingleChoice& body, Source source) {
    body = readSingleChoice(source.reader, source.pictures);
}

void read(MultipleChoice& body, Source source) {
    body = readMultipleChoice(source.reader);
}

void read(TrueFalse& body, Source source) {
    body = readTrueFalse(source.reader);
}

void read(Ordering& body, Source source) {
    body = readOrdering(source.reader);
}

void read(Matching& body, Source source) {
    body = readMatching(source.reader);
}

void read(Categorising& body, Source source) {
    body = readCategorising(source.reader);
}

void read(Numeric& body, Source source) {
    body = readNumeric(source.reader);
}

void read(FillIn& body, Source source) {
    body = readFillIn(source.reader, source.prompt);
}

void read(Hotspot& body, Source source) {
    body = readHotspot(source.reader, source.pictures);
}

void read(Dialogue& body, Source source) {
    body = readDialogue(source.reader);
}

/// Of the type that has this name.
template <std::size_t index = 0>
QuestionBody emptyBody(std::string_view name) {
    if constexpr (index + 1 < std::variant_size_v<QuestionBody>) {
        if (name != formatNames()[index]) {
            return emptyBody<index + 1>(name);
        }
    }
    assert(name == formatNames()[index]);
    return QuestionBody(std::in_place_index<index>);
}

QuestionBody readBody(const Source& source) {
    QuestionBody body = emptyBody(source.reader.element().name());
    std::visit([&](auto& each) { read(each, source); }, body);
    return body;
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
    static const engine::XmlReader::Names names(formatNames().begin(), formatNames().end());
    return names;
}

Question readQuestion(engine::XmlReader& reader, const NuggetId& nugget, PictureReader& pictures) {
    Question question;
    question.id = QuestionId(nugget.text() + "/" + idOf(reader));
    question.prompt = readText(reader, "prompt", limits::kPrompt);
    question.body = readBody({reader, question.prompt, pictures});
    question.why = readText(reader, "why", limits::kWhy);
    reader.finish();
    return question;
}

} // namespace game
