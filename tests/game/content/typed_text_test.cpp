#include "game/content/typed_text.hpp"

#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "game/content/number_text.hpp"

namespace {

bool fits(const game::FillIn& question, const char* typed) {
    return game::judgeTyped(question, typed).right;
}

TEST(FillIn, takesEveryAcceptedText) {
    const game::FillIn question{{"trust", "Credibility"}, true};
    for (const char* typed : {"trust", " TRUST ", "Trúst", "credibility", "credibilty", "turst"}) {
        EXPECT_TRUE(fits(question, typed)) << typed;
    }
    for (const char* typed : {"", " ", "true", "truests", "distrust", "trust credibility"}) {
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
    return game::judgeTyped(question, typed).right;
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

TEST(Numeric, readsUnitsAsPeopleWriteThem) {
    for (const auto& [unit, typed] : std::vector<std::pair<const char*, const char*>>{{"days", "2 days."},
                                                                                      {"hrs.", "2 hrs"},
                                                                                      {"hrs.", "2 hours"},
                                                                                      {"% p.a.", "2 % p.a."},
                                                                                      {"m²", "2 m2"},
                                                                                      {"m2", "2 m²"},
                                                                                      {"per 1,000", "2 per 1,000"},
                                                                                      {"US-$", "US-$ 2"},
                                                                                      {"US-$", "$2"},
                                                                                      {"€", "2 EUR"},
                                                                                      {"Mio. €", "2 Mio. €"},
                                                                                      {"Tage", "2 Tag"},
                                                                                      {"mes", "2 meses"},
                                                                                      {"replies", "2 reply"},
                                                                                      {"days", "\u200E2 days"},
                                                                                      {"µm", "2 μm"},
                                                                                      {"°C", "2 ºC"},
                                                                                      {"Fr.", "Fr.2"},
                                                                                      {"%", "2％"},
                                                                                      {"%", "٢٪"},
                                                                                      {"%", "%2"}}) {
        EXPECT_TRUE(near({2, 0, unit}, typed)) << typed;
    }
    for (const auto& [unit, typed] : std::vector<std::pair<const char*, const char*>>{
             {"days", "2 hours"}, {"m2", "2 m"}, {"per 1,000", "2 per 100"}, {"€", "2 $"}, {"€", "€-2"}}) {
        EXPECT_FALSE(near({2, 0, unit}, typed)) << typed;
    }
}

TEST(Numeric, asksForItsUnitWhereItMatters) {
    const game::Numeric question{2, 0, "days", true};
    EXPECT_TRUE(near(question, "2 days"));
    EXPECT_FALSE(near(question, "2"));
    EXPECT_EQ(game::judgeTyped(question, "2").why, "its unit “days” is missing");
}

TEST(Numeric, keepsTinyAnswersApart) {
    EXPECT_TRUE(near({1e-10, 0, ""}, "0.0000000001"));
    EXPECT_FALSE(near({1e-10, 0, ""}, "0.0000000002"));
    EXPECT_FALSE(near({0, 0, ""}, "0.0000000002"));
}

TEST(Numeric, saysWhy) {
    EXPECT_EQ(game::judgeTyped(game::Numeric{2.5, 0, ""}, "2½").why, "it reads as 2.5");
    EXPECT_EQ(game::judgeTyped(game::Numeric{2, 1, ""}, "4").why, "it reads as 4, the answer is 2, give or take 1");
    EXPECT_EQ(game::judgeTyped(game::Numeric{2, 0, "days"}, "2 weeks").why, "“weeks” is not the unit “days”");
    EXPECT_EQ(game::judgeTyped(game::Numeric{2, 0, ""}, "2 weeks").why, "“weeks” is no part of the number");
    EXPECT_EQ(game::judgeTyped(game::Numeric{2, 0, ""}, "two").why, "it is not a number");
    EXPECT_EQ(game::judgeTyped(game::Numeric{2, 0, ""}, " ").why, "nothing was typed");
}

TEST(Numeric, isShownWithItsUnitOnce) {
    EXPECT_EQ(game::withUnit({2, 0, "days"}, "2"), "2 days");
    EXPECT_EQ(game::withUnit({2, 0, "days"}, "2 days"), "2 days");
    EXPECT_EQ(game::withUnit({80, 0, "%"}, "80"), "80%");
    EXPECT_EQ(game::withUnit({80, 0, "%"}, "80 %"), "80 %");
    EXPECT_EQ(game::withUnit({80, 0, ""}, "80"), "80");
}

TEST(FillIn, takesWhatAPersonMeans) {
    for (const auto& [accepted, typed] :
         std::vector<std::pair<const char*, const char*>>{{"CRM", "CRM."},
                                                          {"fit", "fit,"},
                                                          {"credibility", "credibilty."},
                                                          {"\"yes\"", "«yes»"},
                                                          {"yes", "“Yes!”"},
                                                          {"e.g.", "e.g"},
                                                          {"¿qué?", "que"},
                                                          {"CO2 neutral", "CO₂ neutral"},
                                                          {"24", "٢٤"},
                                                          {"!", "!"}}) {
        EXPECT_TRUE(fits({{accepted}, true}, typed)) << typed;
    }
    EXPECT_FALSE(fits({{"\u200B"}, true}, ""));
    EXPECT_FALSE(fits({{"\u200B"}, true}, "\u200B"));
}

TEST(FillIn, saysWhy) {
    EXPECT_EQ(game::judgeTyped(game::FillIn{{"trust"}, true}, "Trust!").why, "it means the same as “trust”");
    EXPECT_EQ(game::judgeTyped(game::FillIn{{"trust"}, true}, "turst").why, "it is one slip away from “trust”");
    EXPECT_EQ(game::judgeTyped(game::FillIn{{"lead"}, true}, "load").why,
              "it is one slip away from “lead”, and with fewer than 5 letters it could be another word");
    EXPECT_EQ(game::judgeTyped(game::FillIn{{"trust", "faith"}, true}, "hope").why, "it is not “trust” or “faith”");
}

RC_GTEST_PROP(Numeric, readsWhatItWrites, (int mantissa)) {
    const double answer = mantissa / 1000.0;
    const std::string written = game::plainNumber(answer);
    RC_ASSERT(written.find('e') == std::string::npos);
    for (const char* unit : {"", "hrs.", "% p.a.", "m²", "per 1,000", "US-$", "Mio. €"}) {
        const game::Numeric question{answer, 0, unit};
        RC_ASSERT(game::judgeTyped(question, written).right);
        RC_ASSERT(game::judgeTyped(question, game::withUnit(question, written)).right);
    }
    RC_ASSERT(
        !game::judgeTyped(game::Numeric{answer + 1 + std::abs(answer) * 0.01, 0, ""}, written + "0000").right);
}

RC_GTEST_PROP(TypedText, survivesAnything, (const std::string& typed)) {
    RC_ASSERT(!game::judgeTyped(game::Numeric{1e11 + 0.25, 0, "days"}, typed).right);
    RC_ASSERT(!game::judgeTyped(game::FillIn{{"an unlikely answer"}, true}, typed).right);
}

TEST(TypedText, meansTheSameWithOrWithoutSpacesAroundSigns) {
    const auto right = [](const char* accepted, const char* typed) {
        return game::judgeTyped(game::FillIn{{accepted}, true}, typed).right;
    };
    EXPECT_TRUE(right("R&D", "R & D"));
    EXPECT_TRUE(right("and/or", "and / or"));
    EXPECT_TRUE(right("80%", "80 %"));
    EXPECT_FALSE(right("80%", "80"));
    EXPECT_TRUE(right("2.5", "2,5"));
    EXPECT_FALSE(right("2.5", "25"));
    EXPECT_TRUE(right("Office", "Office™"));
    EXPECT_TRUE(right("كتاب", "کتاب"));
}

TEST(TypedText, readsPricesWithTheirDashAndSign) {
    const game::Numeric price{500, 0, "€", false};
    EXPECT_TRUE(game::judgeTyped(price, "500,- €").right);
    EXPECT_TRUE(game::judgeTyped(price, "500.–").right);
    const game::Numeric loss{-5, 0, "€", false};
    EXPECT_TRUE(game::judgeTyped(loss, "−€5").right);
    EXPECT_TRUE(game::judgeTyped(loss, "€ -5").right);
    EXPECT_FALSE(game::judgeTyped(loss, "€5").right);
    EXPECT_FALSE(game::judgeTyped(loss, "5-€").right);
    EXPECT_TRUE(game::judgeTyped(game::Numeric{5, 0, "", false}, "\"5\"").right);
}

TEST(TypedText, takesTheBeginningOfAUnitWhereNoneHasToBeTyped) {
    EXPECT_TRUE(game::judgeTyped(game::Numeric{5, 0, "% p.a.", false}, "5 %").right);
    EXPECT_FALSE(game::judgeTyped(game::Numeric{5, 0, "% p.a.", true}, "5 %").right);
    EXPECT_TRUE(game::judgeTyped(game::Numeric{20, 0, "°C", false}, "20°").right);
    EXPECT_FALSE(game::judgeTyped(game::Numeric{20, 0, "°C", false}, "20 °F").right);
    EXPECT_FALSE(game::judgeTyped(game::Numeric{3, 0, "Mio. €", false}, "3 €").right);
}

} // namespace
