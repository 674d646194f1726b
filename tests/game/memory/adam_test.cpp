#include "game/memory/adam.hpp"

#include <array>

#include <gtest/gtest.h>

namespace game {
namespace {

TEST(Adam, FirstStepIsTheRateAgainstTheSignWhateverTheSize) {
    std::array<double, 3> numbers{1.0, 2.0, 3.0};
    Adam({0.04}, 10).step(numbers, std::array{1e-3, -500.0, 0.0});
    EXPECT_NEAR(numbers[0], 1.0 - 0.04, 1e-6);
    EXPECT_NEAR(numbers[1], 2.0 + 0.04, 1e-6);
    EXPECT_EQ(numbers[2], 3.0);
}

TEST(Adam, FindsTheBottomOfAValley) {
    std::array<double, 3> numbers{0.2, 1.3, 8.3};
    Adam adam({0.04}, 3'000);
    for (int i = 0; i < 3'000; ++i) {
        std::array<double, 3> gradient{};
        for (std::size_t k = 0; k < gradient.size(); ++k) {
            gradient[k] = 2.0 * (numbers[k] - 3.0);
        }
        adam.step(numbers, gradient);
    }
    for (const double number : numbers) {
        EXPECT_NEAR(number, 3.0, 1e-2);
    }
}

TEST(Adam, KeepsAsMuchOfTheMeanAsItIsTold) {
    // After slopes 1 and −1 the unbiased mean is (k − 1) / (k + 1), and that of the squares is 1.
    for (const double kept : {0.9, 0.7}) {
        std::array<double, 1> number{0.0};
        Adam adam({1.0, kept, 0.98}, 1'000'000);
        adam.step(number, std::array{1.0});
        const double before = number[0];
        adam.step(number, std::array{-1.0});
        EXPECT_NEAR(number[0] - before, (1.0 - kept) / (1.0 + kept), 1e-6);
    }
}

} // namespace
} // namespace game
