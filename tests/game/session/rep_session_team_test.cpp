#include "game/session/rep_session.hpp"

#include <gtest/gtest.h>

#include "game/session/folder_team_store.hpp"
#include "game/session/team_models.hpp"
#include "session_fixture.hpp"

namespace game {
namespace {

/// A rep among the others of the folder.
using RepSessionTeam = test::TeamFolder;

TEST_F(RepSessionTeam, StandsAmongTheOthersOfTheFolder) {
    put("team.xml",
        "<team title=\"Acme\"><member rep=\"Ada\" team=\"North\"/><member rep=\"Bob\" alias=\"Fox\" "
        "team=\"South\"/><member rep=\"Absent\" team=\"South\"/><member rep=\"Bad\" team=\"South\"/></team>");
    put("Bad.xml", "garbage");
    auto bob = open("Bob");
    test::playWeek(bob, 8, 8);
    auto ada = open("Ada");
    test::playWeek(ada, 8, 2);
    const Leaderboard board = test::settledBoard(ada, Period::week, test::moment(2.0));
    ASSERT_EQ(board.standings().size(), 4u);
    EXPECT_EQ(board.standings()[0].shownName, "Fox");
    EXPECT_EQ(board.find("Ada")->rank, 2u);
    EXPECT_EQ(board.find("Bad")->rank, 0u);
    ASSERT_EQ(board.teams().size(), 2u);
    EXPECT_EQ(board.teams()[0].members + board.teams()[1].members, 4u);
    // Of three in the South one could not be read, and one never played.
    EXPECT_DOUBLE_EQ(*board.find("Bob")->share / 2.0,
                     (board.teams()[0].team == "South" ? board.teams()[0] : board.teams()[1]).share);
}

TEST_F(RepSessionTeam, IsNoMemberButSeesItself) {
    put("team.xml", "<team title=\"Acme\"><member rep=\"Bob\"/></team>");
    auto bob = open("Bob");
    test::playWeek(bob, 8, 2);
    auto ada = open("Ada");
    test::playWeek(ada, 8, 8);
    const Leaderboard board = test::settledBoard(ada, Period::week, test::moment(2.0));
    EXPECT_EQ(board.neighbours("Ada").size(), 2u);
    EXPECT_EQ(board.shownTo("Bob").size(), 1u);
    EXPECT_EQ(board.teams().front().members, 1u);
}

TEST_F(RepSessionTeam, StandsThereAsTheRepWishesAtOnce) {
    auto ada = open("Ada");
    ada.prepareLeaderboard(test::moment(1.0));
    EXPECT_EQ(test::settledBoard(ada, Period::week, test::moment(1.0)).find("Ada")->shownName, "Ada");
    ASSERT_TRUE(ada.changeSetting("alias", "Fox"));
    ASSERT_TRUE(ada.changeSetting("hidden", "yes"));
    const Leaderboard board = test::settledBoard(ada, Period::week, test::moment(1.0));
    EXPECT_EQ(board.find("Ada")->shownName, "Fox");
    EXPECT_TRUE(board.find("Ada")->hidden);
    ASSERT_TRUE(ada.record(test::answerTo(0, 1.0)));
    EXPECT_GT(test::settledBoard(ada, Period::week, test::moment(1.5)).find("Ada")->brightness, 0.0);
}

TEST_F(RepSessionTeam, IsAloneAndSaysSoWhenTheTeamFileIsBroken) {
    put("team.xml", "<team>");
    auto bob = open("Bob");
    auto ada = open("Ada");
    test::playWeek(ada, 8, 8);
    ASSERT_EQ(ada.notices().size(), 1u);
    EXPECT_NE(ada.notices()[0].find("team.xml:1"), std::string::npos);
    const Leaderboard board = test::settledBoard(ada, Period::week, test::moment(2.0));
    ASSERT_EQ(board.standings().size(), 1u);
    EXPECT_EQ(board.standings()[0].rank, 1u);
    EXPECT_GT(board.standings()[0].earned, 0);
}

/// A team's model that counts from the Monday after on.
std::string modelFile() {
    const engine::LocalDay monday{engine::LocalDay::of(test::moment(7.5)).number};
    return writeTeamModels({{monday, MemoryModel(Fsrs7())}});
}

TEST_F(RepSessionTeam, TakesOverTheModelOfItsTeamWhenItsDayComes) {
    put("team.memory.xml", modelFile());
    auto session = open("Ada");
    ASSERT_TRUE(session.record(test::answerTo(0, 0.4)));
    ASSERT_TRUE(session.record(test::answerTo(0, 6.4)));
    EXPECT_EQ(session.record().ledger().model(), MemoryModel());
    const MilliPoints before = session.record().ledger().total();
    ASSERT_TRUE(session.record(test::answerTo(1, 7.4)));
    EXPECT_EQ(session.record().ledger().model(), MemoryModel(Fsrs7()));
    EXPECT_EQ(session.record().ledger().total(), before);
    ASSERT_TRUE(session.record(test::answerTo(0, 18.4)));
    EXPECT_EQ(session.log().entries().size(), 6u) << "four answers, a badge and one change of the model";
    ASSERT_TRUE(session.record(test::answerTo(1, -3.0))) << "a clock set back";
    ASSERT_TRUE(session.record(test::answerTo(1, 19.4))) << "and put right";
    EXPECT_EQ(session.record().ledger().model(), MemoryModel(Fsrs7()));
    test::expectSameFromLogAlone(session, folder(), 19.4);
}

TEST_F(RepSessionTeam, KeepsWhatWasScoredWhenTheTeamsFilesAreLostOrChanged) {
    MilliPoints points = 0;
    put("team.memory.xml", modelFile());
    {
        auto session = open("Ada");
        for (const double day : {0.4, 7.4, 18.4, 40.4}) {
            ASSERT_TRUE(session.record(test::answerTo(0, day)));
        }
        points = session.record().ledger().total();
    }
    for (const char* file : {"", "<memory/>", "<memory>"}) {
        std::filesystem::remove(folder() / "team.memory.xml");
        if (*file != '\0') {
            put("team.memory.xml", file);
        }
        const auto session = open("Ada");
        EXPECT_EQ(session.record().ledger().total(), points);
        EXPECT_EQ(session.record().ledger().model(), MemoryModel(Fsrs7()));
        EXPECT_EQ(session.notices().empty(), std::string(file) != "<memory>");
    }
}
} // namespace
} // namespace game
