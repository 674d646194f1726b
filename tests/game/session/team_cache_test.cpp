#include "game/session/team_cache.hpp"

#include "session_fixture.hpp"

namespace game {
namespace {

class TeamCacheTest : public test::TeamFolder {
protected:
    TeamCache known() { return {test::library(), folder(), "Ada"}; }
    /// When it was looked through.
    static const TeamRecords* settled(TeamCache& known, double day) {
        for (int looks = 0; looks < 2; ++looks) {
            known.refresh(test::moment(day));
            known.wait();
        }
        return known.at(test::moment(day));
    }
    /// -1 when there is no such rep.
    static double brightness(TeamCache& known, const std::string& rep, double day) {
        const Leaderboard board = settled(known, day)->leaderboard(Period::season);
        return board.find(rep) == nullptr ? -1.0 : board.find(rep)->brightness;
    }
};

TEST_F(TeamCacheTest, IsReadAgainWhenAnotherAnswersOrComes) {
    auto bob = open("Bob");
    ASSERT_TRUE(bob.record(test::answerTo(0, 0.0)));
    TeamCache team = known();
    const double first = brightness(team, "Bob", 1.0);
    EXPECT_GT(first, 0);
    EXPECT_EQ(brightness(team, "Cem", 1.0), -1.0);
    ASSERT_TRUE(bob.record(test::answerTo(1, 1.0)));
    open("Cem");
    EXPECT_GT(brightness(team, "Bob", 1.5), first);
    EXPECT_EQ(brightness(team, "Cem", 1.5), 0.0);
}

TEST_F(TeamCacheTest, IsKeptWhileOnlyTheRepAnswers) {
    auto ada = open("Ada");
    TeamCache team = known();
    settled(team, 0.5);
    const std::size_t news = team.news();
    ASSERT_TRUE(ada.record(test::answerTo(0, 0.5)));
    EXPECT_EQ(brightness(team, "Ada", 0.505), 0.0) << "their own record is put there by whoever has it";
    EXPECT_EQ(team.news(), news);
    team.invalidate();
    EXPECT_GT(brightness(team, "Ada", 0.505), 0.0);
    EXPECT_NE(team.news(), news);
}

TEST_F(TeamCacheTest, IsKeptWhileTheRepsOwnSaveIsWritten) {
    open("Bob");
    TeamCache team = known();
    EXPECT_EQ(brightness(team, "Ada", 1.0), -1.0);
    ASSERT_TRUE(open("Ada").record(test::answerTo(0, 0.5)));
    EXPECT_GT(brightness(team, "Ada", 1.0), 0.0) << "whoever has a save takes part";
    std::size_t news = team.news();
    put("Ada.backup.xml", "<save/>");
    put("Ada.xml", "<save/>");
    put("Ada.journal", "");
    put("Ada@k3f9.journal", "");
    put("notes.txt", "not about anybody");
    settled(team, 1.001);
    EXPECT_EQ(team.news(), news) << "nothing of it was read";
    put("Ada.Smith.xml", "<save/>");
    settled(team, 1.002);
    EXPECT_NE(team.news(), news) << "another's save is a reason to read all";
    news = team.news();
    settled(team, 1.2);
    EXPECT_NE(team.news(), news) << "as is time";
}

TEST_F(TeamCacheTest, SaysWhatLayAheadOnceItIsThen) {
    auto bob = open("Bob");
    ASSERT_TRUE(bob.record(test::answerTo(0, 0.0)));
    ASSERT_TRUE(bob.record(test::answerTo(1, 3.0)));
    TeamCache team = known();
    const double early = brightness(team, "Bob", 1.0);
    const std::size_t news = team.news();
    settled(team, 1.001);
    EXPECT_EQ(team.news(), news) << "not read over and over until then";
    TeamCache other = known();
    const double late = brightness(team, "Bob", 4.0);
    EXPECT_NE(late, early);
    EXPECT_EQ(late, brightness(other, "Bob", 4.0)) << "as whoever reads it then";
    EXPECT_EQ(brightness(team, "Bob", 1.0), early) << "and looks back";
}

/// On the thread that asks nothing is read: what is known is what was known before.
TEST_F(TeamCacheTest, NobodyWaitsForIt) {
    auto bob = open("Bob");
    ASSERT_TRUE(bob.record(test::answerTo(0, 0.0)));
    TeamCache team = known();
    EXPECT_EQ(team.at(test::moment(1.0)), nullptr);
    EXPECT_FALSE(team.isKnown(test::moment(1.0)));
    const double before = brightness(team, "Bob", 1.0);
    EXPECT_TRUE(team.isKnown(test::moment(1.0)));
    ASSERT_TRUE(bob.record(test::answerTo(1, 1.0)));
    const auto now = [&] {
        return team.at(test::moment(1.0))->leaderboard(Period::season).find("Bob")->brightness;
    };
    EXPECT_EQ(now(), before) << "until somebody has looked again";
    EXPECT_NE(brightness(team, "Bob", 1.0), before);
    EXPECT_EQ(team.at(test::moment(0.5)), nullptr) << "nothing is known of an earlier moment";
}

TEST_F(TeamCacheTest, EndsWhileItIsStillReading) {
    for (const char* rep : {"Bob", "Cem", "Dora"}) {
        ASSERT_TRUE(open(rep).record(test::answerTo(0, 0.0)));
    }
    TeamCache team = known();
    team.refresh(test::moment(1.0));
    TeamCache moved = std::move(team);
    moved.wait();
    EXPECT_TRUE(moved.isKnown(test::moment(1.0)));
    moved.invalidate();
    moved.refresh(test::moment(1.0));
}

TEST_F(TeamCacheTest, IsNothingWhileTheTeamFileIsBroken) {
    put("team.xml", "<team>");
    TeamCache team = known();
    EXPECT_EQ(settled(team, 0.0), nullptr);
    EXPECT_TRUE(team.isKnown(test::moment(0.0)));
    put("team.xml", "<team title=\"Acme\"><member rep=\"Ada\"/></team>");
    EXPECT_NE(settled(team, 0.0), nullptr);
}

} // namespace
} // namespace game
