#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "game/content/question.hpp"

namespace game {

/// What a rep committed, in the author's numbering (not the shuffled one on screen).
struct ChosenOption {
    std::size_t option = 0;
};
struct ChosenOptions {
    std::vector<std::size_t> options;
};
struct ChosenTruth {
    bool value = true;
};
/// order[position] = the step placed there.
struct ChosenOrder {
    std::vector<std::size_t> order;
};
/// rights[i] = the right side given to left i.
struct ChosenPairs {
    std::vector<std::size_t> rights;
};
/// categories[i] = the category given to member i.
struct ChosenCategories {
    std::vector<std::size_t> categories;
};
struct TypedText {
    std::string text;
};
struct ChosenRegion {
    std::size_t region = 0;
};
/// replies[k] = the reply given at the k-th turn met.
struct ChosenReplies {
    std::vector<std::size_t> replies;
};

/// Numeric and fill-in are both typed.
using Answer = std::variant<ChosenOption, ChosenOptions, ChosenTruth, ChosenOrder, ChosenPairs, ChosenCategories,
                            TypedText, ChosenRegion, ChosenReplies>;

/// Which answer belongs to which type of question; declared for their types alone.
ChosenOption answerTo(const SingleChoice&);
ChosenOptions answerTo(const MultipleChoice&);
ChosenTruth answerTo(const TrueFalse&);
ChosenOrder answerTo(const Ordering&);
ChosenPairs answerTo(const Matching&);
ChosenCategories answerTo(const Categorising&);
TypedText answerTo(const Numeric&);
TypedText answerTo(const FillIn&);
ChosenRegion answerTo(const Hotspot&);
ChosenReplies answerTo(const Dialogue&);
template <class Body>
using AnswerTo = decltype(answerTo(std::declval<Body>()));

struct Judgement {
    bool right = false;
    /// How much of it was right, 0 … 1, for the play only; 1 exactly when `right`.
    double share = 0.0;
};

/// Whether an answer is right. An answer of another kind than the question, or out of its bounds, is wrong.
Judgement judge(const QuestionBody& question, const Answer& answer);

/// An answer that is right; for fill-in the first accepted text.
Answer rightAnswer(const QuestionBody& question);

/// What the right answer is, in words a rep reads after a miss.
std::string rightAnswerText(const QuestionBody& question);

} // namespace game
