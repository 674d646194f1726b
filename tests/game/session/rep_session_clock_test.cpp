#include "game/session/rep_session.hpp"

#include <gtest/gtest.h>

#include "session_fixture.hpp"

namespace game {
namespace {

/// What a session makes of clocks that were wrong, here or on another computer.
using RepSessionClock = test::TeamFolder;

TEST_F(RepSessionClock, LosesNothingToAClockThatWasBehind) {
    auto session = open("Ada");
    ASSERT_TRUE(session.record(test::answerTo(0, 0.0)));
    ASSERT_TRUE(session.record(test::answerTo(0, 10.0)));
    const MilliPoints paid = session.record().ledger().total();
    EXPECT_GT(paid, 0);
    const auto behind = session.record(test::answerTo(0, -30.0));
    ASSERT_TRUE(behind);
    EXPECT_EQ(behind->score.points, 0);
    EXPECT_EQ(
        session.takeNews(),
        "Your computer's clock was wrong for a while, so 2 answers neither pay nor cost anything; should it be "
        "wrong now, set it right and they count again.");
    test::expectSameFromLogAlone(session, folder(), 0.0);
    ASSERT_TRUE(session.record(test::answerTo(1, 11.0)));
    EXPECT_EQ(session.record().ledger().total(), paid);
    EXPECT_TRUE(session.record().hasBadge(BadgeId("first")));
    EXPECT_EQ(session.takeNews(),
              "Your computer's clock is right again, and what it made doubtful, 1 answer, counts as before.");
    EXPECT_EQ(session.takeNews(), "");
    test::expectSameFromLogAlone(session, folder(), 11.0);
}

TEST_F(RepSessionClock, SaysOnceWhatSeveralWrongClocksDid) {
    auto session = open("Ada");
    ASSERT_TRUE(session.record(test::answerTo(0, 0.0)));
    for (const double day : {-30.0, 1.0, -60.0, 2.0, -90.0, 3.0}) {
        ASSERT_TRUE(session.record(test::answerTo(1, day)));
    }
    EXPECT_EQ(session.record().doubted(), 3u);
    EXPECT_EQ(
        session.takeNews(),
        "Your computer's clock was wrong for a while, so 3 answers neither pay nor cost anything; should it be "
        "wrong now, set it right and they count again.");
}

class AheadTest : public test::TeamFolder, public ::testing::WithParamInterface<double> {};

TEST_P(AheadTest, DoesNotPayForDaysAClockWasPutOn) {
    {
        auto session = open("Ada");
        ASSERT_TRUE(session.record(test::answerTo(0, 0.0)));
        EXPECT_GT(session.record(test::answerTo(0, GetParam()))->score.points, 0);
    }
    auto session = open("Ada");
    ASSERT_TRUE(session.keepTime(test::moment(0.2)));
    EXPECT_EQ(session.record().ledger().total(), 0);
    EXPECT_EQ(session.record().attempts().back().score.available, 0);
    EXPECT_NE(session.takeNews().find("1 answer neither"), std::string::npos);
    const auto entries = session.log().entries().size();
    ASSERT_TRUE(session.keepTime(test::moment(0.3)));
    EXPECT_EQ(session.log().entries().size(), entries) << "said once";
    EXPECT_EQ(session.takeNews(), "");
    test::expectSameFromLogAlone(session, folder(), 0.3);
    EXPECT_GT(session.record(test::answerTo(0, 12.0))->score.points, 0) << "true days pay";
    test::expectSameFromLogAlone(session, folder(), 12.0);
}

INSTANTIATE_TEST_SUITE_P(ByDays, AheadTest, ::testing::Values(3.0, 20.0, 400.0, 730.0));

TEST_F(RepSessionClock, LeavesOutWhatAnotherComputerDatedLater) {
    {
        auto other = RepSession::open(test::library(), folder(), "Ada", "tablet");
        ASSERT_TRUE(other);
        ASSERT_TRUE(other->record(test::answerTo(0, 0.0)));
        ASSERT_TRUE(other->record(test::answerTo(1, 730.0)));
    }
    auto session = open("Ada");
    ASSERT_TRUE(session.keepTime(test::moment(3.0)));
    EXPECT_EQ(session.takeNews(),
              "1 answer in your save is dated later than now by the clock of another computer, and "
              "does not count before that time comes.");
    EXPECT_EQ(session.record().nuggetsMet(), 1u);
    EXPECT_GT(session.record(test::answerTo(0, 3.0))->score.points, 0);
    EXPECT_EQ(session.record(test::answerTo(1, 3.1))->score.points, 0) << "it was not met yet";
    EXPECT_GT(session.record(test::answerTo(1, 7.1))->score.points, 0);
    EXPECT_EQ(session.record().attempts().size(), 4u);
}

TEST_F(RepSessionClock, SaysThatAClockIsFromBeforeTheGame) {
    auto session = open("Ada");
    ASSERT_TRUE(session.record(test::answerTo(0, 0.0)));
    ASSERT_TRUE(session.keepTime({1'000, 0}));
    EXPECT_NE(session.takeNews().find("clock says 1969-12-31: please set it right"), std::string::npos);
    Attempt later = test::answerTo(0, 0.0);
    later.at = {60'000, 0};
    EXPECT_EQ(session.record(later)->score.points, 0);
    EXPECT_TRUE(session.record().awards().empty());
    EXPECT_GT(session.record(test::answerTo(0, 9.0))->score.points, 0);
    test::expectSameFromLogAlone(session, folder(), 9.0);
}
} // namespace
} // namespace game
