#include "game/session/rep_session.hpp"

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/core/rng.hpp"
#include "game/content/fact_mark.hpp"
#include "game/session/folder_team_store.hpp"
#include "game/session/team_models.hpp"
#include "session_fixture.hpp"

namespace game {
namespace {

using RepSessionTest = test::TeamFolder;

/// A second computation of everything, from the log on the disk alone.
void expectSameFromLogAlone(RepSession& session, const std::filesystem::path& folder, double today) {
    const auto save = SaveStore::read(folder, session.rep());
    ASSERT_TRUE(save);
    ASSERT_EQ(save->log.entries(), session.log().entries());
    const RepRecord again = RepRecord::of(save->log, session.library());
    const RepRecord& record = session.record();
    const engine::Timestamp now = test::moment(today);
    EXPECT_EQ(again.ledger().total(), record.ledger().total());
    EXPECT_EQ(again.awards(), record.awards());
    EXPECT_EQ(again.streak(now).current(), record.streak(now).current());
    EXPECT_EQ(again.streak(now).longest(), record.streak(now).longest());
    EXPECT_EQ(again.brightness(now), record.brightness(now));
    ASSERT_EQ(again.attempts().size(), record.attempts().size());
    for (std::size_t i = 0; i < again.attempts().size(); ++i) {
        EXPECT_EQ(again.attempts()[i].score.points, record.attempts()[i].score.points);
        EXPECT_EQ(again.attempts()[i].score.after, record.attempts()[i].score.after);
    }
    Team team;
    team.members.push_back({session.rep(), "", "Everybody", false});
    const LeagueRecord league = LeagueRecord::of(again, team.starts(now));
    const auto board = Leaderboard::of({{team.members.front(), &league}}, team, Period::season, now);
    const auto shown = test::settledBoard(session, Period::season, now);
    ASSERT_EQ(shown.standings().size(), 1u);
    EXPECT_EQ(shown.standings().front().share, board.standings().front().share);
    EXPECT_EQ(shown.standings().front().rank, board.standings().front().rank);
}

TEST_F(RepSessionTest, PaysSavesAndSchedulesAnAnswer) {
    auto session = open("Ada");
    ASSERT_TRUE(session.record(test::answerTo(0, 0.0)));
    const auto outcome = session.record(test::answerTo(0, 4.0));
    ASSERT_TRUE(outcome);
    EXPECT_GT(outcome->score.points, 0);
    EXPECT_GT(outcome->score.available, outcome->score.points);
    EXPECT_GT(outcome->dueAt.utcMs, test::moment(5.0).utcMs);
    EXPECT_EQ(session.record().ledger().total(), outcome->score.points);
    expectSameFromLogAlone(session, folder(), 4.0);
}

TEST_F(RepSessionTest, GoesOnWhereItWas) {
    MilliPoints points = 0;
    {
        auto session = open("Ada");
        test::playWeek(session, 8, 8);
        ASSERT_TRUE(session.recordPage(ModuleId("c0/m0"), "p0", test::moment(2.0)));
        ASSERT_TRUE(session.recordReveal(session.library().nuggets()[9]->id, test::moment(2.0)));
        ASSERT_TRUE(session.changeSetting("text-scale", "120"));
        points = session.record().ledger().total();
    }
    const auto session = open("Ada");
    EXPECT_EQ(session.record().ledger().total(), points);
    EXPECT_GT(points, 0);
    EXPECT_EQ(session.record().campaign().nextPage(*session.library().module(ModuleId("c0/m0"))), 1u);
    EXPECT_EQ(session.settings().values.at("text-scale"), "120");
    EXPECT_TRUE(session.notices().empty());
}

TEST_F(RepSessionTest, RefusesWhatCannotBe) {
    auto session = open("Ada");
    const Attempt good = test::answerTo(0, 0.0);
    std::vector<Attempt> bad(6, good);
    bad[0].nugget = NuggetId("c0/gone");
    bad[1].question = test::answerTo(1, 0.0).question;
    bad[2].chance = 1.0;
    bad[3].chance = -0.1;
    bad[4].recallMs = -1;
    bad[5].format.clear();
    for (const Attempt& attempt : bad) {
        const auto outcome = session.record(attempt);
        ASSERT_FALSE(outcome);
        EXPECT_FALSE(outcome.sentence().empty());
    }
    EXPECT_FALSE(session.recordReveal(NuggetId("c0/gone"), good.at));
    EXPECT_FALSE(session.recordPage(ModuleId("c0/gone"), "p0", good.at));
    EXPECT_FALSE(session.recordAssessment({ModuleId("c0/gone"), false, 1, 1, true, good.at}));
    EXPECT_TRUE(session.log().empty());
    EXPECT_TRUE(session.record(good));
}

TEST_F(RepSessionTest, GivesBadgesOnceAndWritesThemDown) {
    auto session = open("Ada");
    EXPECT_TRUE(session.record(test::answerTo(0, 0.0))->awards.empty());
    EXPECT_TRUE(session.record(test::answerTo(1, 0.1))->awards.empty());
    const auto first = session.record(test::answerTo(0, 3.0));
    ASSERT_TRUE(first);
    ASSERT_EQ(first->awards.size(), 1u);
    EXPECT_EQ(first->awards[0].badge, BadgeId("first"));
    EXPECT_FALSE(first->awards[0].evidence.empty());
    EXPECT_EQ(first->awards[0].at, test::moment(3.0));
    EXPECT_TRUE(session.record(test::answerTo(1, 3.1))->awards.empty());
    ASSERT_EQ(session.log().entries().size(), 5u);
    EXPECT_EQ(std::get<BadgeAward>(session.log().entries()[3].event), first->awards[0]);
    EXPECT_TRUE(session.recordRound({2, 2, test::moment(3.2)})->empty());
}

TEST_F(RepSessionTest, ChangesNothingWhileTheDiskFailsAndCanBeAskedAgain) {
    auto session = open("Ada");
    ASSERT_TRUE(session.record(test::answerTo(0, 0.0)));
    const auto entries = session.log().entries();
    const auto journal = folder() / "Ada.journal";
    std::filesystem::rename(journal, folder() / "aside");
    std::filesystem::create_symlink("/dev/full", journal);
    const auto failed = session.record(test::answerTo(1, 1.0));
    ASSERT_FALSE(failed);
    EXPECT_NE(failed.sentence().find("Ada.journal"), std::string::npos) << failed.sentence();
    EXPECT_EQ(session.trouble(), failed.sentence());
    EXPECT_FALSE(session.recordRound({1, 1, test::moment(1.0)}));
    EXPECT_FALSE(session.changeSetting("a", "b"));
    EXPECT_EQ(session.log().entries(), entries);
    EXPECT_EQ(session.record().attempts().size(), 1u);
    EXPECT_EQ(session.settings().values.count("a"), 0u);
}

TEST_F(RepSessionTest, CountsWhatAnotherGameWroteMeanwhile) {
    auto first = open("Ada");
    ASSERT_TRUE(first.record(test::answerTo(0, 0.0)));
    std::filesystem::remove(first.files().lock());
    auto second = open("Ada");
    ASSERT_TRUE(second.record(test::answerTo(1, 1.0)));
    ASSERT_TRUE(first.record(test::answerTo(2, 2.0)));
    EXPECT_EQ(first.record().attempts().size(), 3u);
    EXPECT_EQ(first.log().numbers().at("d1").shared, 0) << "each entry has a number of its own";
    EXPECT_NE(first.takeNews().find("Another game wrote to Ada's save"), std::string::npos);
}

/// In a program of its own, whose journal has room for the answer but not for the badge it earns.
bool keepsTheAnswerAndGivesTheBadgeLater(const std::filesystem::path& folder) {
    auto session = RepSession::open(test::library(), folder, "Ada");
    const auto journal = folder / "Ada.journal";
    const auto one = session && session->record(test::answerTo(0, 0.0)) ? std::filesystem::file_size(journal) : 0;
    const auto two = one > 0 && session->record(test::answerTo(2, 0.0)) ? std::filesystem::file_size(journal) : 0;
    rlimit room{};
    ::getrlimit(RLIMIT_FSIZE, &room);
    room.rlim_cur = two + (two - one) + 60;
    std::signal(SIGXFSZ, SIG_IGN);
    if (two == 0 || ::setrlimit(RLIMIT_FSIZE, &room) != 0) {
        return false;
    }
    const auto paid = session->record(test::answerTo(0, 3.0));
    const bool kept = paid && paid->awards.empty() && session->log().entries().size() == 3;
    room.rlim_cur = RLIM_INFINITY;
    ::setrlimit(RLIMIT_FSIZE, &room);
    const auto next = session->record(test::answerTo(1, 3.0));
    return kept && next && next->awards.size() == 1;
}

TEST_F(RepSessionTest, KeepsAnAnswerWhoseBadgeCouldNotBeWritten) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(keepsTheAnswerAndGivesTheBadgeLater(folder()) ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
}

TEST_F(RepSessionTest, LosesNothingToAClockThatWasBehind) {
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
    expectSameFromLogAlone(session, folder(), 0.0);
    ASSERT_TRUE(session.record(test::answerTo(1, 11.0)));
    EXPECT_EQ(session.record().ledger().total(), paid);
    EXPECT_TRUE(session.record().hasBadge(BadgeId("first")));
    EXPECT_EQ(session.takeNews(),
              "Your computer's clock is right again, and what it made doubtful, 1 answer, counts as before.");
    EXPECT_EQ(session.takeNews(), "");
    expectSameFromLogAlone(session, folder(), 11.0);
}

TEST_F(RepSessionTest, SaysOnceWhatSeveralWrongClocksDid) {
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
    expectSameFromLogAlone(session, folder(), 0.3);
    EXPECT_GT(session.record(test::answerTo(0, 12.0))->score.points, 0) << "true days pay";
    expectSameFromLogAlone(session, folder(), 12.0);
}

INSTANTIATE_TEST_SUITE_P(ByDays, AheadTest, ::testing::Values(3.0, 20.0, 400.0, 730.0));

TEST_F(RepSessionTest, LeavesOutWhatAnotherComputerDatedLater) {
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

TEST_F(RepSessionTest, SaysThatAClockIsFromBeforeTheGame) {
    auto session = open("Ada");
    ASSERT_TRUE(session.record(test::answerTo(0, 0.0)));
    ASSERT_TRUE(session.keepTime({1'000, 0}));
    EXPECT_NE(session.takeNews().find("clock says 1969-12-31: please set it right"), std::string::npos);
    Attempt later = test::answerTo(0, 0.0);
    later.at = {60'000, 0};
    EXPECT_EQ(session.record(later)->score.points, 0);
    EXPECT_TRUE(session.record().awards().empty());
    EXPECT_GT(session.record(test::answerTo(0, 9.0))->score.points, 0);
    expectSameFromLogAlone(session, folder(), 9.0);
}

TEST_F(RepSessionTest, SaysOnceThatTheCoursesHaveChanged) {
    {
        auto session = open("Ada");
        EXPECT_FALSE(session.settings().values.contains(FolderTeamStore::kLevels)) << "nothing was played yet";
        ASSERT_TRUE(session.record(test::answerTo(0, 0.0)));
        ASSERT_TRUE(session.record(test::answerTo(9, 0.1)));
        EXPECT_EQ(session.settings().values.at(FolderTeamStore::kLevels), levelsMark(session.library()));
        EXPECT_FALSE(std::get<Attempt>(session.log().entries().front().event).fact.empty());
    }
    std::vector<Course> courses = test::library().courses();
    courses[0].modules.erase(courses[0].modules.begin());
    const Library changed(std::move(courses), {});
    {
        auto session = RepSession::open(changed, folder(), "Ada");
        ASSERT_TRUE(session);
        EXPECT_EQ(session->takeNews(),
                  "The courses have changed: 1 window of yours is gone. The points you earned stay.");
        EXPECT_EQ(session->settings().values.at(FolderTeamStore::kLevels), levelsMark(changed));
    }
    auto again = RepSession::open(changed, folder(), "Ada");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->takeNews(), "");
}

TEST_F(RepSessionTest, RemembersWhatWasInAModuleThatIsPassed) {
    auto session = open("Ada");
    const Module& module = session.library().courses()[0].modules[0];
    ASSERT_TRUE(session.recordAssessment({module.id, false, 8, 8, true, test::moment(0.5)}));
    const auto& entries = session.log().entries();
    const auto taken = std::find_if(entries.begin(), entries.end(), [](const LogEntry& entry) {
        return std::holds_alternative<AssessmentTaken>(entry.event);
    });
    ASSERT_NE(taken, entries.end());
    EXPECT_EQ(std::get<AssessmentTaken>(taken->event).nuggets.size(), module.nuggets.size());
}

TEST_F(RepSessionTest, ComesAmongAnotherDevicesEntriesWhereItBelongs) {
    {
        auto copy = SaveStore::open(folder(), "Ada", "tablet");
        ASSERT_TRUE(copy);
        ASSERT_TRUE(copy->append({"tablet", 1, test::answerTo(0, 1.0)}));
    }
    auto session = open("Ada");
    ASSERT_TRUE(session.record(test::answerTo(1, 0.5)));
    ASSERT_TRUE(session.record(test::answerTo(2, 1.0)));
    EXPECT_EQ(session.log().entries()[0].at(), test::moment(0.5));
    EXPECT_EQ(session.takeNews(), "") << "nobody's clock was wrong";
    expectSameFromLogAlone(session, folder(), 1.0);
}

TEST_F(RepSessionTest, AgreesWithTheLogAloneAfterAMonth) {
    engine::Rng rng(7);
    {
        auto session = open("Ada");
        for (int day = 0; day < 30; ++day) {
            for (int item = 0; item < 8; ++item) {
                const double at = day + 0.4 + 0.001 * item;
                ASSERT_TRUE(session.record(test::answerTo(static_cast<int>(rng.below(24)), at, rng.chance(0.8))));
            }
            ASSERT_TRUE(session.recordRound({8, 6, test::moment(day + 0.5)}));
        }
        EXPECT_TRUE(session.record().hasBadge(BadgeId("ten")));
        EXPECT_GT(session.record().ledger().total(), 0);
        EXPECT_GT(session.record().streak(test::moment(29.6)).current(), 15);
        expectSameFromLogAlone(session, folder(), 29.6);
    }
    auto again = open("Ada");
    expectSameFromLogAlone(again, folder(), 29.6);
}

TEST_F(RepSessionTest, ForecastsAsOneMadeAfreshDoes) {
    auto session = open("Ada");
    engine::Rng rng(9);
    for (int day = 0; day < 30; ++day) {
        for (int item = 0; item < 6; ++item) {
            const double at = day + 0.4 + 0.001 * item;
            ASSERT_TRUE(session.record(test::answerTo(static_cast<int>(rng.below(12)), at, rng.chance(0.5))));
        }
        const auto now = test::moment(day + 0.9);
        const RecallForecast kept = session.forecast(now);
        const RecallForecast afresh(session.record(), now);
        for (const Nugget* nugget : session.library().nuggets()) {
            ASSERT_EQ(kept.recall(nugget->id), afresh.recall(nugget->id)) << day;
            ASSERT_EQ(kept.worth(nugget->id), afresh.worth(nugget->id)) << day;
        }
    }
}

TEST_F(RepSessionTest, PaysTheSameNuggetFiftyTimesInARowOnce) {
    auto session = open("Ada");
    ASSERT_TRUE(session.record(test::answerTo(0, 0.0)));
    const MilliPoints paid = session.record(test::answerTo(0, 4.0))->score.points;
    for (int again = 1; again < 50; ++again) {
        EXPECT_EQ(session.record(test::answerTo(0, 4.0 + 0.001 * again))->score.points, 0);
    }
    EXPECT_EQ(session.record().ledger().total(), paid);
}

TEST_F(RepSessionTest, StandsAmongTheOthersOfTheFolder) {
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

TEST_F(RepSessionTest, IsNoMemberButSeesItself) {
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

TEST_F(RepSessionTest, StandsThereAsTheRepWishesAtOnce) {
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

TEST_F(RepSessionTest, IsAloneAndSaysSoWhenTheTeamFileIsBroken) {
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

TEST_F(RepSessionTest, TakesOverTheModelOfItsTeamWhenItsDayComes) {
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
    expectSameFromLogAlone(session, folder(), 19.4);
}

TEST_F(RepSessionTest, KeepsWhatWasScoredWhenTheTeamsFilesAreLostOrChanged) {
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

TEST_F(RepSessionTest, IsOpenOnceAtATime) {
    const auto session = open("Ada");
    const auto second = RepSession::open(test::library(), folder(), "Ada");
    ASSERT_FALSE(second);
    EXPECT_NE(second.sentence().find("another running game"), std::string::npos);
}

} // namespace
} // namespace game
