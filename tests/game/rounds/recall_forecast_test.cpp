#include "game/rounds/recall_forecast.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

class RecallForecastTest : public testing::Test {
protected:
    /// Every nugget three times, `right` saying whether the later two were recalled.
    RepRecord practised(bool right) {
        test::History all;
        for (int round = 0; round < 3; ++round) {
            for (const auto* nugget : library.nuggets()) {
                all.answer(*nugget, 0.4 + 4.0 * round, round == 0 || right);
            }
        }
        return all.record(library);
    }
    const NuggetId& nugget(std::size_t number) const { return library.nuggets()[number]->id; }

    Library library = test::makeLibrary();
    test::History history;
};

TEST_F(RecallForecastTest, WithFewAnswersItIsTheRecords) {
    const auto record = history.answer(*library.nuggets()[0], 0.4).record(library);
    EXPECT_EQ(answersFitted(record), 0U);
    EXPECT_EQ(personalModel(record), record.ledger().model());
    const RecallForecast forecast(record, test::moment(5.4));
    EXPECT_NEAR(forecast.recall(nugget(0)), record.retrievability(nugget(0), test::moment(5.4)), 1e-12);
    EXPECT_EQ(forecast.recall(nugget(1)), 0.0);
    EXPECT_FALSE(forecast.isFading(nugget(1)));
}

TEST_F(RecallForecastTest, WhoForgetsMoreIsExpectedToForgetMore) {
    const auto good = practised(true);
    const auto bad = practised(false);
    ASSERT_GE(answersFitted(good), 60U);
    const auto first = [](const RepRecord& record) { return personalModel(record).first(Rating::good).stability; };
    EXPECT_GT(first(good), good.ledger().model().first(Rating::good).stability);
    EXPECT_LT(first(bad), bad.ledger().model().first(Rating::good).stability);
}

TEST_F(RecallForecastTest, WhatIsBelowWhatIsWantedIsFading) {
    const auto record = history.answer(*library.nuggets()[0], 0.4).record(library);
    EXPECT_FALSE(RecallForecast(record, test::moment(1.4)).isFading(nugget(0)));
    EXPECT_TRUE(RecallForecast(record, test::moment(6.4)).isFading(nugget(0)));
    EXPECT_FALSE(RecallForecast(record, test::moment(6.4)).isFading(nugget(1)));
}

TEST_F(RecallForecastTest, ASecondIsWorthMoreTheMoreHasFaded) {
    const auto record = history.answer(*library.nuggets()[0], 0.4).record(library);
    double before = 0.0;
    for (const double day : {1.4, 3.4, 9.4, 20.4}) {
        const double worth = RecallForecast(record, test::moment(day)).worth(nugget(0));
        EXPECT_GT(worth, before) << day;
        before = worth;
    }
    EXPECT_GT(RecallForecast(record, test::moment(1.4)).worth(nugget(1)), 0.0);
}

} // namespace
} // namespace game
