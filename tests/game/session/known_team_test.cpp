#include "game/session/known_team.hpp"

#include "session_fixture.hpp"

namespace game {
namespace {

class KnownTeamTest : public test::TeamFolder {
protected:
    KnownTeam known() { return {test::library(), folder(), "Ada"}; }
    /// -1 when there is no such rep.
    static double brightness(KnownTeam& known, const std::string& rep, double day) {
        const Leaderboard board = known.at(test::moment(day))->leaderboard(Period::season);
        return board.find(rep) == nullptr ? -1.0 : board.find(rep)->brightness;
    }
};

TEST_F(KnownTeamTest, IsReadAnewWhenAnotherAnswersOrComes) {
    auto bob = open("Bob");
    ASSERT_TRUE(bob.record(test::answerTo(0, 0.0)));
    KnownTeam team = known();
    const double first = brightness(team, "Bob", 1.0);
    EXPECT_GT(first, 0);
    EXPECT_EQ(brightness(team, "Cem", 1.0), -1.0);
    ASSERT_TRUE(bob.record(test::answerTo(1, 1.0)));
    open("Cem");
    EXPECT_GT(brightness(team, "Bob", 1.5), first);
    EXPECT_EQ(brightness(team, "Cem", 1.5), 0.0);
}

TEST_F(KnownTeamTest, IsKeptWhileOnlyTheRepAnswers) {
    auto ada = open("Ada");
    KnownTeam team = known();
    const TeamRecords* before = team.at(test::moment(0.0));
    ASSERT_TRUE(ada.record(test::answerTo(0, 0.5)));
    EXPECT_EQ(brightness(team, "Ada", 1.0), 0.0) << "their own record is put there by whoever has it";
    EXPECT_EQ(team.at(test::moment(1.0)), before);
    team.forget();
    EXPECT_GT(brightness(team, "Ada", 1.0), 0.0);
}

TEST_F(KnownTeamTest, IsKeptWhileTheRepsOwnSaveIsWrittenAnew) {
    open("Bob");
    KnownTeam team = known();
    EXPECT_EQ(brightness(team, "Ada", 0.0), -1.0);
    ASSERT_TRUE(open("Ada").record(test::answerTo(0, 0.5)));
    EXPECT_GT(brightness(team, "Ada", 1.0), 0.0) << "who has a save takes part";
    put("Ada.backup.xml", "<save/>");
    put("Ada.xml", "<save/>");
    put("Ada.journal", "");
    put("notes.txt", "not about anybody");
    EXPECT_GT(brightness(team, "Ada", 1.5), 0.0) << "nothing of it was read";
    put("Bob.xml", "<save/>");
    EXPECT_EQ(brightness(team, "Ada", 2.0), 0.0) << "another's save is a reason to read all";
}

TEST_F(KnownTeamTest, TellsWhatLayAheadOnceItIsThen) {
    auto bob = open("Bob");
    ASSERT_TRUE(bob.record(test::answerTo(0, 0.0)));
    ASSERT_TRUE(bob.record(test::answerTo(1, 3.0)));
    KnownTeam team = known();
    const double early = brightness(team, "Bob", 1.0);
    KnownTeam other = known();
    const double late = brightness(team, "Bob", 4.0);
    EXPECT_NE(late, early);
    EXPECT_EQ(late, brightness(other, "Bob", 4.0)) << "as whoever reads it then";
    EXPECT_EQ(brightness(team, "Bob", 1.0), early) << "and looks back";
}

TEST_F(KnownTeamTest, ExpectedInTheBackgroundItIsTheSame) {
    auto bob = open("Bob");
    ASSERT_TRUE(bob.record(test::answerTo(0, 0.0)));
    KnownTeam team = known();
    team.expect(test::moment(1.0));
    KnownTeam other = known();
    EXPECT_EQ(brightness(team, "Bob", 1.0), brightness(other, "Bob", 1.0));
    team.expect(test::moment(1.5));
    ASSERT_TRUE(bob.record(test::answerTo(1, 1.5)));
    KnownTeam late = known();
    EXPECT_EQ(brightness(team, "Bob", 2.0), brightness(late, "Bob", 2.0)) << "though it was read before the answer";
}

TEST_F(KnownTeamTest, IsNothingWhileTheTeamFileIsBroken) {
    put("team.xml", "<team>");
    KnownTeam team = known();
    EXPECT_EQ(team.at(test::moment(0.0)), nullptr);
    put("team.xml", "<team title=\"Acme\"><member rep=\"Ada\"/></team>");
    EXPECT_NE(team.at(test::moment(0.0)), nullptr);
}

} // namespace
} // namespace game
