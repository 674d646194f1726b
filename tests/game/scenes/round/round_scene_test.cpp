#include "game/scenes/round/round_scene.hpp"

#include <gmock/gmock.h>

#include "game/scenes/round/round_screen.hpp"
#include "tests/support/arena_rounds.hpp"
#include "tests/support/city_stage.hpp"

namespace {

using game::RoundScene;
using Stage = game::RoundScene::Stage;

using test::itemOf;
using test::longest;
using test::shippedLibrary;

class RoundSceneTest : public testing::Test {
protected:
    RoundScene& start(std::vector<game::RoundItem> items,
                      game::AttemptContext context = game::AttemptContext::round) {
        game::RoundPlan plan;
        plan.context = context;
        plan.items = std::move(items);
        if (context == game::AttemptContext::assessment) {
            plan.module = house.library().courses().front().modules.front().id;
        }
        return house.open<RoundScene>(plan);
    }
    RoundScene& startWith(const std::string& format, bool isNew = false) {
        game::RoundItem item = longest(house.library(), format);
        item.isNew = isNew;
        return start({item});
    }
    static void wait(RoundScene& scene, double seconds) {
        for (int i = 0; i < static_cast<int>(seconds * 60); ++i) {
            scene.update(1.0f / 60.0f);
        }
    }
    void answer(RoundScene& scene, const game::Answer& answer) {
        wait(scene, 9.0);
        for (const engine::InputEvent& event : scene.card()->eventsFor(answer)) {
            house.send(event);
        }
    }
    void answerRight(RoundScene& scene) { answer(scene, game::rightAnswer(scene.round().question().body)); }
    /// Answers rightly, commits and lets the play end by itself.
    void commitRight(RoundScene& scene) {
        answerRight(scene);
        house.click("commit");
        playOut(scene);
    }
    void playOut(RoundScene& scene) {
        for (int second = 0; scene.stage() == Stage::play && second < 30; ++second) {
            house.key("Space");
            wait(scene, 1.0);
        }
    }
    const std::vector<game::ScoredAttempt>& attempts() { return house.session().record().attempts(); }

