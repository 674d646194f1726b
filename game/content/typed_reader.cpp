#include "game/content/typed_reader.hpp"

#include <fmt/core.h>

#include "engine/core/emphasis.hpp"
#include "game/content/author_text.hpp"
#include "game/content/limits.hpp"
#include "game/content/typed_text.hpp"

namespace game {
namespace {

constexpr double kLargestNumber = 1e12;

/// Runs of three underscores or more.
std::size_t countGaps(const std::string& marked) {
    const std::string prompt = engine::plainText(marked);
    std::size_t gaps = 0;
    for (std::size_t at = prompt.find("___"); at != std::string::npos; at = prompt.find("___", at)) {
        ++gaps;
        at = std::min(prompt.find_first_not_of('_', at), prompt.size());
    }
    return gaps;
}

} // namespace

Numeric readNumeric(engine::XmlReader& reader) {
    Numeric question;
    question.answer = reader.number("answer", {-kLargestNumber, kLargestNumber});
    question.tolerance = reader.optionalNumber("tolerance", {0, kLargestNumber}).value_or(0.0);
    if (reader.optionalText("unit")) {
        question.unit = titleOf(reader, "unit", limits::kUnit);
    }
    question.unitRequired = reader.yesNo("unit-required", false);
    if (question.unitRequired && question.unit.empty()) {
        reader.error("unit-required=\"yes\" needs a unit=\"…\" to ask for");
    }
    return question;
}

FillIn readFillIn(engine::XmlReader& reader, const std::string& prompt) {
    const std::size_t gaps = countGaps(prompt);
    if (gaps != 1 && !prompt.empty()) {
        reader.error(gaps == 0 ? "the <prompt> has no gap; write ___ where the word is missing"
                               : fmt::format("the <prompt> has {} gaps, one is asked for; keep one ___", gaps));
    }
    FillIn question;
    Distinct distinct("accepted text");
    for (engine::XmlReader& child : reader.children("accept")) {
        question.accepted.push_back(child.plainBody(limits::kAccepted));
        const std::string form = typedForm(question.accepted.back());
        if (form.empty() && !question.accepted.back().empty()) {
            child.flaw("nobody can type this: it holds nothing but invisible characters or loose accents");
        }
        // Case, accents and full stops do not matter when it is typed.
        distinct.add(child, form, engine::Severity::warning);
        child.finish();
    }
    checkCount(reader, "accept", question.accepted.size(), {1, 12});
    question.forgiveTypos = reader.yesNo("typos", true);
    return question;
}

} // namespace game
