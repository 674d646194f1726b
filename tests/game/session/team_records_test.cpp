#include "game/session/team_records.hpp"

#include "session_fixture.hpp"

#include "game/session/folder_team_store.hpp"

namespace game {
namespace {

class TeamRecordsTest : public test::TeamFolder {
protected:
    engine::Result<TeamRecords> read(double day) {
        return TeamRecords::read(FolderTeamStore(folder()), {&test::library(), test::moment(day)});
    }
};

TEST_F(TeamRecordsTest, MakeTheBoardOfTheSession) {
    {
        auto ada = open("Ada");
        test::playWeek(ada, 8, 6);
        auto bob = open("Bob");
        test::playWeek(bob, 8, 3);
        for (const Period period : {Period::week, Period::season}) {
            const Leaderboard inGame = test::settledBoard(ada, period, test::moment(2.0));
            const auto records = read(2.0);
            ASSERT_TRUE(records);
            const Leaderboard outside = records->leaderboard(period);
            ASSERT_EQ(inGame.standings().size(), 2u);
            for (std::size_t i = 0; i < 2; ++i) {
                EXPECT_EQ(inGame.standings()[i].rep, outside.standings()[i].rep);
                EXPECT_EQ(inGame.standings()[i].earned, outside.standings()[i].earned);
                EXPECT_EQ(inGame.standings()[i].par, outside.standings()[i].par);
                EXPECT_EQ(inGame.standings()[i].brightness, outside.standings()[i].brightness);
            }
        }
    }
}

TEST_F(TeamRecordsTest, LookBackAsItWasThen) {
    auto ada = open("Ada");
    ASSERT_TRUE(ada.record(test::answerTo(0, -14.0)));
    const auto then = read(1.0)->leaderboard(Period::week).standings().front();
    ASSERT_TRUE(ada.record(test::answerTo(0, 1.5)));
    const auto lookedBack = read(1.0)->leaderboard(Period::week).standings().front();
    EXPECT_EQ(lookedBack.par, then.par);
    EXPECT_EQ(lookedBack.brightness, then.brightness);
    EXPECT_EQ(test::settledBoard(ada, Period::week, test::moment(1.0)).standings().front().par, then.par);
    EXPECT_NE(read(2.0)->leaderboard(Period::week).standings().front().brightness, then.brightness);
}

TEST_F(TeamRecordsTest, SayWhoseSaveCannotBeRead) {
    ASSERT_TRUE(open("Ada").record(test::answerTo(0, 0.0)));
    put("Bad.xml", "garbage");
    const auto records = read(0.5);
    ASSERT_TRUE(records);
    ASSERT_EQ(records->problems().size(), 1u);
    EXPECT_NE(records->problems()[0].find("Bad"), std::string::npos);
    const Leaderboard board = records->leaderboard(Period::week);
    EXPECT_EQ(board.standings().size(), 2u);
    EXPECT_TRUE(board.find("Bad")->unreadable);
    EXPECT_EQ(board.find("Bad")->remark, "could not be read");
    EXPECT_FALSE(board.find("Ada")->unreadable);
    EXPECT_EQ(board.teams().front().members, 2u);
    EXPECT_EQ(board.teams().front().counted, 1u);
    EXPECT_EQ(board.teams().front().brightness, board.find("Ada")->brightness);
}

TEST_F(TeamRecordsTest, FadeByTheTeamsOwnMeasure) {
    put("team.xml", "<team title=\"Acme\" desired-retention=\"0.8\"><member rep=\"Ada\"/></team>");
    {
        auto ada = open("Ada");
        ASSERT_TRUE(ada.record(test::answerTo(0, 0.0)));
        EXPECT_DOUBLE_EQ(ada.record().desiredRetention(), 0.8);
    }
    const auto par = read(3.0)->leaderboard(Period::season).standings().front().par;
    put("team.xml", "<team title=\"Acme\" desired-retention=\"0.9\"><member rep=\"Ada\"/></team>");
    EXPECT_NE(read(3.0)->leaderboard(Period::season).standings().front().par, par);
}

} // namespace
} // namespace game