    test::SceneHouse house{shippedLibrary(), "Mara",
                           std::filesystem::path(RECALL_BINARY_DIR) / "share/recall-city/levels"};
};

TEST_F(RoundSceneTest, EveryFormatIsAnsweredByKeysCommittedAndKept) {
    for (const char* format : test::kFormats) {
        RoundScene& scene = startWith(format);
        const std::size_t before = attempts().size();
        commitRight(scene);
        ASSERT_EQ(scene.stage(), Stage::feedback) << format;
        ASSERT_EQ(attempts().size(), before + 1) << format;
        EXPECT_TRUE(attempts().back().attempt.right) << format;
        EXPECT_EQ(attempts().back().attempt.format, format);
        house.click("continue");
        EXPECT_EQ(house.top().name(), "results") << format;
    }
}

TEST_F(RoundSceneTest, ANewNuggetShowsItsSnippetAndThatIsRecorded) {
    RoundScene& scene = startWith("true-false", true);
    ASSERT_EQ(scene.stage(), Stage::snippet);
    ASSERT_NE(scene.screen().find("snippet"), nullptr);
    house.key("Enter");
    EXPECT_EQ(scene.stage(), Stage::question);
    EXPECT_TRUE(std::holds_alternative<game::Reveal>(house.session().log().entries().back().event));
}

TEST_F(RoundSceneTest, WhatIsPressedKeepsItsPlaceWhileAnswering) {
    for (const std::string format : test::kFormats) {
        if (format == "dialogue") {
            continue; // Every turn has replies of its own.
        }
        RoundScene& scene = startWith(format);
        const engine::Screen before = scene.screen();
        for (const engine::InputEvent& event :
             scene.card()->eventsFor(game::rightAnswer(scene.round().question().body))) {
            house.send(event);
        }
        for (const engine::Element& element : before.elements()) {
            const engine::Element* now = element.reachable() ? scene.screen().find(element.id) : nullptr;
            if (now != nullptr) {
                EXPECT_FLOAT_EQ(now->box.y, element.box.y) << format << " " << element.id;
                EXPECT_FLOAT_EQ(now->box.x, element.box.x) << format << " " << element.id;
            }
        }
    }
}

TEST_F(RoundSceneTest, ThePlayShowsTheStake) {
    RoundScene& scene = startWith("single-choice");
    house.key("Plus");
    answerRight(scene);
    house.click("commit");
    ASSERT_EQ(scene.stage(), Stage::play);
    const auto& all = scene.screen().elements();
    EXPECT_TRUE(std::any_of(all.begin(), all.end(),
                            [](const engine::Element& element) { return element.label == "Your stake: Certain"; }));
}

TEST_F(RoundSceneTest, CertaintyIsSureUntilChangedAndGoesWithTheAnswer) {
    RoundScene& scene = startWith("fill-in");
    house.key("Plus");
    EXPECT_TRUE(scene.screen().find("certainty.3") == nullptr || !scene.screen().find("certainty.3")->chosen)
        << "while typing, keys are letters";
    house.click("certainty.3");
    EXPECT_TRUE(scene.screen().find("certainty.3")->chosen);
    commitRight(scene);
    EXPECT_EQ(attempts().back().attempt.certainty, game::Certainty::certain);

    RoundScene& second = startWith("true-false");
    house.key("Minus");
    commitRight(second);
    EXPECT_EQ(attempts().back().attempt.certainty, game::Certainty::unsure);
}

TEST_F(RoundSceneTest, TheRecallClockRunsAfterTheReadingAllowanceAndRestsInPauses) {
    RoundScene& scene = startWith("ordering");
    const double reading = static_cast<double>(scene.round().readingMs()) / 1000.0;
    wait(scene, reading + 2.0);
    house.key("P");
    wait(scene, 20.0);
    house.click("continue");
    for (const engine::InputEvent& event :
         scene.card()->eventsFor(game::rightAnswer(scene.round().question().body))) {
        house.send(event);
    }
    house.click("commit");
    EXPECT_NEAR(static_cast<double>(attempts().back().attempt.recallMs), 2000.0, 40.0);
}

TEST_F(RoundSceneTest, LosingTheWindowsFocusPauses) {
    RoundScene& scene = startWith("matching");
    house.send(engine::FocusLost{});
    EXPECT_NE(scene.screen().find("leave"), nullptr);
    EXPECT_EQ(scene.screen().find("commit"), nullptr);
}

TEST_F(RoundSceneTest, LosingTheWindowsFocusPausesThePlay) {
    RoundScene& scene = startWith("single-choice");
    answerRight(scene);
    house.click("commit");
    ASSERT_EQ(scene.stage(), Stage::play);
    house.key("Space");
    wait(scene, 0.2);
    house.send(engine::FocusLost{});
    EXPECT_NE(scene.screen().find("leave"), nullptr);
    wait(scene, 30.0);
    house.click("continue");
    EXPECT_EQ(scene.stage(), Stage::play) << "nothing went on meanwhile";
    EXPECT_NE(scene.screen().find("instruction"), nullptr);
    playOut(scene);
    EXPECT_EQ(scene.stage(), Stage::feedback);
}

TEST_F(RoundSceneTest, ReducedMotionDoesNotPlayForARepWithTimersOff) {
    house.preferences.reducedMotion = true;
    house.preferences.timers = game::Timers::off;
    RoundScene& scene = startWith("single-choice");
    answerRight(scene);
    house.click("commit");
    wait(scene, 60.0);
    ASSERT_EQ(scene.stage(), Stage::play) << "it waits for the rep";
    house.key("Space");
    wait(scene, 3.0);
    EXPECT_EQ(scene.stage(), Stage::feedback);
}

TEST_F(RoundSceneTest, ABoardIsExplainedOnceToARep) {
    const auto said = [this] {
        RoundScene& scene = startWith("single-choice");
        answerRight(scene);
        house.click("commit");
        const std::string words = scene.screen().find("instruction")->label;
        playOut(scene);
        return words.find(scene.arena()->explanation()) != std::string::npos;
    };
    EXPECT_TRUE(said());
    EXPECT_FALSE(said());
}

TEST_F(RoundSceneTest, AMissShowsWhyAndComesBack) {
    RoundScene& scene = startWith("true-false");
    const bool right = std::get<game::TrueFalse>(scene.round().question().body).answer;
    answer(scene, game::ChosenTruth{!right});
    house.click("commit");
    playOut(scene);
    ASSERT_EQ(scene.stage(), Stage::feedback);
    EXPECT_EQ(scene.screen().find("verdict")->mark, engine::Mark::wrong);
    EXPECT_THAT(scene.screen().find("explanation")->label, testing::HasSubstr(scene.round().question().why));
    house.click("continue");
    ASSERT_EQ(house.top().name(), "round") << "the question comes once more";
    commitRight(scene);
    house.click("continue");
    ASSERT_EQ(house.top().name(), "results");
    const auto& summary = house.asked<game::ResultsRequest>()->summary;
    EXPECT_EQ(summary.firstTry, 0);
    ASSERT_EQ(summary.lines.size(), 2u);
    EXPECT_TRUE(summary.lines[1].repeat);
}

TEST_F(RoundSceneTest, TheSecondClickOnAChoiceCommitsIt) {
    RoundScene& scene = startWith("true-false");
    wait(scene, 9.0);
    house.click("card.0");
    EXPECT_EQ(scene.stage(), Stage::question);
    house.click("card.0");
    EXPECT_EQ(scene.stage(), Stage::play);
}

TEST_F(RoundSceneTest, ThePlayCanNotChangeWhatIsMeasured) {
    std::vector<game::Attempt> kept;
    for (const char* keys : {"", "left", "right", "assist"}) {
        test::SceneHouse other(shippedLibrary(), "Mara");
        game::RoundPlan plan;
        plan.items = {longest(other.library(), "single-choice")};
        RoundScene& scene = other.open<RoundScene>(plan);
        wait(scene, 9.0);
        for (const auto& event : scene.card()->eventsFor(game::rightAnswer(scene.round().question().body))) {
            other.send(event);
        }
        other.click("commit");
        ASSERT_EQ(scene.stage(), Stage::play);
        const std::string how = keys;
        for (int i = 0; i < 7 && !how.empty(); ++i) {
            other.key(how == "left" ? "Left" : how == "right" ? "Right" : "F1");
        }
        for (int second = 0; scene.stage() == Stage::play && second < 30; ++second) {
            other.key("Space");
            wait(scene, 1.0);
        }
        EXPECT_EQ(scene.stage(), Stage::feedback);
        kept.push_back(other.session().record().attempts().front().attempt);
    }
    for (const game::Attempt& attempt : kept) {
        EXPECT_EQ(attempt, kept.front());
    }
}

TEST_F(RoundSceneTest, TheArenaRespectsWhatTheRepCanBear) {
    house.preferences.shake = 0.25f;
    house.preferences.timers = game::Timers::twice;
    const game::Comfort asked = startWith("single-choice").arena()->feel().comfort;
    EXPECT_FLOAT_EQ(asked.shake, 0.25f);
    EXPECT_EQ(asked.timers, game::Timers::twice);
    EXPECT_FALSE(asked.reducedMotion);
    house.preferences.reducedMotion = true;
    EXPECT_TRUE(startWith("single-choice").arena()->feel().comfort.reducedMotion);
}

TEST_F(RoundSceneTest, WithAssistAsAPreferenceThePlayPlaysItself) {
    house.preferences.assist = true;
    house.preferences.timers = game::Timers::off;
    RoundScene& scene = startWith("single-choice");
    answerRight(scene);
    house.click("commit");
    ASSERT_EQ(scene.stage(), Stage::play);
    wait(scene, 20.0);
    EXPECT_EQ(scene.stage(), Stage::feedback) << "though nothing was pressed";
}

TEST_F(RoundSceneTest, TheOutcomeSlidesInAndIsPressedAtOnce) {
    house.preferences.plainCards = true;
    for (const bool still : {false, true}) {
        house.preferences.reducedMotion = still;
        RoundScene& scene = startWith("true-false");
        answerRight(scene);
        house.click("commit");
        ASSERT_EQ(scene.stage(), Stage::feedback);
        const engine::Rect panel = scene.screen().find(game::OutcomePanel::kId)->box;
        // Its green rim, in the gap between the two answers.
        const auto top = [&] {
            const sf::Image image = house.picture();
            unsigned y = image.getSize().y / 4;
            const auto isRim = [&](const sf::Color& color) { return color.g > 150 && color.r < 90; };
            while (y < image.getSize().y && !isRim(image.getPixel(image.getSize().x / 2, y))) {
                ++y;
            }
            return static_cast<float>(y);
        };
        EXPECT_NEAR(top(), still ? panel.y : house.view.height, 4.0f);
        wait(scene, 0.1);
        EXPECT_LT(top(), panel.y + 0.3f * panel.height) << "most of it is there within a tenth of a second";
        wait(scene, 1.0);
        EXPECT_NEAR(top(), panel.y, 4.0f);
        house.key("Enter");
        EXPECT_EQ(house.top().name(), "results");
    }
}

TEST_F(RoundSceneTest, PlainCardsGiveTheSameAttempt) {
    RoundScene& arena = startWith("single-choice");
    commitRight(arena);
    house.preferences.plainCards = true;
    RoundScene& plain = startWith("single-choice");
    answerRight(plain);
    house.click("commit");
    EXPECT_EQ(plain.stage(), Stage::feedback) << "no play in between";
    game::Attempt first = attempts()[0].attempt;
    game::Attempt second = attempts()[1].attempt;
    EXPECT_EQ(first, second);
}

TEST_F(RoundSceneTest, LeavingInTheMiddleKeepsWhatWasAnswered) {
    const game::Library& library = house.library();
    RoundScene& scene = start({longest(library, "ordering"), longest(library, "matching")});
    commitRight(scene);
    house.click("continue");
    house.key("Escape");
    house.click("leave");
    EXPECT_FALSE(house.scenes.empty()) << "it is asked first";
    house.key("Enter");
    EXPECT_NE(house.top().screen().find("leave"), nullptr) << "staying is the first choice";
    house.click("leave");
    house.click("leave.yes");
    EXPECT_TRUE(house.scenes.empty());
    EXPECT_EQ(attempts().size(), 1u);
    EXPECT_TRUE(house.session().record().rounds().empty());
}

TEST_F(RoundSceneTest, AnAssessmentCompletesItsModule) {
    const game::Module& module = house.library().courses().front().modules.front();
    const game::RoundPlan plan = house.context().planner().assessment(module, false, 3);
    RoundScene& scene = house.open<RoundScene>(plan);
    while (house.top().name() == "round") {
        ASSERT_NE(scene.stage(), Stage::snippet);
        commitRight(scene);
        house.click("continue");
    }
    EXPECT_TRUE(house.session().record().campaign().isComplete(module.id));
    EXPECT_TRUE(house.asked<game::ResultsRequest>()->summary.passed);
}

} // namespace
