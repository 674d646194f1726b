#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "engine/core/file.hpp"
#include "game/memory/model_fit.hpp"
#include "game/progress/true_time.hpp"
#include "game/saves/save_format.hpp"
#include "game/session/folder_team_store.hpp"
#include "tests/game/memory/review_samples.hpp"
#include "tests/tools/recall_team/program.hpp"

namespace {

using test::kComplaints;
using test::Printed;
using test::quoted;
using test::run;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;
namespace fs = std::filesystem;

const std::string kNow = " --now 2026-11-26T12:00+00:00 ";

/// A folder of its own for each test, and in it what a rep answered who forgets otherwise than most.
class RecallTeamTrain : public ::testing::Test {
protected:
    RecallTeamTrain() {
        std::string name = (fs::temp_directory_path() / "recall-train-XXXXXX").string();
        m_folder = ::mkdtemp(name.data());
    }
    ~RecallTeamTrain() override {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }

    std::string path(const char* file = "") const { return (m_folder / file).string(); }

    std::string csv(int cards) const {
        std::ofstream file(path("log.csv"));
        file << "card_id,review_rating,review_time,review_duration\n";
        const game::ReviewLog log = game::simulatedLog(game::otherMemory(), cards, 1);
        for (const game::ReviewCard& card : log.cards()) {
            for (const game::Review& review : card.reviews) {
                file << card.id << ',' << static_cast<int>(review.rating) << ',' << review.at.toIso() << ','
                     << review.durationMs << '\n';
            }
        }
        return quoted(path("log.csv"));
    }

    std::string folder(int cards) const { return folder(game::simulatedLog(game::otherMemory(), cards, 1)); }
    std::string folder(const game::ReviewLog& log) const {
        game::SaveData data;
        data.settings.name = "Ada";
        std::int64_t sequence = 0;
        for (const game::Attempt& attempt : inOrderOfTime(log)) {
            data.log.add({"d1", ++sequence, attempt});
        }
        const game::SaveFormat format;
        EXPECT_TRUE(engine::replaceFile(path("Ada.xml"), format.snapshot(data)));
        EXPECT_TRUE(engine::replaceFile(path("Ada.journal"), format.journalLine(data.settings)));
        return quoted(path());
    }

private:
    /// As a rep answers: a save where time goes back and forth, or is before the game existed, is one of a wrong
    /// clock.
    static std::vector<game::Attempt> inOrderOfTime(const game::ReviewLog& log) {
        std::vector<game::Attempt> attempts;
        for (const game::ReviewCard& card : log.cards()) {
            for (const game::Review& review : card.reviews) {
                attempts.push_back(attempt(card.id, review));
            }
        }
        std::stable_sort(attempts.begin(), attempts.end(),
                         [](const auto& a, const auto& b) { return a.at.utcMs < b.at.utcMs; });
        const std::int64_t before = attempts.empty() ? 0 : game::TrueTime::kEarliestMs - attempts.front().at.utcMs;
        const std::int64_t days = std::max<std::int64_t>(before / engine::kMsPerDay + 1, 0);
        for (game::Attempt& attempt : attempts) {
            attempt.at.utcMs += days * engine::kMsPerDay;
        }
        return attempts;
    }

    static game::Attempt attempt(const std::string& card, const game::Review& review) {
        game::Attempt attempt;
        attempt.nugget = game::NuggetId(card);
        attempt.question = game::QuestionId(card + "/q");
        attempt.at = review.at;
        attempt.right = review.rating != game::Rating::again;
        attempt.format = "single-choice";
        attempt.chance = 0.25;
        attempt.recallMs = review.durationMs;
        return attempt;
    }

