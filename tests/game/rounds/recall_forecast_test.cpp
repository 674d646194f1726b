#include "game/rounds/recall_forecast.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

class RecallForecastTest : public testing::Test {
protected:
    const NuggetId& nugget(std::size_t number) const { return library.nuggets()[number]->id; }

    Library library = test::makeLibrary();
    test::History history;
};

TEST_F(RecallForecastTest, WithFewAnswersItIsTheRecords) {
    const auto record = history.answer(*library.nuggets()[0], 0.4).record(library);
    const RecallForecast forecast(record, test::moment(5.4));
    EXPECT_NEAR(forecast.recall(nugget(0)), record.retrievability(nugget(0), test::moment(5.4)), 1e-12);
    EXPECT_EQ(forecast.recall(nugget(1)), 0.0);
    EXPECT_FALSE(forecast.isFading(nugget(1)));
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
