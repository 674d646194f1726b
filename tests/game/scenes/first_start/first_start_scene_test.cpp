// Also the promise that a new rep is in their first round within a minute, by any one device.
#include "game/scenes/first_start/first_start_scene.hpp"

#include <functional>
#include <optional>

#include <gmock/gmock.h>

#include "game/session/rep_session.hpp"
#include "tests/support/layout_checks.hpp"
#include "tests/support/scene_house.hpp"

namespace {

using game::FirstStartScene;
using testing::HasSubstr;
using Step = FirstStartScene::Step;

constexpr double kStep = 1.0 / 60.0;
// What a person takes for a screen of few words, seconds.
constexpr double kLook = 3.0;

class FirstStart : public testing::Test {
protected:
    FirstStart() : house(test::makeLibrary(), "Guest") {
        house.context().openRep = [this](const std::string& rep) -> engine::Outcome {
            asked.push_back(rep);
            return rep == "taken" ? engine::Outcome(engine::Failure{"That name is not free."})
                                  : engine::Outcome(engine::Done{});
        };
        house.openPlaceholder("home");
        scene = &house.open<FirstStartScene>("sam");
    }
    void wait(double seconds) {
        for (double waited = 0.0; waited < seconds; waited += kStep) {
            house.top().update(static_cast<float>(kStep));
            house.scenes.settle(house.view);
            played += kStep;
        }
    }
    // Looks, then does it.
    void act(const engine::InputEvent& event) {
        wait(kLook);
        house.send(event);
    }
    void tap(const std::string& id) {
        wait(kLook);
        house.click(id);
    }
    // Presses what the lamp shows until the warm-up is over.
    void warmUp(const std::function<void(int)>& press) {
        int lit = 0;
        while (inFirstStart() && scene->warmUp() != nullptr) {
            lit = scene->warmUp()->lit() ? lit + 1 : 0;
            if (lit > 20) {
                press(*scene->warmUp()->lit());
                lit = 0;
            }
            wait(kStep);
        }
    }
    bool inFirstStart() { return house.top().name() == "first-start"; }

