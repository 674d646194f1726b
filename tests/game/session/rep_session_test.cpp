#include "game/session/rep_session.hpp"

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/core/rng.hpp"
#include "game/content/fact_mark.hpp"
#include "game/session/folder_team_store.hpp"
#include "session_fixture.hpp"

namespace game {
namespace {

using RepSessionTest = test::TeamFolder;

TEST_F(RepSessionTest, PaysSavesAndSchedulesAnAnswer) {
    auto session = open("Ada");
    ASSERT_TRUE(session.record(test::answerTo(0, 0.0)));
    const auto outcome = session.record(test::answerTo(0, 4.0));
    ASSERT_TRUE(outcome);
    EXPECT_GT(outcome->score.points, 0);
    EXPECT_GT(outcome->score.available, outcome->score.points);
    EXPECT_GT(outcome->dueAt.utcMs, test::moment(5.0).utcMs);
    EXPECT_EQ(session.record().ledger().total(), outcome->score.points);
    test::expectSameFromLogAlone(session, folder(), 4.0);
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

/// Two badges at once, where the journal has room for one.
bool givesBothBadgesOrNone(const std::filesystem::path& folder) {
    test::LibraryShape shape;
    for (const char* id : {"one", "two"}) {
        game::Criterion recalled;
        recalled.kind = game::Criterion::Kind::recalled;
        recalled.count = 1;
        shape.badges.push_back({BadgeId(id), id, id, Badge::Rarity::common, {recalled}});
    }
    const Library library = test::makeLibrary(shape);
    auto session = RepSession::open(library, folder, "Ada");
    const auto journal = folder / "Ada.journal";
    const auto one = session && session->record(test::answerTo(0, 0.0)) ? std::filesystem::file_size(journal) : 0;
    const auto two = one > 0 && session->record(test::answerTo(2, 0.0)) ? std::filesystem::file_size(journal) : 0;
    rlimit room{};
    ::getrlimit(RLIMIT_FSIZE, &room);
    room.rlim_cur = two + (two - one) + 180;
    std::signal(SIGXFSZ, SIG_IGN);
    if (two == 0 || ::setrlimit(RLIMIT_FSIZE, &room) != 0) {
        return false;
    }
    const auto paid = session->record(test::answerTo(0, 3.0));
    const bool none = paid && paid->awards.empty() && session->log().entries().size() == 3;
    room.rlim_cur = RLIM_INFINITY;
    ::setrlimit(RLIMIT_FSIZE, &room);
    const auto next = session->record(test::answerTo(1, 3.0));
    return none && next && next->awards.size() == 2 && session->log().entries().size() == 6;
}

TEST_F(RepSessionTest, SeveralBadgesAreWrittenAtOnce) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(givesBothBadgesOrNone(folder()) ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
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
    test::expectSameFromLogAlone(session, folder(), 1.0);
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
        test::expectSameFromLogAlone(session, folder(), 29.6);
    }
    auto again = open("Ada");
    test::expectSameFromLogAlone(again, folder(), 29.6);
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

TEST_F(RepSessionTest, IsOpenOnceAtATime) {
    const auto session = open("Ada");
    const auto second = RepSession::open(test::library(), folder(), "Ada");
    ASSERT_FALSE(second);
    EXPECT_NE(second.sentence().find("another running game"), std::string::npos);
}

} // namespace
} // namespace game
