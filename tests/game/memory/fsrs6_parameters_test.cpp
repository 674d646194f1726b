#include "game/memory/fsrs6_parameters.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "game/memory/fsrs6.hpp"

namespace game {
namespace {

std::vector<double> firstNumbers(std::size_t count) {
    const Fsrs6Parameters parameters;
    return {parameters.w.begin(), parameters.w.begin() + static_cast<long>(count)};
}

TEST(Fsrs6Parameters, DefaultsLieWithinTheBounds) {
    EXPECT_EQ(Fsrs6Parameters{}.clamped(), Fsrs6Parameters{});
}

TEST(Fsrs6Parameters, AreBroughtWithinTheBounds) {
    Fsrs6Parameters low;
    Fsrs6Parameters high;
    low.w.fill(-1e6);
    high.w.fill(1e6);
    const std::array<double, Fsrs6Parameters::kCount> least{0.001, 0.001, 0.001, 0.001, 1,     0.001, 0.001,
                                                            0.001, 0,     0,     0.001, 0.001, 0.001, 0.001,
                                                            0,     0,     1,     0,     0,     0.01,  0.1};
    const std::array<double, Fsrs6Parameters::kCount> most{100, 100,  100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5,
                                                           5,   0.25, 0.9, 4,   1,  6, 2, 2,    0.8, 0.8};
    EXPECT_EQ(low.clamped().w, least);
    EXPECT_EQ(high.clamped().w, most);
    EXPECT_EQ(Fsrs6(high).parameters().w, most);
}

TEST(Fsrs6Parameters, AreTheDefaultsWhereTheyAreNoNumber) {
    Fsrs6Parameters broken;
    broken.w[3] = std::numeric_limits<double>::quiet_NaN();
    broken.w[20] = std::numeric_limits<double>::infinity();
    EXPECT_EQ(broken.clamped(), Fsrs6Parameters{});
}

TEST(Fsrs6Parameters, ReadTheirOwnNumbers) {
    const auto read = Fsrs6Parameters::fromNumbers(firstNumbers(21));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, Fsrs6Parameters{});
}

TEST(Fsrs6Parameters, ReadTheNineteenOfTheModelBefore) {
    const auto read = Fsrs6Parameters::fromNumbers(firstNumbers(19));
    ASSERT_TRUE(read);
    Fsrs6Parameters expected;
    expected.w[19] = 0.01;
    expected.w[20] = 0.5;
    EXPECT_EQ(*read, expected);
}

TEST(Fsrs6Parameters, ReadTheSeventeenOfTheModelBeforeThat) {
    std::vector<double> numbers = firstNumbers(17);
    numbers[4] = 5.0;
    numbers[5] = 1.2;
    numbers[6] = 0.9;
    const auto read = Fsrs6Parameters::fromNumbers(numbers);
    ASSERT_TRUE(read);
    EXPECT_DOUBLE_EQ(read->w[4], 7.4);
    EXPECT_NEAR(read->w[5], 0.508685434, 1e-9);
    EXPECT_DOUBLE_EQ(read->w[6], 1.4);
    EXPECT_EQ(std::vector<double>(read->w.begin() + 17, read->w.end()), (std::vector<double>{0, 0, 0, 0.5}));
    // It had no same-day step, and does not get one.
    EXPECT_EQ(Fsrs6(*read).review({5, 5}, Rating::good, 0).stability, 5.0);
}

TEST(Fsrs6Parameters, AreRefusedInPlainWords) {
    EXPECT_EQ(Fsrs6Parameters::fromNumbers({1, 2, 3}).sentence(),
              "A memory model of this family has 17, 19 or 21 parameters, not 3.");
    std::vector<double> broken = firstNumbers(21);
    broken[20] = std::numeric_limits<double>::infinity();
    EXPECT_EQ(Fsrs6Parameters::fromNumbers(broken).sentence(), "A memory model's parameters must all be numbers.");
}

} // namespace
} // namespace game
