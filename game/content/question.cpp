#include "game/content/question.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/core/emphasis.hpp"

namespace game {
namespace {

using engine::countShown;

constexpr std::size_t kTypes = std::variant_size_v<QuestionBody>;
constexpr std::array<const char*, kTypes> kNames = {"single-choice", "multiple-choice", "true-false", "ordering",
                                                    "matching",      "categorising",    "numeric",    "fill-in",
                                                    "hotspot",       "dialogue"};
constexpr std::array<const char*, kTypes> kTitles = {
    "Single choice", "Multiple choice", "True or false", "Ordering", "Matching",
    "Categorising",  "Numeric",         "Fill-in",       "Hotspot",  "Dialogue"};

/// n·(n−1)·…, `factors` of them: in how many ways so many of n can be laid in a row.
double arrangements(std::size_t n, std::size_t factors) {
    double product = 1.0;
    for (std::size_t i = 0; i < factors; ++i) {
        product *= static_cast<double>(n - i);
    }
    return product;
}

double shareOf(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

double chance(const SingleChoice& question) {
    return shareOf(1, question.options.size());
}

double chance(const MultipleChoice& question) {
    return 1.0 / (std::exp2(static_cast<double>(question.options.size())) - 1.0);
}

double chance(const TrueFalse&) {
    return 0.5;
}

double chance(const Ordering& question) {
    return 1.0 / arrangements(question.steps.size(), question.steps.size());
}

double chance(const Matching& question) {
    return 1.0 / arrangements(question.rights.size(), question.lefts.size());
}

double chance(const Categorising& question) {
    return std::pow(static_cast<double>(question.categories.size()), -static_cast<double>(question.members.size()));
}

double chance(const Numeric&) {
    return 0.0;
}

double chance(const FillIn&) {
    return 0.0;
}

double chance(const Hotspot& question) {
    const auto rights = std::count_if(question.regions.begin(), question.regions.end(),
                                      [](const Hotspot::Region& region) { return region.right; });
    return shareOf(static_cast<std::size_t>(rights), question.regions.size());
}

/// Of several right ways through the talk the likeliest counts, so a guess is never taken for knowledge.
double chance(const Dialogue& question) {
    std::vector<double> fromTurn(question.turns.size(), 0.0);
    for (std::size_t i = question.turns.size(); i-- > 0;) {
        const auto& replies = question.turns[i].replies;
        std::size_t rights = 0;
        double onwards = 0.0;
        for (const Dialogue::Reply& reply : replies) {
            if (reply.right) {
                ++rights;
                onwards = std::max(onwards, reply.next ? fromTurn[*reply.next] : 1.0);
            }
        }
        fromTurn[i] = shareOf(rights, replies.size()) * onwards;
    }
    return fromTurn.empty() ? 0.0 : fromTurn.front();
}

std::size_t lengthOf(const std::vector<std::string>& texts) {
    std::size_t length = 0;
    for (const std::string& text : texts) {
        length += countShown(text);
    }
    return length;
}

template <class Part>
std::size_t lengthOf(const std::vector<Part>& parts) {
    std::size_t length = 0;
    for (const Part& part : parts) {
        length += countShown(part.text);
    }
    return length;
}

std::size_t reading(const SingleChoice& question) {
    return lengthOf(question.options);
}

std::size_t reading(const MultipleChoice& question) {
    return lengthOf(question.options);
}

std::size_t reading(const TrueFalse&) {
    return 0;
}

std::size_t reading(const Ordering& question) {
    return lengthOf(question.steps);
}

std::size_t reading(const Matching& question) {
    return lengthOf(question.lefts) + lengthOf(question.rights);
}

std::size_t reading(const Categorising& question) {
    return lengthOf(question.categories) + lengthOf(question.members);
}

std::size_t reading(const Numeric& question) {
    return countShown(question.unit);
}

std::size_t reading(const FillIn&) {
    return 0;
}

std::size_t reading(const Hotspot& question) {
    std::size_t length = 0;
    for (const Hotspot::Region& region : question.regions) {
        length += countShown(region.label);
    }
    return length;
}

/// The turns met by who answers rightly.
std::size_t reading(const Dialogue& question) {
    std::size_t length = 0;
    std::optional<std::size_t> at = question.turns.empty() ? std::nullopt : std::optional<std::size_t>(0);
    while (at) {
        const Dialogue::Turn& turn = question.turns[*at];
        length += countShown(turn.line) + lengthOf(turn.replies);
        const auto right = std::find_if(turn.replies.begin(), turn.replies.end(),
                                        [](const Dialogue::Reply& reply) { return reply.right; });
        at = right == turn.replies.end() ? std::nullopt : right->next;
    }
    return length;
}

} // namespace

const std::array<const char*, kTypes>& formatNames() {
    return kNames;
}

const char* formatName(const QuestionBody& body) {
    return kNames[body.index()];
}

const char* formatTitle(const QuestionBody& body) {
    return kTitles[body.index()];
}

double chanceLevel(const QuestionBody& body) {
    return std::visit([](const auto& question) { return chance(question); }, body);
}

std::size_t readingLength(const Question& question) {
    return countShown(question.prompt) + std::visit([](const auto& body) { return reading(body); }, question.body);
}

} // namespace game
