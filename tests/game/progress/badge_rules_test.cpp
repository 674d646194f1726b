#include "game/progress/badge_rules.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

Criterion rounds(int count) {
    Criterion criterion;
    criterion.kind = Criterion::Kind::rounds;
    criterion.count = count;
    return criterion;
}

Criterion recalled(int count) {
    Criterion criterion;
    criterion.kind = Criterion::Kind::recalled;
    criterion.count = count;
    return criterion;
}

class BadgeRulesTest : public testing::Test {
protected:
    /// Who gives them does not guess.
    void answerTenRightly() {
        for (std::size_t i = 0; i < 10; ++i) {
            history.answer(*library.nuggets()[i], 0.4);
        }
    }
    std::vector<BadgeAward> newAwards() const { return rules.newAwards(history.record(library), test::moment(50)); }
    BadgeProgress progress(const char* badge) const {
        return rules.progress(*library.badge(BadgeId(badge)), history.record(library), test::moment(50));
    }

    Library library = test::makeLibrary(
        {.badges = {{BadgeId("two"), "Two rounds", "", Badge::Rarity::common, {rounds(2)}},
                    {BadgeId("both"), "Rounds and recalls", "", Badge::Rarity::rare, {rounds(4), recalled(1)}},
                    {BadgeId("none"), "Without criteria", "", Badge::Rarity::common, {}}}});
    BadgeRules rules{library};
    test::History history;
};

TEST_F(BadgeRulesTest, NothingDoneEarnsNothing) {
    EXPECT_TRUE(newAwards().empty());
    EXPECT_EQ(progress("two").share, 0.0);
    EXPECT_EQ(progress("two").words, "0 of 2 rounds");
    EXPECT_EQ(progress("none").share, 0.0);
}

TEST_F(BadgeRulesTest, AnAwardSaysByWhatAndWhen) {
    answerTenRightly();
    history.round(1).round(2).round(3);
    const std::vector<BadgeAward> expected = {{BadgeId("two"), "3 rounds", test::moment(50)}};
    EXPECT_EQ(newAwards(), expected);
}

TEST_F(BadgeRulesTest, ABadgeIsGivenOnce) {
    answerTenRightly();
    history.round(1).round(2).add(BadgeAward{BadgeId("two"), "2 rounds", test::moment(2)});
    EXPECT_TRUE(newAwards().empty());
    EXPECT_EQ(progress("two").share, 1.0);
}

TEST_F(BadgeRulesTest, AllCriteriaMustHold) {
    history.add(BadgeAward{BadgeId("two"), "", test::moment(0)});
    answerTenRightly();
    history.round(1).round(2).round(3).round(4);
    EXPECT_TRUE(newAwards().empty());
    EXPECT_EQ(progress("both").share, 0.0);
    EXPECT_EQ(progress("both").words, "0 of 1 recall");
    history.answer(*library.nuggets().front(), 9);
    const std::vector<BadgeAward> expected = {{BadgeId("both"), "4 rounds; 1 recall", test::moment(50)}};
    EXPECT_EQ(newAwards(), expected);
    EXPECT_EQ(progress("both").share, 1.0);
}

TEST_F(BadgeRulesTest, NoBadgeForWhatMayHaveBeenGuessed) {
    for (std::size_t i = 0; i < 20; ++i) {
        history.answer(*library.nuggets()[i], 0.4, i % 3 == 0);
    }
    history.round(1).round(2).round(3);
    EXPECT_TRUE(newAwards().empty());
    EXPECT_LT(progress("two").share, 1.0);
    EXPECT_EQ(progress("two").words, "more right answers than guessing would give");
}

TEST_F(BadgeRulesTest, ProgressIsThatOfTheLeastCriterion) {
    answerTenRightly();
    history.answer(*library.nuggets().front(), 9).round(9);
    EXPECT_EQ(progress("both").share, 0.25);
    EXPECT_EQ(progress("both").words, "1 of 4 rounds");
    EXPECT_EQ(progress("both").work, 21.0) << "of the criterion that takes most";
    EXPECT_EQ(progress("two").work, 7.0);
}

} // namespace
} // namespace game
