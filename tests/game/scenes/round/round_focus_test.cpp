// Where the focus is in a round: where a rep left it, and where Enter and the one switch do what is seen.
#include <algorithm>

#include <gtest/gtest.h>

#include "game/scenes/round/round_scene.hpp"
#include "game/scenes/round/round_screen.hpp"
#include "tests/support/arena_rounds.hpp"
#include "tests/support/scene_house.hpp"

namespace {

using game::RoundScene;
using Stage = game::RoundScene::Stage;

class RoundFocus : public testing::Test {
protected:
    RoundFocus() : house(test::makeLibrary()) {}

    RoundScene& start(const std::string& format) {
        game::RoundPlan plan;
        for (const game::Nugget* nugget : house.library().nuggets()) {
            for (const game::Question& question : nugget->questions) {
                if (game::formatName(question.body) == format && plan.items.size() < 3) {
                    plan.items.push_back({nugget->id, question.id, false, 0});
                }
            }
        }
        if (format == "single-choice") {
            EXPECT_GT(test::seedForArena(house.context(), plan.items, "peg-cascade"), 0u);
        }
        return house.open<RoundScene>(plan);
    }
    RoundScene& play() {
        RoundScene& scene = start("single-choice");
        house.key("1");
        house.click("commit");
        EXPECT_EQ(scene.stage(), Stage::play);
        return scene;
    }
    std::string focus() { return house.top().focus(); }
    bool paused() { return house.top().screen().find("leave") != nullptr; }

    test::SceneHouse house;
};

TEST_F(RoundFocus, ComesBackFromAPauseToWhereItWas) {
    const RoundScene& scene = start("single-choice");
    house.key("1");
    for (const char* place : {"certainty.1", "commit", "card.2"}) {
        while (focus() != place) {
            house.key("Tab");
        }
        for (const engine::InputEvent& away :
             {engine::InputEvent(engine::FocusLost{}), engine::InputEvent(engine::KeyPressed{"Escape"})}) {
            house.send(away);
            ASSERT_TRUE(paused());
            house.key("Enter");
            ASSERT_FALSE(paused());
            EXPECT_EQ(focus(), place);
        }
    }
    EXPECT_EQ(scene.card()->sheet().picks(), std::vector<std::size_t>{0}) << "nothing else was chosen";
}

TEST_F(RoundFocus, IsOnTheBoardWhileTheAnswerIsPlayed) {
    RoundScene& scene = play();
    EXPECT_EQ(focus(), game::RoundScreen::kBoard);
    house.key("Escape");
    house.key("Enter");
    EXPECT_EQ(focus(), game::RoundScreen::kBoard);
    house.key("Tab");
    EXPECT_EQ(focus(), "pause");
    house.key("Enter");
    EXPECT_TRUE(paused()) << "Enter does what the focus is on";
    house.key("Enter");
    EXPECT_EQ(focus(), "pause") << "where it was";
    house.key("Tab");
    EXPECT_EQ(focus(), game::RoundScreen::kBoard);
    for (int step = 0; scene.stage() == Stage::play && step < 3000; ++step) {
        if (step % 60 == 0) {
            house.key("Enter");
        }
        house.wait(1.0 / 60.0);
    }
    EXPECT_EQ(scene.stage(), Stage::feedback) << "Enter played it";
}

TEST_F(RoundFocus, SpacePressesWhatItIsOn) {
    const RoundScene& scene = start("single-choice");
    house.key("Space");
    EXPECT_EQ(scene.card()->sheet().picks().size(), 1u);
    EXPECT_EQ(focus(), "commit");
    house.key("Space");
    EXPECT_NE(scene.stage(), Stage::question);
}

TEST_F(RoundFocus, TheStakeIsChangedByKeysOnTypedCardsToo) {
    const RoundScene& scene = start("fill-in");
    const auto stake = [&] {
        int chosen = 0;
        while (!scene.screen().find("certainty." + std::to_string(chosen))->chosen) {
            ++chosen;
        }
        return chosen;
    };
    const auto hint = [&](const std::string& words) {
        const auto& all = scene.screen().elements();
        return std::any_of(all.begin(), all.end(), [&](const engine::Element& element) {
            return element.label.find(words) != std::string::npos;
        });
    };
    EXPECT_TRUE(hint("Ctrl + and Ctrl −"));
    const int before = stake();
    house.send(engine::KeyPressed{"Minus", false, true});
    EXPECT_EQ(stake(), before - 1);
    house.send(engine::KeyPressed{"Plus", true, true});
    EXPECT_EQ(stake(), before);
    house.type("+");
    EXPECT_EQ(scene.card()->sheet().typed(), "+") << "alone it is part of the answer";
    EXPECT_EQ(stake(), before);
}

TEST_F(RoundFocus, TheOneSwitchMeetsNoPauseBehindTheCommit) {
    house.preferences.scanning = true;
    start("single-choice");
    house.click("card.0");
    std::vector<std::string> walked;
    for (int place = 0; place < 30; ++place) {
        walked.push_back(focus());
        for (int step = 0; step < 600 && focus() == walked.back(); ++step) {
            house.wait(1.0 / 60.0);
        }
    }
    ASSERT_NE(std::find(walked.begin(), walked.end(), "pause"), walked.end()) << "it is reached";
    for (std::size_t i = 1; i < walked.size(); ++i) {
        EXPECT_FALSE(walked[i - 1] == "commit" && walked[i] == "pause");
    }
}

TEST_F(RoundFocus, InAPlayTheOneSwitchIsThePlays) {
    house.preferences.scanning = true;
    start("single-choice");
    house.key("Space");
    while (focus() != "commit") {
        house.wait(0.1);
    }
    house.wait(1.0);
    house.key("Space");
    house.wait(3.0);
    EXPECT_FALSE(paused());
}

} // namespace
