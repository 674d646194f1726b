#include "game/content/unit_text.hpp"

#include <gtest/gtest.h>

namespace {

using game::isSameUnit;

TEST(UnitText, knowsOneAndMany) {
    EXPECT_TRUE(isSameUnit("day", "days"));
    EXPECT_TRUE(isSameUnit("tage", "tag"));
    EXPECT_TRUE(isSameUnit("replies", "reply"));
    EXPECT_TRUE(isSameUnit("mes", "meses"));
    EXPECT_TRUE(isSameUnit("antworten", "antwort"));
}

TEST(UnitText, knowsShortForms) {
    EXPECT_TRUE(isSameUnit("hrs.", "hours"));
    EXPECT_TRUE(isSameUnit("%", "per cent"));
    EXPECT_TRUE(isSameUnit("€", "euros"));
    EXPECT_TRUE(isSameUnit("p. a.", "p.a."));
}

TEST(UnitText, keepsOthersApart) {
    EXPECT_FALSE(isSameUnit("m", "mm"));
    EXPECT_FALSE(isSameUnit("days", "weeks"));
    EXPECT_FALSE(isSameUnit("per 1,000", "per 100"));
    EXPECT_FALSE(isSameUnit("%", "% p.a."));
    EXPECT_FALSE(isSameUnit("", "days"));
    EXPECT_FALSE(isSameUnit("month", "minute"));
}

TEST(UnitText, knowsEndingsInBracketsAndSigns) {
    EXPECT_TRUE(game::isSameUnit("monat", "monat(e)"));
    EXPECT_TRUE(game::isSameUnit("monate", "monat(e)"));
    EXPECT_FALSE(game::isSameUnit("tage", "monat(e)"));
    EXPECT_TRUE(game::isSameUnit("km^2", "km2"));
    EXPECT_TRUE(game::isSameUnit("per 1000", "per 1,000"));
    EXPECT_TRUE(game::isSameUnit("ug", "μg"));
    EXPECT_TRUE(game::isSameUnit("×", "x"));
    EXPECT_TRUE(game::isSameUnit("kmh", "km/h"));
}

} // namespace
