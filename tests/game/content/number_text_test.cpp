#include "game/content/number_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using game::readNumber;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(NumberText, readsGroupsOfThousands) {
    EXPECT_THAT(readNumber("1,500"), ElementsAre(1500, 1.5));
    EXPECT_THAT(readNumber("1'500'000.5"), ElementsAre(1500000.5));
    EXPECT_THAT(readNumber("1 500 000,5"), ElementsAre(1500000.5));
    EXPECT_THAT(readNumber("1,50,000"), ElementsAre(150000)) << "as in India";
    EXPECT_THAT(readNumber("12,34,56,789"), ElementsAre(123456789));
}

TEST(NumberText, refusesGroupsThatAreNone) {
    for (const char* text : {"1 5", "1'5", "1 500 1", "15 00", "1,2 3,4", "1''500", "0,500,000", "1500 000 1"}) {
        EXPECT_THAT(readNumber(text), IsEmpty()) << text;
    }
}

TEST(NumberText, readsFractionsAndSigns) {
    EXPECT_THAT(readNumber("1/2"), ElementsAre(0.5));
    EXPECT_THAT(readNumber("-2 1/2"), ElementsAre(-2.5));
    EXPECT_THAT(readNumber("- 5"), ElementsAre(-5));
    EXPECT_THAT(readNumber("+.5"), ElementsAre(0.5));
    for (const char* text : {"1/0", "/2", "1/", "1/2/3", "--1", "", "-", ".", "10^2", "1e3"}) {
        EXPECT_THAT(readNumber(text), IsEmpty()) << text;
    }
}

} // namespace