    fs::path m_folder;
};

TEST_F(RecallTeamTrain, FitsAReviewLog) {
    const Printed table = run("train " + csv(120));
    EXPECT_EQ(table.code, 0);
    EXPECT_THAT(table.out, HasSubstr("1440 answers to 120 cards"));
    EXPECT_THAT(table.out, HasSubstr("Calibration after"));
    EXPECT_THAT(table.out, HasSubstr("\nAccepted: "));
    const auto json = nlohmann::json::parse(run("train --json " + csv(120)).out);
    EXPECT_EQ(json["verdict"], "accepted");
    EXPECT_EQ(json["comparedWith"], "the defaults");
    EXPECT_EQ(json["parameters"].size(), 21u);
    EXPECT_LT(json["heldOutAfter"]["logLoss"], json["heldOutBefore"]["logLoss"]);
    EXPECT_LT(json["after"]["logLoss"], json["before"]["logLoss"]);
    EXPECT_EQ(json["after"]["calibration"].size(), 10u);
    EXPECT_TRUE(json["countsFrom"].is_null());
}

TEST_F(RecallTeamTrain, FitsTheModelThatIsAskedFor) {
    const std::string log = csv(120);
    const auto json = nlohmann::json::parse(run("train --json --model fsrs-7 " + log).out);
    EXPECT_EQ(json["fitted"], "FSRS-7");
    EXPECT_EQ(json["verdict"], "accepted");
    EXPECT_EQ(json["model"], "FSRS-7");
    EXPECT_EQ(json["parameters"].size(), 34u);
    EXPECT_THAT(run("train --model fsrs-7 " + log).out, HasSubstr("All items, FSRS-7 defaults"));
    EXPECT_EQ(run("train --json --model fsrs-6 " + log).out, run("train --json " + log).out);
    EXPECT_EQ(run("train --model sm-2 " + log).code, 2);
}

TEST_F(RecallTeamTrain, GoesOnWithTheModelATeamUses) {
    const std::string team = folder(120);
    const auto first = nlohmann::json::parse(
        run("train --apply --json --model fsrs-7 " + team + " --now 2026-06-30T12:00+00:00").out);
    EXPECT_EQ(first["verdict"], "accepted") << "FSRS-6, by its defaults, is what the team has";
    EXPECT_EQ(game::FolderTeamStore(path()).team()->models.at(0).model.name(), "FSRS-7");
    const auto second = nlohmann::json::parse(run("train --json " + team + kNow).out);
    EXPECT_EQ(second["fitted"], "FSRS-7");
    EXPECT_EQ(second["verdict"], "nothing new");
    const auto back = nlohmann::json::parse(run("train --json --model fsrs-6 " + team + kNow).out);
    EXPECT_EQ(back["fitted"], "FSRS-6");
    EXPECT_EQ(back["comparedWith"], "the present model");
}

TEST_F(RecallTeamTrain, SaysWhenThereIsTooLittle) {
    for (const std::string& source : {csv(5), folder(5)}) {
        const Printed table = run("train " + source + kNow);
        EXPECT_EQ(table.code, 0);
        EXPECT_THAT(table.out, HasSubstr("Too little data, the defaults stay"));
        const auto json = nlohmann::json::parse(run("train --json " + source + kNow).out);
        EXPECT_EQ(json["verdict"], "too little data");
        EXPECT_TRUE(json["countsFrom"].is_null());
    }
    EXPECT_FALSE(fs::exists(path("team.memory.xml")));
}

TEST_F(RecallTeamTrain, WritesATeamsFitDownForItsNextSeason) {
    const std::string team = folder(120);
    const std::string board = "leaderboard " + team + " --period season --json" + kNow;
    const std::string before = run(board).out;
    EXPECT_THAT(run("train --apply " + team + kNow).out, HasSubstr("It counts from 2027-01-01 on"));
    const auto json = nlohmann::json::parse(run("train --apply --json " + team + kNow).out);
    EXPECT_EQ(json["countsFrom"], "2027-01-01");
    EXPECT_EQ(json["applied"], true);
    const auto models = game::FolderTeamStore(path()).team()->models;
    ASSERT_EQ(models.size(), 1u) << "written twice for the same season";
    EXPECT_EQ(models[0].from.toIso(), "2027-01-01");
    EXPECT_EQ(models[0].model.numbers(), json["parameters"].get<std::vector<double>>());
    EXPECT_EQ(run(board).out, before) << "what was scored stays";
}

TEST_F(RecallTeamTrain, ComparesATeamsFitWithWhatTheTeamUsesNow) {
    const std::string team = folder(120);
    const auto verdict = [&](const std::string& now) {
        const auto json = nlohmann::json::parse(run("train --json " + team + now).out);
        return json["comparedWith"].get<std::string>() + ": " + json["verdict"].get<std::string>();
    };
    const std::string early = " --now 2026-06-30T12:00+00:00 ";
    ASSERT_THAT(run("train --apply " + team + early).out, HasSubstr("It counts from 2026-07-01 on"));
    EXPECT_EQ(verdict(early), "the defaults: accepted") << "it does not count yet";
    EXPECT_EQ(verdict(kNow), "the present model: nothing new");
}

/// Every memory breaks down at last, which no fit to what was before can tell.
TEST_F(RecallTeamTrain, KeepsWhatATeamHasWhereAFitIsNoBetter) {
    game::ReviewLog log;
    for (int card = 0; card < 220; ++card) {
        game::Review review{game::Rating::again, {1'750'000'000'000 + card * 1'000, 0}, 3'000};
        for (int i = 0; i < 6; ++i) {
            review.rating = i == 0 || i == 5 ? game::Rating::again : game::Rating::good;
            log.add(std::to_string(card), review);
            review.at.utcMs += 20 * engine::kMsPerDay;
        }
    }
    const std::string team = folder(log);
    game::Fsrs6Parameters own;
    own.w[2] = 2.5;
    ASSERT_TRUE(
        game::FolderTeamStore(path()).addModel({*engine::LocalDay::fromIso("2026-07-01"), game::Fsrs6(own)}));
    const Printed table = run("train --apply " + team + kNow);
    EXPECT_EQ(table.code, 0);
    EXPECT_THAT(table.out, HasSubstr("Last fifth, present FSRS-6"));
    EXPECT_THAT(table.out, HasSubstr("\nNot accepted, the present model stays: "));
    const auto json = nlohmann::json::parse(run("train --json " + team + kNow).out);
    EXPECT_EQ(json["verdict"], "no better");
    EXPECT_EQ(json["parameters"][2], 2.5);
    EXPECT_EQ(game::FolderTeamStore(path()).team()->models.size(), 1u) << "nothing was written";
}

TEST_F(RecallTeamTrain, OnlyLooksUnlessItIsToldToApply) {
    const std::string team = folder(120);
    const auto time = fs::last_write_time(path());
    const Printed result = run("train " + team + kNow);
    EXPECT_EQ(result.code, 0);
    EXPECT_THAT(result.out, HasSubstr("Accepted: "));
    EXPECT_THAT(result.out, HasSubstr("Nothing was written. With --apply it counts from 2027-01-01 on"));
    const auto json = nlohmann::json::parse(run("train --json " + team + kNow).out);
    EXPECT_EQ(json["applied"], false);
    EXPECT_EQ(json["countsFrom"], "2027-01-01");
    EXPECT_FALSE(fs::exists(path("team.memory.xml")));
    EXPECT_EQ(fs::last_write_time(path()), time) << "not even for a moment";
}

TEST_F(RecallTeamTrain, PrintsWhatItFoundWhereItCannotWrite) {
    const std::string team = folder(120);
    // In the way of what would be written.
    fs::create_directory(path("team.memory.xml.new"));
    const Printed result = run("train --apply " + team + kNow);
    EXPECT_EQ(result.code, 1);
    EXPECT_THAT(result.out, HasSubstr("Accepted: "));
    EXPECT_THAT(result.out, Not(HasSubstr("It counts")));
    EXPECT_THAT(run("train --apply " + team + kNow, kComplaints).out, HasSubstr("Could not write"));
}

TEST_F(RecallTeamTrain, ShowsProgressOnATerminalOnly) {
    for (const std::string& source : {csv(120), folder(120)}) {
        const std::string arguments = "train --json " + source + kNow;
        EXPECT_EQ(run(arguments, kComplaints).out, "") << "nobody watches";
        // With a terminal for all it prints.
        const std::string watched =
            "--quiet --return --command \"" + quoted(RECALL_TEAM) + " " + arguments + "\" /dev/null";
        const Printed shown = test::print("script " + watched + " </dev/null");
        EXPECT_EQ(shown.code, 0);
        EXPECT_THAT(shown.out, HasSubstr("\rTraining ["));
        EXPECT_THAT(shown.out, HasSubstr("] 100 %"));
        EXPECT_THAT(shown.out, HasSubstr("\"verdict\": \"accepted\""));
    }
}

TEST_F(RecallTeamTrain, TellsWhatItCannotRead) {
    std::ofstream(path("log.csv")) << "card_id,review_rating\n";
    EXPECT_EQ(run("train " + quoted(path("log.csv"))).code, 1);
    EXPECT_THAT(run("train " + quoted(path("log.csv")), kComplaints).out, StartsWith("recall-team: "));
    std::ofstream(path("team.xml")) << "<team/>";
    EXPECT_EQ(run("train " + quoted(path())).code, 1);
    EXPECT_THAT(run("train " + quoted(path()), kComplaints).out, HasSubstr("team.xml:1"));
    EXPECT_EQ(run("train /nowhere").code, 2);
    EXPECT_EQ(run("train " + quoted(path()) + " --now soon").code, 2);
}

} // namespace
