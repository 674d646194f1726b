#include "game/memory/adam.hpp"

#include <gtest/gtest.h>

namespace game {
namespace {

TEST(Adam, FirstStepIsTheRateAgainstTheSignWhateverTheSize) {
    Fsrs6Parameters parameters;
    const Fsrs6Parameters start = parameters;
    Fsrs6Gradient::Sum gradient{};
    gradient[0] = 1e-3;
    gradient[1] = -500.0;
    Adam(0.04, 10).step(parameters, gradient);
    EXPECT_NEAR(parameters.w[0], start.w[0] - 0.04, 1e-6);
    EXPECT_NEAR(parameters.w[1], start.w[1] + 0.04, 1e-6);
    EXPECT_EQ(parameters.w[2], start.w[2]);
}

TEST(Adam, FindsTheBottomOfAValley) {
    Fsrs6Parameters parameters;
    Adam adam(0.04, 3'000);
    for (int i = 0; i < 3'000; ++i) {
        Fsrs6Gradient::Sum gradient{};
        for (std::size_t k = 0; k < gradient.size(); ++k) {
            gradient[k] = 2.0 * (parameters.w[k] - 3.0);
        }
        adam.step(parameters, gradient);
    }
    for (const double w : parameters.w) {
        EXPECT_NEAR(w, 3.0, 1e-2);
    }
}

} // namespace
} // namespace game