    test::SceneHouse house;
    FirstStartScene* scene = nullptr;
    std::vector<std::string> asked;
    double played = 0.0;
};

TEST_F(FirstStart, WithTheKeyboardAloneTheFirstRoundBeginsWithinAMinute) {
    act(engine::TextTyped{"Mara"});
    act(engine::KeyPressed{"Enter"});
    EXPECT_EQ(asked.back(), "Mara");
    ASSERT_EQ(scene->step(), Step::showing);
    act(engine::KeyPressed{"Enter"});
    ASSERT_EQ(scene->step(), Step::warmUp);
    act(engine::KeyPressed{"Enter"});
    constexpr const char* kArrows[] = {"Up", "Right", "Down", "Left"};
    warmUp([&](int colour) { house.key(kArrows[colour]); });
    act(engine::KeyPressed{"Enter"});
    ASSERT_EQ(scene->step(), Step::question);
    act(engine::KeyPressed{"1"});
    act(engine::KeyPressed{"Enter"});
    act(engine::KeyPressed{"Enter"});
    EXPECT_EQ(house.top().name(), "round");
    EXPECT_LT(played, 60.0);
    EXPECT_NEAR(static_cast<double>(house.preferences.motorMs), 350.0, 40.0);
    EXPECT_EQ(house.session().settings().values.at("motor-ms"), std::to_string(house.preferences.motorMs));
}

TEST_F(FirstStart, ANameThatIsNotTakenIsPutRightWhereItStands) {
    house.type("  taken ");
    house.key("Enter");
    EXPECT_EQ(asked.back(), "taken") << "blanks round a name are nobody's name";
    EXPECT_EQ(house.top().screen().find("name"), nullptr) << "a sentence stands there";
    house.key("Enter");
    EXPECT_EQ(house.top().focus(), "name");
    house.type("2");
    house.key("Enter");
    EXPECT_EQ(asked.back(), "taken2");
    EXPECT_EQ(scene->step(), Step::showing);
}

TEST_F(FirstStart, BeforeAnythingElseItCanBeMadeReadable) {
    // The save that is opened says nothing of it.
    house.context().openRep = [this](const std::string&) -> engine::Outcome {
        house.preferences = {};
        return engine::Done{};
    };
    house.click("comfort");
    ASSERT_NE(house.asked<game::SettingsRequest>(), nullptr);
    EXPECT_TRUE(house.asked<game::SettingsRequest>()->forAnybody) << "nobody has said who plays";
    house.preferences.highContrast = house.preferences.reducedMotion = house.preferences.readAloud = true;
    house.context().navigator.back();
    house.scenes.settle(house.view);
    ASSERT_EQ(house.top().name(), "first-start");
    house.click("go");
    ASSERT_EQ(scene->step(), Step::showing);
    EXPECT_TRUE(house.preferences.highContrast);
    EXPECT_TRUE(house.preferences.reducedMotion);
    EXPECT_EQ(house.session().settings().values.at("read-aloud"), "yes") << "it is in the rep's own save";
}

TEST_F(FirstStart, WithTheMouseAlone) {
    tap("go");
    tap("showing.2");
    tap("go");
    tap("go");
    warmUp([&](int colour) { house.click("lamp." + std::to_string(colour)); });
    tap("go");
    tap("card.0");
    tap("certainty.3");
    tap("go");
    tap("go");
    EXPECT_EQ(house.top().name(), "round");
    EXPECT_LT(played, 60.0);
    EXPECT_EQ(house.session().settings().values.at("hidden"), "yes");
    EXPECT_GT(house.preferences.motorMs, 0);
}

TEST_F(FirstStart, WithAGamepadAlone) {
    // The name suggested will do: down and past the settings to "Go on".
    act(engine::PadPressed{"Down"});
    act(engine::PadPressed{"Right"});
    for (int i = 0; i < 3; ++i) {
        act(engine::PadPressed{"A"});
    }
    ASSERT_NE(scene->warmUp(), nullptr);
    constexpr const char* kCross[] = {"Up", "Right", "Down", "Left"};
    warmUp([&](int colour) { house.send(engine::PadPressed{kCross[colour]}); });
    act(engine::PadPressed{"A"});
    ASSERT_EQ(scene->step(), Step::question);
    act(engine::PadPressed{"A"});
    act(engine::PadPressed{"A"});
    act(engine::PadPressed{"A"});
    EXPECT_EQ(house.top().name(), "round");
    EXPECT_LT(played, 60.0);
    EXPECT_EQ(asked.back(), "sam") << "the name suggested";
}

TEST_F(FirstStart, EveryStepCanBeSkipped) {
    for (int i = 0; i < game::FirstStartScreen::kSteps; ++i) {
        ASSERT_TRUE(inFirstStart());
        house.click("skip");
    }
    EXPECT_EQ(house.top().name(), "round");
    EXPECT_EQ(house.preferences.motorMs, 0);
}

TEST_F(FirstStart, TheWarmUpCanBeSkippedWhileItRuns) {
    house.click("skip");
    house.click("skip");
    house.click("go");
    wait(2.0);
    house.click("skip");
    EXPECT_EQ(scene->step(), Step::question);
    EXPECT_EQ(house.preferences.motorMs, 0);
}

TEST_F(FirstStart, EscapeGoesAStepBackAndFromTheFirstIntoTheCity) {
    house.click("skip");
    house.click("skip");
    house.click("go");
    house.key("Escape");
    EXPECT_EQ(scene->step(), Step::warmUp);
    EXPECT_EQ(scene->warmUp(), nullptr);
    house.key("Escape");
    EXPECT_EQ(scene->step(), Step::showing);
    house.key("Escape");
    EXPECT_EQ(scene->step(), Step::name);
    house.key("Escape");
    EXPECT_EQ(house.top().name(), "home");
}

TEST_F(FirstStart, TheFirstLetterReplacesTheNameSuggested) {
    const auto name = [&] { return scene->screen().find("name")->content; };
    EXPECT_EQ(name(), "sam");
    house.type("A");
    EXPECT_EQ(name(), "A");
    house.type("da");
    EXPECT_EQ(name(), "Ada");
}

TEST_F(FirstStart, AHandWithMoreThanASwitchStopsTheWalk) {
    wait(21.0);
    ASSERT_TRUE(house.preferences.scanning);
    house.type("A");
    EXPECT_FALSE(house.preferences.scanning);
    EXPECT_EQ(scene->screen().find("name")->content, "A");
    wait(30.0);
    EXPECT_FALSE(house.preferences.scanning) << "it does not begin again";
}

TEST_F(FirstStart, AMovingMouseStopsTheWalkAndAKnockOfTheDeskDoesNot) {
    house.send(engine::PointerMoved{{400, 300}});
    wait(21.0);
    ASSERT_TRUE(house.preferences.scanning);
    house.send(engine::PointerMoved{{403, 300}});
    EXPECT_TRUE(house.preferences.scanning);
    house.send(engine::PointerMoved{{500, 300}});
    EXPECT_FALSE(house.preferences.scanning);
}

TEST_F(FirstStart, WhoIsBusyIsNotTakenForASwitch) {
    wait(15.0);
    house.type("A");
    wait(60.0);
    EXPECT_FALSE(house.preferences.scanning);
}

TEST_F(FirstStart, ANameThatCannotBeUsedIsSaidAndAskedForAgain) {
    house.type("taken");
    house.key("Enter");
    EXPECT_EQ(scene->step(), Step::name);
    ASSERT_NE(scene->screen().find("notice"), nullptr);
    house.key("Escape");
    EXPECT_NE(scene->screen().find("name"), nullptr);
}

TEST_F(FirstStart, AnAliasIsKeptInTheSave) {
    house.click("go");
    house.click("showing.1");
    house.type("Night owl");
    house.key("Enter");
    EXPECT_EQ(scene->step(), Step::warmUp);
    house.click("skip");
    EXPECT_EQ(house.session().settings().values.at("alias"), "Night owl");
}

TEST_F(FirstStart, AWrongAnswerToTheExampleCostsNothing) {
    for (int i = 0; i < 3; ++i) {
        house.click("skip");
    }
    const auto labelOf = [&](int row) { return scene->screen().find("card." + std::to_string(row))->label; };
    const int wrong = labelOf(0).find("recall") == std::string::npos ? 0 : 1;
    house.click("card." + std::to_string(wrong));
    house.click("go");
    EXPECT_TRUE(house.session().log().entries().empty());
    std::string all;
    for (const engine::Element& element : scene->screen().elements()) {
        all += element.label + "\n";
    }
    EXPECT_THAT(all, HasSubstr("Not yet"));
    EXPECT_THAT(all, HasSubstr("as bright as you can recall"));
}

TEST(WarmUpAlone, MeasuresTheHandAgainAndGoesBack) {
    test::SceneHouse house(test::makeLibrary());
    const auto kept = [&] { return game::Preferences::of(house.session().settings()).motorMs; };
    house.openPlaceholder("settings");
    auto& scene = house.open<FirstStartScene>();
    house.key("Enter");
    int lit = 0;
    while (scene.warmUp() != nullptr) {
        const auto colour = scene.warmUp()->lit();
        lit = colour ? lit + 1 : 0;
        if (lit == 30) {
            constexpr const char* kArrows[] = {"Up", "Right", "Down", "Left"};
            house.key(kArrows[*colour]);
        }
        house.wait(kStep);
    }
    house.key("Enter");
    EXPECT_EQ(house.top().name(), "settings");
    EXPECT_NEAR(static_cast<double>(kept()), 500.0, 60.0);
    house.open<FirstStartScene>();
    house.key("Escape");
    EXPECT_EQ(house.top().name(), "settings");
    EXPECT_GT(kept(), 0);
}

class FirstStartLayout : public testing::TestWithParam<engine::View> {};

TEST_P(FirstStartLayout, NothingOverlapsAndNothingIsCut) {
    test::SceneHouse house(test::makeLibrary(), "Guest");
    house.view = GetParam();
    house.context().openRep = [](const std::string&) -> engine::Outcome { return engine::Done{}; };
    auto& scene = house.open<FirstStartScene>("Maximiliane-Alexandra von Hohenstein-Wittgenstein");
    const auto look = [&](const char* name) {
        SCOPED_TRACE(name);
        test::checkLayout(scene, house.view, house.typesetter());
        house.shoot(std::string("first-start-") + name);
    };
    look("name");
    house.click("go");
    look("showing");
    house.click("showing.1");
    house.type("Night owl");
    look("alias");
    house.click("go");
    look("ready");
    house.click("go");
    for (int i = 0; i < 90; ++i) {
        scene.update(static_cast<float>(kStep));
    }
    look("lamps");
    while (scene.warmUp() != nullptr) {
        scene.update(static_cast<float>(kStep));
    }
    look("measured");
    house.click("go");
    look("question");
    house.click("card.0");
    house.click("go");
    look("judged");
}

INSTANTIATE_TEST_SUITE_P(Sizes, FirstStartLayout, testing::ValuesIn(test::views()));

} // namespace
