#include "game/content/answer.hpp"

#include <algorithm>
#include <numeric>
#include <type_traits>

#include "game/content/number_text.hpp"
#include "game/content/typed_text.hpp"

namespace game {
namespace {

Judgement all(bool right) {
    return {right, right ? 1.0 : 0.0};
}

Judgement counted(std::size_t right, std::size_t of) {
    return {right == of, of == 0 ? 0.0 : static_cast<double>(right) / static_cast<double>(of)};
}

Judgement judged(const SingleChoice& question, const ChosenOption& answer) {
    return all(answer.option == question.right);
}

Judgement judged(const MultipleChoice& question, const ChosenOptions& answer) {
    std::vector<bool> chosen(question.options.size(), false);
    for (const std::size_t option : answer.options) {
        if (option >= chosen.size()) {
            return all(false);
        }
        chosen[option] = true;
    }
    std::size_t right = 0;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        right += chosen[i] == question.options[i].right ? 1 : 0;
    }
    return counted(right, chosen.size());
}

Judgement judged(const TrueFalse& question, const ChosenTruth& answer) {
    return all(answer.value == question.answer);
}

/// How many places hold the number they should; too few or too many places, or a number too large, is all wrong.
template <class Expected>
Judgement placed(const std::vector<std::size_t>& given, std::size_t places, std::size_t bound, Expected expected) {
    const bool inBounds = std::all_of(given.begin(), given.end(), [bound](std::size_t n) { return n < bound; });
    if (given.size() != places || !inBounds) {
        return all(false);
    }
    std::size_t right = 0;
    for (std::size_t i = 0; i < places; ++i) {
        right += given[i] == expected(i) ? 1 : 0;
    }
    return counted(right, places);
}

Judgement judged(const Ordering& question, const ChosenOrder& answer) {
    const std::size_t steps = question.steps.size();
    return placed(answer.order, steps, steps, [](std::size_t i) { return i; });
}

Judgement judged(const Matching& question, const ChosenPairs& answer) {
    return placed(answer.rights, question.lefts.size(), question.rights.size(), [](std::size_t i) { return i; });
}

Judgement judged(const Categorising& question, const ChosenCategories& answer) {
    return placed(answer.categories, question.members.size(), question.categories.size(),
                  [&](std::size_t i) { return question.members[i].category; });
}

Judgement judged(const Numeric& question, const TypedText& answer) {
    return all(judgeTyped(question, answer.text).right);
}

Judgement judged(const FillIn& question, const TypedText& answer) {
    return all(judgeTyped(question, answer.text).right);
}

Judgement judged(const Hotspot& question, const ChosenRegion& answer) {
    return all(answer.region < question.regions.size() && question.regions[answer.region].right);
}

Judgement judged(const Dialogue& question, const ChosenReplies& answer) {
    std::size_t at = 0;
    std::size_t right = 0;
    for (std::size_t k = 0; k < answer.replies.size(); ++k) {
        if (at >= question.turns.size() || answer.replies[k] >= question.turns[at].replies.size()) {
            return all(false);
        }
        const Dialogue::Reply& reply = question.turns[at].replies[answer.replies[k]];
        right += reply.right ? 1 : 0;
        at = reply.next.value_or(question.turns.size());
    }
    // A talk broken off lacks at least one reply.
    const bool ended = at >= question.turns.size();
    return counted(right, answer.replies.size() + (ended ? 0 : 1));
}

/// An answer to another type of question.
template <class Body, class Given>
requires(!std::is_same_v<Given, AnswerTo<Body>>) Judgement judged(const Body&, const Given&) {
    return all(false);
}

std::vector<std::size_t> countUp(std::size_t size) {
    std::vector<std::size_t> numbers(size);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

template <class Part>
std::size_t firstRight(const std::vector<Part>& parts) {
    const auto found = std::find_if(parts.begin(), parts.end(), [](const Part& part) { return part.right; });
    return static_cast<std::size_t>(found - parts.begin());
}

Answer solved(const SingleChoice& question) {
    return ChosenOption{question.right};
}

Answer solved(const MultipleChoice& question) {
    ChosenOptions answer;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (question.options[i].right) {
            answer.options.push_back(i);
        }
    }
    return answer;
}

Answer solved(const TrueFalse& question) {
    return ChosenTruth{question.answer};
}

Answer solved(const Ordering& question) {
    return ChosenOrder{countUp(question.steps.size())};
}

Answer solved(const Matching& question) {
    return ChosenPairs{countUp(question.lefts.size())};
}

Answer solved(const Categorising& question) {
    ChosenCategories answer;
    for (const Categorising::Member& member : question.members) {
        answer.categories.push_back(member.category);
    }
    return answer;
}

Answer solved(const Numeric& question) {
    const std::string number = plainNumber(question.answer);
    return TypedText{question.unitRequired ? withUnit(question, number) : number};
}

Answer solved(const FillIn& question) {
    return TypedText{question.accepted.empty() ? "" : question.accepted.front()};
}

Answer solved(const Hotspot& question) {
    return ChosenRegion{firstRight(question.regions)};
}

Answer solved(const Dialogue& question) {
    ChosenReplies answer;
    std::size_t at = 0;
    while (at < question.turns.size()) {
        const auto& replies = question.turns[at].replies;
        const std::size_t reply = firstRight(replies);
        if (reply == replies.size()) {
            break;
        }
        answer.replies.push_back(reply);
        at = replies[reply].next.value_or(question.turns.size());
    }
    return answer;
}

} // namespace

Judgement judge(const QuestionBody& question, const Answer& answer) {
    return std::visit([](const auto& body, const auto& given) { return judged(body, given); }, question, answer);
}

Answer rightAnswer(const QuestionBody& question) {
    return std::visit([](const auto& body) { return solved(body); }, question);
}

} // namespace game
