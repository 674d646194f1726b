#include "engine/core/result.hpp"

#include <memory>
#include <string>

#include <gtest/gtest.h>

namespace engine {
namespace {

Result<int> half(int number) {
    if (number % 2 != 0) {
        return Failure{"An odd number has no half."};
    }
    return number / 2;
}

Outcome check(bool good) {
    if (!good) {
        return Failure{"It is not good."};
    }
    return Done{};
}

TEST(Result, HoldsAValue) {
    const Result<int> result = half(8);
    EXPECT_TRUE(result.ok());
    EXPECT_TRUE(static_cast<bool>(result));
    EXPECT_EQ(result.value(), 4);
    EXPECT_EQ(*result, 4);
}

TEST(Result, OrSaysWhyThereIsNone) {
    const Result<int> result = half(7);
    EXPECT_FALSE(result.ok());
    EXPECT_FALSE(static_cast<bool>(result));
    EXPECT_EQ(result.sentence(), "An odd number has no half.");
    EXPECT_EQ(result.failure().sentence, result.sentence());
}

TEST(Result, ValueCanBeChangedInPlace) {
    Result<std::string> result = std::string("city");
    result->append(" lights");
    EXPECT_EQ(*result, "city lights");
    result.value().clear();
    EXPECT_TRUE(result->empty());
}

TEST(Result, GivesAwayWhatCanOnlyBeMoved) {
    Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
    const std::unique_ptr<int> taken = std::move(result).value();
    EXPECT_EQ(*taken, 5);
    EXPECT_TRUE(result.ok());
    EXPECT_EQ(result.value(), nullptr);
}

TEST(Result, AValueThatIsAStringIsNoFailure) {
    const Result<std::string> result = std::string("An odd number has no half.");
    EXPECT_TRUE(result.ok());
}

TEST(Result, AnOutcomeIsDoneOrNot) {
    EXPECT_TRUE(check(true).ok());
    EXPECT_EQ(check(false).sentence(), "It is not good.");
}

#ifndef NDEBUG
TEST(ResultDeathTest, AskingForWhatIsNotThereIsAProgrammersMistake) {
    EXPECT_DEATH(static_cast<void>(half(7).value()), "ok");
    EXPECT_DEATH(static_cast<void>(half(8).failure()), "ok");
}
#endif

} // namespace
} // namespace engine
