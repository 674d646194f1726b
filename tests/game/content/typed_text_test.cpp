#include "game/content/typed_text.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

bool fits(const game::FillIn& question, const char* typed) {
    return game::isAccepted(question, typed);
}

TEST(FillIn, takesEveryAcceptedText) {
    const game::FillIn question{{"trust", "Credibility"}, true};
    for (const char* typed : {"trust", " TRUST ", "Trúst", "credibility", "credibilty", "turst"}) {
        EXPECT_TRUE(fits(question, typed)) << typed;
    }
    for (const char* typed : {"", " ", "true", "truest!", "distrust", "trust credibility"}) {
        EXPECT_FALSE(fits(question, typed)) << typed;
    }
}

TEST(FillIn, forgivesNoSlipInShortWords) {
    EXPECT_FALSE(fits({{"lead"}, true}, "load"));
    EXPECT_TRUE(fits({{"leads"}, true}, "loads"));
    EXPECT_FALSE(fits({{"ab 12345"}, true}, "ac 12345"));
    EXPECT_TRUE(fits({{"größe"}, true}, "grosze"));
}

TEST(FillIn, forgivesNoSlipWhereTheAuthorForbids) {
    EXPECT_FALSE(fits({{"trust"}, false}, "turst"));
    EXPECT_TRUE(fits({{"trust"}, false}, "TRUST"));
}

TEST(FillIn, forgivesNoWrongDigit) {
    EXPECT_TRUE(fits({{"article 13"}, true}, "artcle 13"));
    for (const char* typed : {"article 14", "article 1", "article 31", "article 133", "article l3"}) {
        EXPECT_FALSE(fits({{"article 13"}, true}, typed)) << typed;
    }
}

bool near(const game::Numeric& question, const char* typed) {
    return game::isAccepted(question, typed);
}

TEST(Numeric, readsNumbersAsPeopleWriteThem) {
    const game::Numeric question{1500, 0, ""};
    for (const char* typed : {"1500", " 1500 ", "1,500", "1.500", "1 500", "1\u202F500", "1\u00A0500", "1'500",
                              "1’500", "1500.0", "1500,00", "+1500", "1,500.00", "1.500,00", "1500."}) {
        EXPECT_TRUE(near(question, typed)) << typed;
    }
    for (const char* typed : {"", "abc", "-1500", "15,00", "1500 days", "1500x", "1e3", "1,50,0", "1..500",
                              "--1500", ".", "1500 1", "1,5", "€1500", "0,1500", "12-1500"}) {
        EXPECT_FALSE(near(question, typed)) << typed;
    }
}

TEST(Numeric, readsBothDecimalSigns) {
    const game::Numeric question{2.5, 0, ""};
    for (const char* typed : {"2.5", "2,5", "2.50", "02.5"}) {
        EXPECT_TRUE(near(question, typed)) << typed;
    }
    EXPECT_TRUE(near({1234567.5, 0, ""}, "1,234,567.5"));
    EXPECT_TRUE(near({1234567.5, 0, ""}, "1.234.567,5"));
    EXPECT_TRUE(near({1234567.5, 0, ""}, "1 234 567,5"));
    EXPECT_FALSE(near({1234567.5, 0, ""}, "1,23,4567.5"));
    EXPECT_TRUE(near({0.125, 0, ""}, "0,125"));
    EXPECT_TRUE(near({0.5, 0, ""}, ".5"));
    EXPECT_TRUE(near({-3, 0, ""}, "−3"));
    EXPECT_TRUE(near({-3, 0, ""}, "-3.0"));
}

TEST(Numeric, readsItsUnitOnly) {
    EXPECT_TRUE(near({2, 0, "days"}, "2 days"));
    EXPECT_TRUE(near({2, 0, "days"}, "2 Days"));
    EXPECT_TRUE(near({1, 0, "days"}, "1 day"));
    EXPECT_TRUE(near({2, 0, "day"}, "2days"));
    EXPECT_FALSE(near({2, 0, "days"}, "2 weeks"));
    EXPECT_FALSE(near({2, 0, "days"}, "2%"));
    EXPECT_TRUE(near({80, 0, "%"}, "80%"));
    EXPECT_TRUE(near({80, 0, "percent"}, "80 %"));
    EXPECT_TRUE(near({80, 0, "%"}, "80 percent"));
    EXPECT_TRUE(near({80, 0, ""}, "80 %"));
    EXPECT_TRUE(near({50, 0, "€"}, "€ 50"));
    EXPECT_TRUE(near({50, 0, "€"}, "50€"));
    EXPECT_FALSE(near({50, 0, "€"}, "€50€"));
}

TEST(Numeric, allowsTheTolerance) {
    EXPECT_TRUE(near({2, 1, ""}, "3"));
    EXPECT_TRUE(near({2, 1, ""}, "1"));
    EXPECT_FALSE(near({2, 1, ""}, "3.01"));
    EXPECT_TRUE(near({0.3, 0.1, ""}, "0.4"));
    EXPECT_TRUE(near({0.2, 0.1, ""}, "0.3"));
}

RC_GTEST_PROP(Numeric, readsWhatItWrites, (int mantissa)) {
    const double answer = mantissa / 1000.0;
    const std::string written = game::plainNumber(answer);
    RC_ASSERT(written.find('e') == std::string::npos);
    RC_ASSERT(game::isAccepted(game::Numeric{answer, 0, ""}, written));
    RC_ASSERT(!game::isAccepted(game::Numeric{answer + 1 + std::abs(answer) * 0.01, 0, ""}, written + "0000"));
}

RC_GTEST_PROP(TypedText, survivesAnything, (const std::string& typed)) {
    RC_ASSERT(!game::isAccepted(game::Numeric{1e11 + 0.25, 0, "days"}, typed));
    RC_ASSERT(!game::isAccepted(game::FillIn{{"an unlikely answer"}, true}, typed));
}

} // namespace
