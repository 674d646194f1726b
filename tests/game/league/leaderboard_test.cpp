#include "game/league/leaderboard.hpp"

#include <algorithm>
#include <deque>
#include <set>
#include <utility>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "engine/core/rng.hpp"
#include "tests/support/test_library.hpp"

namespace game {
namespace {

const Library& library() {
    static const Library kLibrary = test::makeLibrary();
    return kLibrary;
}

/// Reps with made-up histories, and the team they are in.
class League {
public:
    RepRecord& add(const std::string& rep, const std::string& group = "North", bool hidden = false) {
        team.members.push_back({rep, "", group, hidden});
        return addGuest(team.members.back());
    }
    /// A rep with a record who need not be a member.
    RepRecord& addGuest(const TeamMember& guest) {
        m_records.emplace_back(library());
        m_played.emplace_back(guest, &m_records.back());
        return m_records.back();
    }
    void addWithoutSave(const std::string& rep, const std::string& group) {
        team.members.push_back({rep, "", group, false});
        m_played.emplace_back(team.members.back(), nullptr);
    }
    Leaderboard board(double day, Period period = Period::week) const {
        std::deque<LeagueRecord> leagues;
        std::vector<RankedRecord> ranked;
        for (const auto& [member, record] : m_played) {
            ranked.push_back({member, nullptr, unreadable.count(member.rep) > 0, remark});
            if (record != nullptr) {
                leagues.push_back(LeagueRecord::of(*record, team.starts(test::moment(day))));
                ranked.back().record = &leagues.back();
            }
        }
        return Leaderboard::of(ranked, team, period, test::moment(day));
    }
    void shuffle(engine::Rng& rng) { rng.shuffle(m_played); }

