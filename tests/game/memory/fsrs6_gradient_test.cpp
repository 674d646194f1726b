#include "game/memory/fsrs6_gradient.hpp"

#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "game/memory/adam.hpp"
#include "game/memory/fsrs6.hpp"
#include "game/memory/trainer.hpp"

namespace game {
namespace {

using Card = std::vector<TrainingReview>;

/// The four sequences of the published gradient: only the last review of each is asked for.
std::vector<Card> publishedCards() {
    const std::vector<std::vector<float>> days{
        {0, 0, 0, 0, 1, 3, 4}, {0, 0, 0, 1, 3, 6, 11}, {0, 0, 0, 1, 3, 6, 12}, {0, 0, 1, 3, 5, 12, 23}};
    const std::vector<std::vector<int>> ratings{
        {1, 3, 1, 4, 3, 2, 3}, {2, 4, 4, 3, 1, 3, 3}, {3, 2, 4, 3, 3, 3, 3}, {4, 4, 3, 3, 3, 4, 1}};
    std::vector<Card> cards(4);
    for (std::size_t card = 0; card < 4; ++card) {
        for (std::size_t i = 0; i < 7; ++i) {
            cards[card].push_back({days[card][i], i == 6 ? 1.0F : 0.0F, static_cast<Rating>(ratings[card][i])});
        }
    }
    return cards;
}

double lossOf(const std::vector<Card>& cards, const Fsrs6Parameters& parameters) {
    Fsrs6Gradient gradient(parameters);
    double loss = 0.0;
    for (const Card& card : cards) {
        loss += gradient.loss(card);
    }
    return loss;
}

Fsrs6Gradient::Sum gradientOf(const std::vector<Card>& cards, const Fsrs6Parameters& parameters) {
    Fsrs6Gradient gradient(parameters);
    Fsrs6Gradient::Sum sum{};
    for (const Card& card : cards) {
        gradient.add(card, sum);
    }
    return sum;
}

TEST(Fsrs6Gradient, LossAndGradientAsPublished) {
    const Fsrs6Gradient::Sum expected{
        -0.095688485,  -0.0051607806, -0.0012249565, 0.007462064, 0.03650761,   -0.082112335, 0.0593964,
        -2.1474836,    0.57626534,    -2.8751316,    0.7154875,   -0.028993709, 0.0099172965, -0.2189217,
        -0.0017800558, -0.089381434,  0.299141,      0.068104014, -0.011605468, -0.25398168,  0.27700496};
    EXPECT_NEAR(lossOf(publishedCards(), {}), 4.0466027, 4e-5);
    const Fsrs6Gradient::Sum actual = gradientOf(publishedCards(), {});
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_NEAR(actual[i], expected[i], std::abs(expected[i]) * 1e-4) << i;
    }
}

TEST(Fsrs6Gradient, OneStepDownAsPublished) {
    Fsrs6Parameters parameters;
    Adam({0.04}, 1'000).step(parameters.w, gradientOf(publishedCards(), parameters));
    parameters = parameters.clamped();
    EXPECT_NEAR(lossOf(publishedCards(), parameters), 3.767796, 4e-5);
    EXPECT_NEAR(Trainer::penalty(parameters, Fsrs6Parameters{}, 2.0 * 512.0 / 1000.0), 0.67711145, 1e-5);
}

rc::Gen<double> between(double low, double high) {
    return rc::gen::map(rc::gen::inRange(0, 1'000'001),
                        [low, high](int part) { return low + (high - low) * part / 1e6; });
}

Card anyCard() {
    Card card;
    const int length = *rc::gen::inRange(2, 25);
    for (int i = 0; i < length; ++i) {
        const bool sameDay = i == 0 || *rc::gen::inRange(0, 4) == 0;
        const auto days = sameDay ? 0.0F : static_cast<float>(*rc::gen::inRange(1, 60));
        const auto rating = static_cast<Rating>(*rc::gen::inRange(1, 5));
        const float weight =
            sameDay || *rc::gen::inRange(0, 3) == 0 ? 0.0F : static_cast<float>(*between(0.25, 1.0));
        card.push_back({days, weight, rating});
    }
    return card;
}

Fsrs6Parameters anyParameters() {
    Fsrs6Parameters parameters;
    for (double& w : parameters.w) {
        w *= *between(0.8, 1.25);
    }
    return parameters.clamped();
}

RC_GTEST_PROP(Fsrs6GradientProperties, TheLossIsTheModels, ()) {
    const Card card = anyCard();
    const Fsrs6 model(anyParameters());
    MemoryState state = model.first(card.front().rating);
    double loss = 0.0;
    for (std::size_t i = 1; i < card.size(); ++i) {
        const double recall = model.retrievability(card[i].days, state.stability);
        const double chance = card[i].recalled() ? recall : 1.0 - recall;
        loss -= card[i].weight > 0.0F ? card[i].weight * std::log(std::max(chance, 1e-7)) : 0.0;
        state = model.review(state, card[i].rating, card[i].days);
    }
    RC_ASSERT(std::abs(Fsrs6Gradient(model.parameters()).loss(card) - loss) <= 1e-9 * (1.0 + loss));
}

/// The slope by two losses close by. Where it bends (a bound is met in between) left and right differ.
struct Slope {
    double left;
    double right;
};

Slope slopeAt(const Card& card, const Fsrs6Parameters& parameters, std::size_t index) {
    const double width = 1e-6 * std::max(std::abs(parameters.w[index]), 0.01);
    Fsrs6Parameters lower = parameters;
    Fsrs6Parameters higher = parameters;
    lower.w[index] -= width;
    higher.w[index] += width;
    const double middle = Fsrs6Gradient(parameters).loss(card);
    return {(middle - Fsrs6Gradient(lower).loss(card)) / width,
            (Fsrs6Gradient(higher).loss(card) - middle) / width};
}

RC_GTEST_PROP(Fsrs6GradientProperties, TheGradientIsTheSlopeOfTheLoss, ()) {
    const Card card = anyCard();
    const Fsrs6Parameters parameters = anyParameters();
    Fsrs6Gradient::Sum gradient{};
    Fsrs6Gradient(parameters).add(card, gradient);
    for (std::size_t i = 0; i < gradient.size(); ++i) {
        const Slope slope = slopeAt(card, parameters, i);
        const double size = std::max({std::abs(slope.left), std::abs(slope.right), 1.0});
        const bool bends = std::abs(slope.left - slope.right) > 1e-3 * size;
        RC_ASSERT(bends || std::abs(gradient[i] - (slope.left + slope.right) / 2.0) < 2e-3 * size);
    }
}

} // namespace
} // namespace game
