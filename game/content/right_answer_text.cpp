#include <fmt/format.h>

#include "game/content/answer.hpp"
#include "game/content/number_text.hpp"
#include "game/content/typed_text.hpp"

namespace game {
namespace {

std::string inWords(const SingleChoice& question) {
    return question.right < question.options.size() ? question.options[question.right].text : "";
}

std::string inWords(const MultipleChoice& question) {
    std::vector<std::string> right;
    for (const MultipleChoice::Option& option : question.options) {
        if (option.right) {
            right.push_back(option.text);
        }
    }
    return fmt::format("{}", fmt::join(right, "; "));
}

std::string inWords(const TrueFalse& question) {
    return question.answer ? "True" : "False";
}

std::string inWords(const Ordering& question) {
    return fmt::format("{}", fmt::join(question.steps, " → "));
}

std::string inWords(const Matching& question) {
    std::vector<std::string> pairs;
    for (std::size_t i = 0; i < question.lefts.size(); ++i) {
        pairs.push_back(question.lefts[i] + " – " + question.rights[i]);
    }
    return fmt::format("{}", fmt::join(pairs, "; "));
}

std::string inWords(const Categorising& question) {
    std::vector<std::string> categories;
    for (std::size_t i = 0; i < question.categories.size(); ++i) {
        std::vector<std::string> members;
        for (const Categorising::Member& member : question.members) {
            if (member.category == i) {
                members.push_back(member.text);
            }
        }
        categories.push_back(fmt::format("{}: {}", question.categories[i], fmt::join(members, ", ")));
    }
    return fmt::format("{}", fmt::join(categories, "; "));
}

std::string inWords(const Numeric& question) {
    const std::string text = withUnit(question, plainNumber(question.answer));
    return question.tolerance > 0.0 ? text + ", give or take " + plainNumber(question.tolerance) : text;
}

std::string inWords(const FillIn& question) {
    return fmt::format("{}", fmt::join(question.accepted, " or "));
}

std::string inWords(const Hotspot& question) {
    std::vector<std::string> labels;
    for (const Hotspot::Region& region : question.regions) {
        if (region.right) {
            labels.push_back(region.label);
        }
    }
    return fmt::format("{}", fmt::join(labels, " or "));
}

std::string inWords(const Dialogue& question) {
    std::vector<std::string> said;
    std::size_t at = 0;
    const auto right = std::get<ChosenReplies>(rightAnswer(question));
    for (const std::size_t reply : right.replies) {
        const Dialogue::Reply& chosen = question.turns[at].replies[reply];
        said.push_back("“" + chosen.text + "”");
        at = chosen.next.value_or(question.turns.size());
    }
    return fmt::format("{}", fmt::join(said, " → "));
}

} // namespace

std::string rightAnswerText(const QuestionBody& question) {
    return std::visit([](const auto& body) { return inWords(body); }, question);
}

} // namespace game