    Team team;
    std::set<std::string> unreadable;
    std::string remark;

private:
    std::deque<RepRecord> m_records;
    std::vector<std::pair<TeamMember, const RepRecord*>> m_played;
};

struct Answered {
    int nugget = 0;
    double day = 0.0;
    bool right = true;
    Certainty certainty = Certainty::certain;
};

void answer(RepRecord& record, const Answered& answered) {
    const Nugget& nugget = *library().nuggets()[static_cast<std::size_t>(answered.nugget)];
    Attempt attempt;
    attempt.nugget = nugget.id;
    attempt.question = nugget.questions.front().id;
    attempt.at = test::moment(answered.day);
    attempt.right = answered.right;
    attempt.certainty = answered.certainty;
    attempt.format = "single-choice";
    attempt.chance = 0.25;
    attempt.recallMs = 3000;
    record.apply({"d1", static_cast<std::int64_t>(record.attempts().size()) + 1, attempt});
}

void finishRound(RepRecord& record, double day) {
    record.apply({"d1", 1'000'000, RoundFinished{6, 6, test::moment(day)}});
}

/// Meets nuggets 0 … `nuggets` - 1 a fortnight before Monday, then answers them on Tuesday, the first `right`
/// rightly, and finishes a round.
void playWeek(RepRecord& record, int nuggets, int right) {
    for (int nugget = 0; nugget < nuggets; ++nugget) {
        answer(record, {nugget, -14.0});
    }
    for (int nugget = 0; nugget < nuggets; ++nugget) {
        answer(record, {nugget, 1.5, nugget < right, nugget < right ? Certainty::certain : Certainty::guess});
    }
    finishRound(record, 1.5);
}

std::vector<std::string> names(const std::vector<Standing>& standings) {
    std::vector<std::string> reps;
    for (const Standing& standing : standings) {
        reps.push_back(standing.rep);
    }
    return reps;
}

TEST(Leaderboard, RanksByShareNotByVolume) {
    League league;
    playWeek(league.add("Many"), 20, 10);
    playWeek(league.add("Few"), 4, 3);
    const Leaderboard board = league.board(2.0);
    EXPECT_EQ(names(board.standings()), (std::vector<std::string>{"Few", "Many"}));
    EXPECT_GT(board.find("Many")->earned, board.find("Few")->earned);
    EXPECT_EQ(board.find("Few")->rank, 1u);
    EXPECT_EQ(board.find("Many")->rank, 2u);
}

TEST(Leaderboard, GivesEqualsOneRankAndPutsThemByName) {
    League league;
    for (const char* rep : {"Cyd", "Ada"}) {
        playWeek(league.add(rep), 6, 4);
    }
    playWeek(league.add("Bob"), 6, 6);
    playWeek(league.add("Dan"), 6, 1);
    const Leaderboard board = league.board(2.0);
    EXPECT_EQ(names(board.standings()), (std::vector<std::string>{"Bob", "Ada", "Cyd", "Dan"}));
    EXPECT_EQ(board.find("Ada")->rank, 2u);
    EXPECT_EQ(board.find("Cyd")->rank, 2u);
    EXPECT_EQ(board.find("Dan")->rank, 4u);
}

TEST(Leaderboard, RanksNobodyOfWhomNothingWasAsked) {
    League league;
    league.add("Idle");
    league.addWithoutSave("Absent", "North");
    playWeek(league.add("Wrong"), 3, 0);
    const Leaderboard board = league.board(2.0);
    EXPECT_EQ(names(board.standings()), (std::vector<std::string>{"Wrong", "Absent", "Idle"}));
    EXPECT_EQ(board.find("Wrong")->rank, 1u);
    EXPECT_EQ(board.find("Idle")->rank, 0u);
    EXPECT_EQ(board.find("Idle")->share, std::nullopt);
    EXPECT_EQ(board.find("Nobody"), nullptr);
    EXPECT_TRUE(board.podium().empty()) << "nothing earned is no medal";
}

TEST(Leaderboard, RanksNobodyWhoHasNotPlayedThisWeek) {
    League league;
    RepRecord& away = league.add("Away");
    for (int nugget = 0; nugget < 6; ++nugget) {
        answer(away, {nugget, -14.0});
    }
    finishRound(away, -14.0);
    playWeek(league.add("Here"), 6, 1);
    EXPECT_EQ(league.board(2.0).find("Away")->rank, 0u);
    EXPECT_EQ(league.board(2.0).find("Away")->share, std::nullopt);
    EXPECT_EQ(names(league.board(2.0).podium()), (std::vector<std::string>{"Here"}));
    for (int nugget = 0; nugget < 5; ++nugget) {
        answer(away, {nugget, 1.6});
    }
    EXPECT_EQ(league.board(2.0).find("Away")->rank, 0u) << "five answers are no round";
    answer(away, {5, 1.6});
    EXPECT_EQ(league.board(2.0).find("Away")->rank, 1u) << "as many due answers as a round has are";
}

TEST(Leaderboard, OneNuggetDoesNotWin) {
    League league;
    playWeek(league.add("Diligent"), 20, 15);
    RepRecord& one = league.add("One");
    answer(one, {0, -14.0});
    answer(one, {0, 3.5});
    finishRound(one, 3.5);
    RepRecord& diligent = league.add("Newcomer");
    for (int nugget = 0; nugget < 20; ++nugget) {
        answer(diligent, {nugget, 0.4});
    }
    for (int nugget = 0; nugget < 20; ++nugget) {
        answer(diligent, {nugget, 3.4, nugget % 5 != 0, Certainty::sure});
    }
    finishRound(diligent, 3.4);
    const Leaderboard board = league.board(4.2);
    EXPECT_LT(*board.find("One")->share, 0.2);
    EXPECT_EQ(board.find("One")->rank, 3u);
    EXPECT_EQ(board.find("One")->met, 1u);
    EXPECT_EQ(board.find("One")->open, 8u);
    EXPECT_DOUBLE_EQ(board.find("One")->coverage(), 0.125);
}

TEST(Leaderboard, PutsWhoMetMoreFirstAmongEquals) {
    League league;
    playWeek(league.add("Ada"), 4, 4);
    playWeek(league.add("Bob"), 6, 6);
    const Leaderboard board = league.board(2.0);
    EXPECT_EQ(names(board.standings()), (std::vector<std::string>{"Bob", "Ada"}));
    EXPECT_EQ(board.find("Ada")->rank, 1u);
    EXPECT_EQ(board.find("Bob")->rank, 1u);
}

TEST(Leaderboard, HidesWhoOptedOutAtNoCost) {
    League league;
    playWeek(league.add("Shy", "North", true), 6, 6);
    playWeek(league.add("Ada"), 6, 5);
    playWeek(league.add("Bob"), 6, 2);
    const Leaderboard board = league.board(2.0);
    EXPECT_EQ(names(board.shownTo("Ada")), (std::vector<std::string>{"Ada", "Bob"}));
    EXPECT_EQ(names(board.neighbours("Bob")), (std::vector<std::string>{"Ada", "Bob"}));
    EXPECT_EQ(names(board.podium()), (std::vector<std::string>{"Ada", "Bob"}));
    EXPECT_EQ(names(board.neighbours("Shy")), (std::vector<std::string>{"Shy", "Ada", "Bob"}));
    EXPECT_EQ(board.find("Shy")->rank, 1u);
    EXPECT_EQ(board.find("Ada")->rank, 1u);
    EXPECT_EQ(board.find("Bob")->rank, 2u);
    ASSERT_EQ(board.teams().size(), 1u);
    const double sum = *board.find("Shy")->share + *board.find("Ada")->share + *board.find("Bob")->share;
    EXPECT_DOUBLE_EQ(board.teams()[0].share, sum / 3.0);
}

TEST(Leaderboard, MeansCountEverybodyEnrolled) {
    League league;
    playWeek(league.add("Ada", "North"), 6, 6);
    league.addWithoutSave("Absent", "North");
    playWeek(league.add("Bob", "South"), 6, 5);
    playWeek(league.addGuest({"Guest", "", "South", false}), 6, 6);
    const Leaderboard board = league.board(2.0);
    ASSERT_EQ(board.teams().size(), 2u);
    EXPECT_EQ(board.teams()[0].team, "South");
    EXPECT_EQ(board.teams()[0].members, 1u);
    EXPECT_DOUBLE_EQ(board.teams()[0].share, *board.find("Bob")->share);
    EXPECT_EQ(board.teams()[1].rank, 2u);
    EXPECT_EQ(board.teams()[1].members, 2u);
    EXPECT_DOUBLE_EQ(board.teams()[1].share, *board.find("Ada")->share / 2.0);
    EXPECT_DOUBLE_EQ(board.teams()[1].brightness, board.find("Ada")->brightness / 2.0);
    EXPECT_GT(board.find("Ada")->brightness, 0.7) << "six of eight windows open";
}

TEST(Leaderboard, LeavesWhoCouldNotBeReadOutOfRanksAndMeans) {
    League league;
    answer(league.add("Ada"), {0, 1.5});
    answer(league.add("Bad"), {0, 1.5});
    answer(league.add("Sad", "South"), {0, 1.5});
    league.unreadable = {"Bad", "Sad"};
    league.remark = "could not be read";
    const Leaderboard board = league.board(2.0);
    const Standing* bad = board.find("Bad");
    EXPECT_TRUE(bad->unreadable);
    EXPECT_EQ(bad->remark, "could not be read");
    EXPECT_EQ(bad->rank, 0u);
    EXPECT_FALSE(bad->share);
    EXPECT_EQ(bad->earned, 0);
    ASSERT_EQ(board.teams().size(), 2u);
    EXPECT_EQ(board.teams()[0].members, 2u);
    EXPECT_EQ(board.teams()[0].counted, 1u);
    EXPECT_EQ(board.teams()[0].brightness, board.find("Ada")->brightness);
    EXPECT_EQ(board.teams()[1].counted, 0u);
    EXPECT_EQ(board.teams()[1].rank, 0u) << "not last either: nothing is known";
}

TEST(Leaderboard, ShowsNeighboursWithinReach) {
    League league;
    for (int i = 0; i < 9; ++i) {
        playWeek(league.add("R" + std::to_string(i)), 10, 9 - i);
    }
    const Leaderboard board = league.board(2.0);
    EXPECT_EQ(names(board.neighbours("R4")), (std::vector<std::string>{"R1", "R2", "R3", "R4", "R5", "R6", "R7"}));
    EXPECT_EQ(names(board.neighbours("R0")), (std::vector<std::string>{"R0", "R1", "R2", "R3"}));
    EXPECT_EQ(names(board.neighbours("R8", 1)), (std::vector<std::string>{"R7", "R8"}));
    EXPECT_TRUE(board.neighbours("Nobody").empty());
    EXPECT_EQ(names(board.podium()), (std::vector<std::string>{"R0", "R1", "R2"}));
}

TEST(Leaderboard, CountsAWeekFromMondayAtFourAndASeasonFromItsFirstDay) {
    League league;
    RepRecord& record = league.add("Ada");
    answer(record, {0, -30.0});
    answer(record, {1, -30.0});
    answer(record, {0, 4.0 / 24.0 - 0.001});
    answer(record, {1, 4.0 / 24.0});
    EXPECT_EQ(league.board(0.2).find("Ada")->earned, record.attempts()[3].score.points);
    EXPECT_GT(record.attempts()[2].score.points, 0);
    EXPECT_EQ(league.board(0.2, Period::season).find("Ada")->earned, record.ledger().total());
    league.team.seasons.push_back({"Winter", engine::LocalDay::of(test::moment(0.2)), engine::LocalDay{99'999}});
    EXPECT_EQ(league.board(0.2, Period::season).find("Ada")->earned, record.attempts()[3].score.points);
}

RC_GTEST_PROP(Leaderboard, DoesNotDependOnTheOrderOfReps, (std::uint64_t seed)) {
    League league;
    engine::Rng rng(seed);
    for (int i = 0; i < 6; ++i) {
        playWeek(league.add("R" + std::to_string(i), rng.chance(0.5) ? "North" : "South", rng.chance(0.2)), 6,
                 static_cast<int>(rng.below(7)));
    }
    const Leaderboard board = league.board(2.0);
    league.shuffle(rng);
    rng.shuffle(league.team.members);
    const Leaderboard shuffled = league.board(2.0);
    RC_ASSERT(names(shuffled.standings()) == names(board.standings()));
    for (const Standing& standing : board.standings()) {
        RC_ASSERT(shuffled.find(standing.rep)->rank == standing.rank);
    }
    for (std::size_t i = 0; i < board.teams().size(); ++i) {
        RC_ASSERT(shuffled.teams()[i].team == board.teams()[i].team);
        RC_ASSERT(shuffled.teams()[i].share == board.teams()[i].share);
    }
}

RC_GTEST_PROP(Leaderboard, IsNotMovedByRepeatingTheSameNuggetAtOnce, (bool right)) {
    League league;
    playWeek(league.add("Ada"), 6, 5);
    RepRecord& farmer = league.add("Farmer");
    playWeek(farmer, 6, 4);
    const double before = *league.board(2.0).find("Farmer")->share;
    const int repeats = *rc::gen::inRange(1, 50);
    for (int i = 0; i < repeats; ++i) {
        answer(farmer, {0, 1.5 + 0.001 * (i + 1), right});
    }
    RC_ASSERT(*league.board(1.55).find("Farmer")->share <= before);
    RC_ASSERT(league.board(1.55).find("Farmer")->rank == 2u);
}

/// Guessing a lot never ranks above recalling a little, whatever certainty is claimed and however it turns out.
RC_GTEST_PROP(Leaderboard, IsNotMovedByVolumeWithoutRecall, (std::uint64_t seed)) {
    League league;
    playWeek(league.add("Few"), 3, 3);
    RepRecord& guesser = league.add("Guesser");
    engine::Rng rng(seed);
    const auto certainty = static_cast<Certainty>(*rc::gen::inRange(0, 4));
    for (int nugget = 0; nugget < 24; ++nugget) {
        answer(guesser, {nugget, -14.0, rng.chance(0.25), certainty});
    }
    for (int round = 0; round < 8; ++round) {
        for (int nugget = 0; nugget < 24; ++nugget) {
            answer(guesser, {nugget, 0.2 + 0.2 * round, rng.chance(0.25), certainty});
        }
    }
    const Leaderboard board = league.board(2.0);
    RC_ASSERT(board.find("Few")->rank == 1u);
    RC_ASSERT(*board.find("Guesser")->share < 0.5 * *board.find("Few")->share);
}

} // namespace
} // namespace game
