#include "game/content/arrangement_reader.hpp"

#include "game/content/author_text.hpp"
#include "game/content/limits.hpp"

namespace game {
namespace {

/// The text of one side of a pair.
std::string readSide(engine::XmlReader& pair, std::string_view name, Distinct& distinct) {
    auto side = pair.child(name);
    if (!side) {
        return "";
    }
    std::string text = side->body(limits::kPart);
    distinct.add(*side, text);
    side->finish();
    return text;
}

void readMembers(engine::XmlReader& category, Categorising& question, Distinct& distinct) {
    const std::size_t before = question.members.size();
    for (engine::XmlReader& child : category.children("member")) {
        question.members.push_back({child.body(limits::kPart), question.categories.size() - 1});
        distinct.add(child, question.members.back().text);
        child.finish();
    }
    if (question.members.size() == before) {
        category.error("this category has no <member>; give it one or delete it");
    }
    category.finish();
}

} // namespace

Ordering readOrdering(engine::XmlReader& reader) {
    Ordering question{textsOf(reader, "step", limits::kPart)};
    checkCount(reader, "step", question.steps.size(), {3, 6});
    return question;
}

Matching readMatching(engine::XmlReader& reader) {
    Matching question;
    Distinct lefts("left side");
    Distinct rights("right side");
    for (engine::XmlReader& pair : reader.children("pair")) {
        question.lefts.push_back(readSide(pair, "left", lefts));
        question.rights.push_back(readSide(pair, "right", rights));
        pair.finish();
    }
    checkCount(reader, "pair", question.lefts.size(), {3, 5});
    auto distractors = reader.children("distractor");
    checkCount(reader, "distractor", distractors.size(), {0, 2});
    for (engine::XmlReader& distractor : distractors) {
        question.rights.push_back(distractor.body(limits::kPart));
        rights.add(distractor, question.rights.back());
        distractor.finish();
    }
    return question;
}

Categorising readCategorising(engine::XmlReader& reader) {
    Categorising question;
    Distinct titles("category");
    Distinct members("<member>");
    for (engine::XmlReader& category : reader.children("category")) {
        question.categories.push_back(titleOf(category, "title", limits::kCategory));
        titles.add(category, question.categories.back());
        readMembers(category, question, members);
    }
    checkCount(reader, "category", question.categories.size(), {2, 4});
    checkCount(reader, "member", question.members.size(), {3, 8});
    return question;
}

} // namespace game
