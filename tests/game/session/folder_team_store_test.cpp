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
    put("Bad.xml", "garbage");
    const FolderTeamStore store(folder());
    EXPECT_EQ(store.team()->problems, std::vector<std::string>());
    EXPECT_EQ(store.log("Ada").log.entries().size(), 1u);
    EXPECT_EQ(store.log("Ada").problem, "");
    EXPECT_TRUE(store.log("Absent").log.empty());
    EXPECT_FALSE(store.log("Absent").unreadable);
    EXPECT_EQ(store.log("Absent").problem, "") << "never played";
    EXPECT_TRUE(store.log("Bad").unreadable);
    EXPECT_NE(store.log("Bad").problem.find("Bad's save"), std::string::npos);
}

TEST_F(FolderTeamStoreTest, NamesSavesNobodyEnrolled) {
    put("team.xml", "<team title=\"Acme\"><member rep=\"Ada\"/><member rep=\"Stanger\"/></team>");
    open("Ada");
    open("Stranger");
    open("zz");
    const auto team = FolderTeamStore(folder()).team();
    ASSERT_EQ(team->problems.size(), 2u);
    EXPECT_EQ(team->problems[0], "Stranger has a save here but is no member in team.xml, so it does not count; the "
                                 "member Stanger has none: is it the same person?");
    EXPECT_EQ(team->problems[1], "zz has a save here but is no member in team.xml, so it does not count.");
}

TEST_F(FolderTeamStoreTest, ARepsOwnAliasAndWishToBeHiddenGoBeforeTheTeamFile) {
    put("team.xml", "<team title=\"Acme\"><member rep=\"Ada\" alias=\"Countess\"/><member rep=\"Bob\"/>"
                    "<member rep=\"Cleo\" alias=\"Queen\"/></team>");
    ASSERT_TRUE(open("Ada").changeSetting("alias", "Night owl"));
    ASSERT_TRUE(open("Bob").changeSetting("hidden", "yes"));
    open("Cleo");
    const Library library = test::makeLibrary();
    const auto records = TeamRecords::read(FolderTeamStore(folder()), {&library, test::moment(1.0)});
    ASSERT_TRUE(records);
    const Leaderboard board = records->leaderboard(Period::week);
    EXPECT_EQ(board.find("Ada")->shownName, "Night owl");
    EXPECT_FALSE(board.find("Ada")->hidden);
    EXPECT_TRUE(board.find("Bob")->hidden);
    EXPECT_EQ(board.find("Cleo")->shownName, "Queen");
}

TEST_F(FolderTeamStoreTest, NamesFilesThatAreNobodys) {
    open("Anna/Beta");
    EXPECT_EQ(FolderTeamStore(folder()).team()->problems, std::vector<std::string>());
    put("Anna (1).xml", "garbage");
    const auto team = FolderTeamStore(folder()).team();
    EXPECT_EQ(team->problems,
              std::vector<std::string>{"Anna (1).xml is no save of anybody here, and does not count."});
    EXPECT_EQ(team->members.size(), 1u);
}

TEST_F(FolderTeamStoreTest, SaysWhereATeamFileIsWrongAndGoesByTheRest) {
    put("team.xml", "<team title=\"Acme\">\n<member/>\n<member rep=\"a\" hiden=\"yes\"/>\n<member rep=\"b\"/>\n"
                    "<member rep=\"b\"/>\n</team>");
    const auto team = FolderTeamStore(folder()).team();
    ASSERT_TRUE(team) << team.sentence();
    ASSERT_EQ(team->mistakes.size(), 4u);
    EXPECT_EQ(team->mistakes[1],
              "team.xml:3: error: the attribute \"hiden\" is not known in <member>; did you mean \"hidden\"?");
    ASSERT_EQ(team->members.size(), 2u);
    EXPECT_TRUE(team->member("a")->hidden) << "as they may have wished";
    EXPECT_FALSE(team->member("b")->hidden);
}

TEST_F(FolderTeamStoreTest, IsNoTeamWhereThereIsNothing) {
    EXPECT_NE(FolderTeamStore(folder() / "nowhere").team().sentence().find("Could not read the folder"),
              std::string::npos);
    EXPECT_NE(FolderTeamStore(folder()).team().sentence().find("neither a team.xml nor a save"), std::string::npos);
    put("file", "");
    EXPECT_FALSE(FolderTeamStore(folder() / "file").team());
    put("team.xml", "<course/>");
    EXPECT_NE(FolderTeamStore(folder()).team().sentence().find("team.xml:1: error: a team file is a <team>"),
              std::string::npos);
    std::filesystem::remove(folder() / "team.xml");
    std::filesystem::create_directory(folder() / "team.xml");
    open("Ada");
    EXPECT_FALSE(FolderTeamStore(folder()).team()) << "not as if there were none";
}

TEST_F(FolderTeamStoreTest, KeepsModelsInTheOrderOfTheirDays) {
    open("Ada");
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
    open("Ada");
    put("team.memory.xml", "<memory><model/></memory>");
    FolderTeamStore store(folder());
    ASSERT_EQ(store.team()->mistakes.size(), 1u);
    EXPECT_NE(store.team()->mistakes[0].find("team.memory.xml:1: error: "), std::string::npos);
    EXPECT_FALSE(store.addModel({engine::LocalDay{20'000}, MemoryModel()}));
    EXPECT_EQ(store.team()->mistakes.size(), 1u);
}

} // namespace
} // namespace game
