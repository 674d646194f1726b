#include "game/rounds/expected_time.hpp"

#include <algorithm>
#include <cmath>
#include <variant>

namespace game {
namespace {

// Retrieval from memory takes grown-ups 2 to 4 seconds; judging one statement is at the quick end, each part that
// must be judged on its own adds to it, and so does each act of the hand.
constexpr double kJudgement = 2.5;
constexpr double kRecall = 3.0;
constexpr double kEachOption = 0.75;
constexpr double kEachPlacement = 1.5;
constexpr double kLooking = 4.0;
constexpr double kTyping = 3.0;

double partSeconds(std::size_t parts, double each) {
    return static_cast<double>(parts) * each;
}

/// Turns met by who answers rightly.
std::size_t turnsMet(const Dialogue& dialogue) {
    std::size_t met = 0;
    for (std::optional<std::size_t> turn = 0; turn && *turn < dialogue.turns.size(); ++met) {
        const auto& replies = dialogue.turns[*turn].replies;
        const auto right =
            std::find_if(replies.begin(), replies.end(), [](const auto& reply) { return reply.right; });
        turn = right == replies.end() ? std::nullopt : right->next;
    }
    return met;
}

struct Recalling {
    double operator()(const SingleChoice&) const { return kRecall; }
    double operator()(const MultipleChoice& choice) const {
        return kRecall + partSeconds(choice.options.size(), kEachOption);
    }
    double operator()(const TrueFalse&) const { return kJudgement; }
    double operator()(const Ordering& ordering) const {
        return kRecall + partSeconds(ordering.steps.size(), kEachPlacement);
    }
    double operator()(const Matching& matching) const {
        return kRecall + partSeconds(matching.lefts.size(), kEachPlacement);
    }
    double operator()(const Categorising& sorting) const {
        return kRecall + partSeconds(sorting.members.size(), kEachPlacement);
    }
    double operator()(const Numeric&) const { return kRecall + kTyping; }
    double operator()(const FillIn&) const { return kRecall + kTyping; }
    double operator()(const Hotspot&) const { return kLooking; }
    double operator()(const Dialogue& dialogue) const { return partSeconds(turnsMet(dialogue), kRecall); }
};

} // namespace

int expectedTenths(const Question& question, double readingRate) {
    const double reading = static_cast<double>(readingLength(question)) / readingRate;
    return static_cast<int>(std::lround(10.0 * (reading + std::visit(Recalling{}, question.body))));
}

} // namespace game
