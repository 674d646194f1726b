#include "game/simulation/plain_schedule.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

/// Asks one nugget whenever the schedule wants it, and says on which days that was.
class PlainScheduleTest : public testing::Test {
protected:
    std::vector<int> daysAsked(PlainSchedule::Kind kind, const std::vector<bool>& answers) {
        PlainSchedule schedule(kind);
        test::History history;
        std::vector<int> days;
        for (int day = 0; day < 120 && days.size() < answers.size(); ++day) {
            const auto plan = schedule.next(history.record(m_library), test::moment(day + 0.4), 1);
            if (!plan.empty()) {
                const Attempt attempt =
                    test::attemptAt(*m_library.nuggets().front(), day + 0.4, answers[days.size()]);
                days.push_back(day);
                history.add(attempt);
                schedule.answered(attempt);
            }
        }
        return days;
    }

    Library m_library = test::makeLibrary({.courses = 1, .modules = 1, .nuggets = 1});
};

TEST_F(PlainScheduleTest, FixedComesBackAfter12Or24DaysAndRetires) {
    EXPECT_EQ(daysAsked(PlainSchedule::Kind::fixed, {true, false, true, true, true}),
              (std::vector<int>{0, 24, 36, 60}));
}

TEST_F(PlainScheduleTest, LeitnerGoesUpTheBoxesAndBackToTheFirst) {
    EXPECT_EQ(daysAsked(PlainSchedule::Kind::leitner, {true, true, true, false, true}),
              (std::vector<int>{0, 1, 3, 7, 8}));
}

TEST_F(PlainScheduleTest, Sm2TimesTheEase) {
    // Said to be sure is quality 4: the ease stays 2.5.
    EXPECT_EQ(daysAsked(PlainSchedule::Kind::sm2, {true, true, true, false, true}),
              (std::vector<int>{0, 1, 7, 22, 23}));
}

TEST_F(PlainScheduleTest, AllAtOnceDrillsAndIsDone) {
    PlainSchedule schedule(PlainSchedule::Kind::massed);
    test::History history;
    int asked = 0;
    for (; !schedule.next(history.record(m_library), test::moment(0.4), 1).empty(); ++asked) {
        const Attempt attempt = test::attemptAt(*m_library.nuggets().front(), 0.4, true);
        history.add(attempt);
        schedule.answered(attempt);
    }
    EXPECT_EQ(asked, 4);
}

} // namespace
} // namespace game
