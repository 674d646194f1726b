#include "game/memory/fsrs7_gradient.hpp"

#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "game/memory/fsrs7.hpp"

namespace game {
namespace {

using Card = std::vector<TrainingReview>;

rc::Gen<double> between(double low, double high) {
    return rc::gen::map(rc::gen::inRange(0, 1'000'001),
                        [low, high](int part) { return low + (high - low) * part / 1e6; });
}

/// Seconds to half a year, as likely short as long; the whole days beside them are of no use to FSRS-7.
Card anyCard() {
    Card card;
    const int length = *rc::gen::inRange(2, 25);
    for (int i = 0; i < length; ++i) {
        const auto days = i == 0 ? 0.0F : static_cast<float>(std::exp(*between(-11.0, 5.2)));
        const bool isItem = i > 0 && *rc::gen::inRange(0, 3) > 0;
        const auto weight = isItem ? static_cast<float>(*between(0.25, 1.0)) : 0.0F;
        card.push_back({std::floor(days), weight, static_cast<Rating>(*rc::gen::inRange(1, 5)), days});
    }
    return card;
}

/// Also those that are 0 by default.
Fsrs7Parameters anyParameters() {
    Fsrs7Parameters parameters;
    for (double& w : parameters.w) {
        w = w * *between(0.8, 1.25) + *between(0.0, 0.05);
    }
    return parameters.clamped();
}

RC_GTEST_PROP(Fsrs7GradientProperties, TheLossIsTheModels, ()) {
    const Card card = anyCard();
    const Fsrs7 model(anyParameters());
    MemoryState state = model.first(card.front().rating);
    double loss = 0.0;
    for (std::size_t i = 1; i < card.size(); ++i) {
        const auto days = static_cast<double>(card[i].realDays);
        const double recall = model.retrievability(state, days);
        const double chance = card[i].recalled() ? recall : 1.0 - recall;
        loss -= card[i].weight > 0.0F ? static_cast<double>(card[i].weight) * std::log(chance) : 0.0;
        state = model.review(state, card[i].rating, days);
    }
    RC_ASSERT(std::abs(Fsrs7Gradient(model.parameters()).loss(card) - loss) <= 1e-8 * (1.0 + loss));
}

/// The slope by two losses close by. Where it bends (a bound is met in between) left and right differ.
struct Slope {
    double left;
    double right;
};

Slope slopeAt(const Card& card, const Fsrs7Parameters& parameters, std::size_t index) {
    const double width = 1e-6 * std::max(std::abs(parameters.w[index]), 0.01);
    Fsrs7Parameters lower = parameters;
    Fsrs7Parameters higher = parameters;
    lower.w[index] -= width;
    higher.w[index] += width;
    const double middle = Fsrs7Gradient(parameters).loss(card);
    return {(middle - Fsrs7Gradient(lower).loss(card)) / width,
            (Fsrs7Gradient(higher).loss(card) - middle) / width};
}

RC_GTEST_PROP(Fsrs7GradientProperties, TheGradientIsTheSlopeOfTheLoss, ()) {
    const Card card = anyCard();
    const Fsrs7Parameters parameters = anyParameters();
    Fsrs7Gradient::Sum gradient{};
    Fsrs7Gradient(parameters).add(card, gradient);
    for (std::size_t i = 0; i < gradient.size(); ++i) {
        const Slope slope = slopeAt(card, parameters, i);
        const double size = std::max({std::abs(slope.left), std::abs(slope.right), 1.0});
        const bool bends = std::abs(slope.left - slope.right) > 1e-3 * size;
        RC_ASSERT(bends || std::abs(gradient[i] - (slope.left + slope.right) / 2.0) < 2e-3 * size);
    }
}

/// A gradient that passed only where it bends would pass the above: here nothing bends, and all 34 count.
TEST(Fsrs7Gradient, IsExactWhereNothingBends) {
    Fsrs7Parameters parameters;
    for (const std::size_t zero : {8u, 29u}) {
        parameters.w[zero] = 0.1;
    }
    std::vector<Card> cards;
    for (const Rating first : {Rating::again, Rating::hard, Rating::good, Rating::easy}) {
        cards.push_back({{0.0F, 0.0F, first, 0.0F},
                         {0.0F, 0.0F, Rating::good, 0.01F},
                         {2.0F, 1.0F, Rating::hard, 1.7F},
                         {9.0F, 1.0F, Rating::easy, 9.2F},
                         {30.0F, 0.5F, Rating::again, 30.4F},
                         {0.0F, 0.0F, Rating::again, 0.003F},
                         {1.0F, 1.0F, Rating::good, 0.8F},
                         {4.0F, 1.0F, Rating::again, 3.9F}});
    }
    Fsrs7Gradient::Sum gradient{};
    Fsrs7Gradient::Sum numeric{};
    for (const Card& card : cards) {
        Fsrs7Gradient(parameters).add(card, gradient);
        for (std::size_t i = 0; i < numeric.size(); ++i) {
            const Slope slope = slopeAt(card, parameters, i);
            numeric[i] += (slope.left + slope.right) / 2.0;
        }
    }
    for (std::size_t i = 0; i < gradient.size(); ++i) {
        EXPECT_NEAR(gradient[i], numeric[i], 1e-5 * std::max(1.0, std::abs(numeric[i]))) << i;
        EXPECT_NE(gradient[i], 0.0) << i;
    }
}

TEST(Fsrs7Gradient, OfABoundedStateIsNothing) {
    Fsrs7Parameters parameters;
    parameters.w[0] = 0.0001;
    Fsrs7Gradient::Sum gradient{};
    // The fast half starts at 0.8 of it, which is out of bounds; the slow half is within.
    Fsrs7Gradient(parameters)
        .add(Card{{0.0F, 0.0F, Rating::again, 0.0F}, {0.0F, 1.0F, Rating::good, 0.001F}}, gradient);
    EXPECT_NE(gradient[0], 0.0);
    EXPECT_EQ(gradient[1], 0.0);
    parameters.w[4] = 10.0;
    gradient.fill(0.0);
    Fsrs7Gradient(parameters)
        .add(Card{{0.0F, 0.0F, Rating::again, 0.0F}, {0.0F, 1.0F, Rating::good, 0.001F}}, gradient);
    EXPECT_NE(gradient[4], 0.0) << "on the bound it passes";
    parameters.w[4] = 10.1;
    gradient.fill(0.0);
    Fsrs7Gradient(parameters)
        .add(Card{{0.0F, 0.0F, Rating::again, 0.0F}, {0.0F, 1.0F, Rating::good, 0.001F}}, gradient);
    EXPECT_EQ(gradient[4], 0.0) << "and outside it does not";
}

} // namespace
} // namespace game
