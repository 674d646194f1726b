#include "game/scoring/grade.hpp"

#include <gtest/gtest.h>

namespace game {
namespace {

TEST(Grade, WrongIsAgainHoweverSureOrFast) {
    EXPECT_EQ(grade(false, Certainty::certain, -3.0), Rating::again);
    EXPECT_EQ(grade(false, Certainty::guess, std::nullopt), Rating::again);
}

TEST(Grade, RightButDoubtfulIsHardHoweverFast) {
    EXPECT_EQ(grade(true, Certainty::guess, -3.0), Rating::hard);
    EXPECT_EQ(grade(true, Certainty::unsure, -3.0), Rating::hard);
    EXPECT_EQ(grade(true, Certainty::unsure, std::nullopt), Rating::hard);
}

TEST(Grade, RightButSlowIsHard) {
    EXPECT_EQ(grade(true, Certainty::certain, 1.01), Rating::hard);
    EXPECT_EQ(grade(true, Certainty::sure, 1.01), Rating::hard);
    EXPECT_EQ(grade(true, Certainty::sure, 1.0), Rating::good);
}

TEST(Grade, EasyIsCertainAndFast) {
    EXPECT_EQ(grade(true, Certainty::certain, -0.51), Rating::easy);
    EXPECT_EQ(grade(true, Certainty::certain, -0.5), Rating::good);
    EXPECT_EQ(grade(true, Certainty::sure, -3.0), Rating::good);
}

TEST(Grade, WithoutAPaceNobodyIsFastOrSlow) {
    EXPECT_EQ(grade(true, Certainty::certain, std::nullopt), Rating::good);
    EXPECT_EQ(grade(true, Certainty::sure, std::nullopt), Rating::good);
}

} // namespace
} // namespace game
