#include "game/session/folder_team_store.hpp"

#include "game/content/fact_mark.hpp"
#include "game/session/team_records.hpp"
#include "session_fixture.hpp"

namespace game {
namespace {

using FolderTeamStoreTest = test::TeamFolder;

TEST_F(FolderTeamStoreTest, TakesEverySaveAsOneTeamWithoutATeamFile) {
    open("Bob");
    open("Ada");
    const auto team = FolderTeamStore(folder()).team();
    ASSERT_TRUE(team);
    EXPECT_EQ(team->title, "Everybody");
    ASSERT_EQ(team->members.size(), 2u);
    EXPECT_EQ(team->members[0].rep, "Ada");
    EXPECT_EQ(team->members[1].team, "Everybody");
}

TEST_F(FolderTeamStoreTest, ReadsTheLogsOfItsMembers) {
    put("team.xml",
        "<team title=\"Acme\"><member rep=\"Ada\"/><member rep=\"Absent\"/><member rep=\"Bad\"/></team>");
    ASSERT_TRUE(open("Ada").record(test::answerTo(0, 0.0)));
    ASSERT_TRUE(open("Stranger").record(test::answerTo(0, 0.0)));
    put("Bad.xml", "garbage");
    const auto logs = FolderTeamStore(folder()).logs();
    ASSERT_EQ(logs.size(), 3u);
    EXPECT_EQ(logs[0].rep, "Ada");
    EXPECT_EQ(logs[0].log.entries().size(), 1u);
    EXPECT_EQ(logs[0].problem, "");
    EXPECT_EQ(logs[0].levels, levelsMark(test::library()));
    EXPECT_TRUE(logs[1].log.empty());
    EXPECT_EQ(logs[1].problem, "");
    EXPECT_NE(logs[2].problem.find("Bad's save"), std::string::npos);
}

TEST_F(FolderTeamStoreTest, ARepsOwnAliasAndWishToBeHiddenGoBeforeTheTeamFile) {
    put("team.xml", "<team title=\"Acme\"><member rep=\"Ada\" alias=\"Countess\"/><member rep=\"Bob\"/>"
                    "<member rep=\"Cleo\" alias=\"Queen\"/></team>");
    ASSERT_TRUE(open("Ada").changeSetting("alias", "Night owl"));
    ASSERT_TRUE(open("Bob").changeSetting("hidden", "yes"));
    open("Cleo");
    const Library library = test::makeLibrary();
    const auto records = TeamRecords::read(FolderTeamStore(folder()), library, test::moment(1.0));
    ASSERT_TRUE(records);
    const Leaderboard board = records->leaderboard(Period::week);
    EXPECT_EQ(board.find("Ada")->shownName, "Night owl");
    EXPECT_FALSE(board.find("Ada")->hidden);
    EXPECT_TRUE(board.find("Bob")->hidden);
    EXPECT_EQ(board.find("Cleo")->shownName, "Queen");
}

TEST_F(FolderTeamStoreTest, SaysWhereATeamFileIsWrong) {
    put("team.xml", "<team title=\"Acme\">\n<member/>\n<member rep=\"a\" hidden=\"x\"/>\n<member rep=\"a\"/>\n"
                    "<member rep=\"a\"/>\n</team>");
    const auto team = FolderTeamStore(folder()).team();
    ASSERT_FALSE(team);
    EXPECT_NE(team.sentence().find("The team file cannot be used. team.xml:2: error: "), std::string::npos)
        << team.sentence();
    EXPECT_NE(team.sentence().find("; and 1 more"), std::string::npos) << team.sentence();
    EXPECT_TRUE(FolderTeamStore(folder()).logs().empty());
    EXPECT_FALSE(FolderTeamStore(folder() / "nowhere").team());
}

TEST_F(FolderTeamStoreTest, KeepsModelsInTheOrderOfTheirDays) {
    FolderTeamStore store(folder());
    EXPECT_TRUE(store.team()->models.empty());
    const engine::LocalDay winter{20'000};
    const engine::LocalDay spring{20'100};
    ASSERT_TRUE(store.addModel({winter, MemoryModel(Fsrs7())}));
    ASSERT_TRUE(store.addModel({spring, MemoryModel(Fsrs7())}));
    ASSERT_TRUE(store.addModel({spring, MemoryModel()}));
    auto models = store.team()->models;
    ASSERT_EQ(models.size(), 2u);
    EXPECT_EQ(models[0].from, winter);
    EXPECT_EQ(models[1].model, MemoryModel());
    ASSERT_TRUE(store.addModel({winter, MemoryModel()}));
    EXPECT_EQ(store.team()->models.size(), 1u);
}

TEST_F(FolderTeamStoreTest, LeavesAModelFileItCannotReadAlone) {
    put("team.memory.xml", "<memory><model/></memory>");
    FolderTeamStore store(folder());
    EXPECT_NE(store.team().sentence().find("team.memory.xml:1: error: "), std::string::npos);
    EXPECT_FALSE(store.addModel({engine::LocalDay{20'000}, MemoryModel()}));
    EXPECT_FALSE(store.team());
}

} // namespace
} // namespace game
