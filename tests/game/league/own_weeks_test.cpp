#include "game/league/own_weeks.hpp"

#include <gtest/gtest.h>

#include "game/league/leaderboard.hpp"

#include "tests/support/test_history.hpp"

namespace {

using game::ownWeeks;

class OwnWeeks : public testing::Test {
protected:
    const game::Nugget& nugget(std::size_t i) const { return *library.nuggets().at(i); }
    std::vector<game::OwnWeek> weeks(double day, std::size_t most) const {
        return ownWeeks(history.log(), history.record(library), game::Team(), {test::moment(day), most});
    }

    game::Library library = test::makeLibrary();
    test::History history;
};

TEST_F(OwnWeeks, AreNoneBeforeTheFirstAnswer) {
    EXPECT_TRUE(weeks(2.5, 6).empty());
    history.answer(nugget(0), 15.4);
    EXPECT_EQ(weeks(16.5, 6).size(), 1u);
    EXPECT_EQ(weeks(2.5, 6).size(), 0u) << "what is still to come is unknown";
}

TEST_F(OwnWeeks, AreWhatTheBoardSaidAtTheirEnd) {
    for (const double day : {0.4, 3.4, 8.4, 16.4, 17.4}) {
        for (std::size_t i = 0; i < 4; ++i) {
            history.answer(nugget(i), day, i != 2);
        }
    }
    const auto now = test::moment(18.0);
    const auto weeks = this->weeks(18.0, 6);
    ASSERT_EQ(weeks.size(), 3u);
    const std::size_t answers[] = {8, 4, 8};
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const engine::Timestamp end{std::min(now.utcMs, weeks[i].from.utcMs + 7 * engine::kMsPerDay - 1),
                                    now.offsetMinutes};
        game::AttemptLog then;
        for (const game::LogEntry& entry : history.log().entries()) {
            if (entry.at().utcMs <= end.utcMs) {
                then.add(entry);
            }
        }
        const auto record = game::RepRecord::of(then, library);
        const game::LeagueRecord league = game::LeagueRecord::of(record, game::Team().starts(end));
        const game::RankedRecord ranked{{"Ada", "", "", false}, &league};
        const auto board = game::Leaderboard::of({ranked}, game::Team(), game::Period::week, end);
        const game::Standing& standing = board.standings().front();
        EXPECT_EQ(weeks[i].account.earned, standing.earned) << i;
        EXPECT_EQ(weeks[i].account.counted, standing.counted) << i;
        EXPECT_EQ(weeks[i].account.par, standing.par) << i;
        EXPECT_DOUBLE_EQ(weeks[i].brightness, record.brightness(end)) << i;
        EXPECT_EQ(weeks[i].answers, answers[i]) << i;
        EXPECT_EQ(engine::LocalDay::of(weeks[i].from).weekday(), 0) << i;
    }
    EXPECT_EQ(this->weeks(18.0, 2).size(), 2u);
    EXPECT_TRUE(this->weeks(18.0, 0).empty());
}

} // namespace
