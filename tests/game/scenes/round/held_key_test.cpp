// A key, a button or a stick that is held down was pressed once, whatever comes to the screen meanwhile: nobody
// answers by it.
#include <gtest/gtest.h>

#include "engine/app/window_input.hpp"
#include "game/scenes/round/round_scene.hpp"
#include "tests/support/arena_rounds.hpp"
#include "tests/support/scene_house.hpp"

namespace {

using game::RoundScene;
using Stage = game::RoundScene::Stage;

class HeldKey : public testing::Test {
protected:
    HeldKey() : house(test::makeLibrary()) {
        game::RoundPlan plan;
        for (const game::Nugget* nugget : house.library().nuggets()) {
            for (const game::Question& question : nugget->questions) {
                if (std::holds_alternative<game::SingleChoice>(question.body) && plan.items.size() < 3) {
                    plan.items.push_back({nugget->id, question.id, true, 0});
                    break;
                }
            }
        }
        scene = &house.open<RoundScene>(plan);
        turnPageIfAnother();
    }

    /// What the window does with an event: whatever it gives goes to the scene, and pages turn in between.
    void arrive(const sf::Event& event) {
        for (const engine::InputEvent& input : hand.translate(event)) {
            house.send(input);
            turnPageIfAnother();
        }
    }
    void turnPageIfAnother() {
        const std::pair<const engine::Scene*, int> now{&house.top(), house.top().page()};
        if (now != shown) {
            hand.turnPage();
        }
        shown = now;
    }
    /// Down for so long, repeated as X does it.
    void hold(sf::Keyboard::Key code, double seconds, char32_t writes = 0) {
        sf::Event key{};
        key.type = sf::Event::KeyPressed;
        key.key.code = code;
        sf::Event text{};
        text.type = sf::Event::TextEntered;
        text.text.unicode = writes;
        for (double held = 0.0; held < seconds; held += 1.0 / 30.0) {
            arrive(key);
            if (writes != 0) {
                arrive(text);
            }
            house.wait(1.0 / 30.0);
            turnPageIfAnother();
        }
        key.type = sf::Event::KeyReleased;
        arrive(key);
        turnPageIfAnother();
    }
    std::size_t attempts() { return house.session().record().attempts().size(); }

    test::SceneHouse house;
    RoundScene* scene = nullptr;
    engine::WindowInput hand;
    std::pair<const engine::Scene*, int> shown;
};

TEST_F(HeldKey, EnterGoesOneScreenOn) {
    ASSERT_EQ(scene->stage(), Stage::snippet);
    hold(sf::Keyboard::Enter, 2.0);
    EXPECT_EQ(scene->stage(), Stage::question);
    EXPECT_TRUE(scene->card()->sheet().picks().empty());
    hold(sf::Keyboard::Enter, 2.0);
    EXPECT_EQ(scene->stage(), Stage::question);
    EXPECT_EQ(scene->card()->sheet().picks().size(), 1u) << "chosen, not committed";
    EXPECT_EQ(attempts(), 0u);
}

TEST_F(HeldKey, ANumberChoosesAndDoesNotCommit) {
    hold(sf::Keyboard::Enter, 0.1);
    hold(sf::Keyboard::Num1, 2.0, U'1');
    EXPECT_EQ(scene->stage(), Stage::question);
    EXPECT_EQ(scene->card()->sheet().picks().size(), 1u);
    EXPECT_EQ(attempts(), 0u);
}

TEST_F(HeldKey, TheCommitPlaysNothingAndPassesNoFeedback) {
    house.preferences.plainCards = true;
    hold(sf::Keyboard::Space, 0.1, U' ');
    hold(sf::Keyboard::Num1, 0.1, U'1');
    hold(sf::Keyboard::Enter, 3.0);
    EXPECT_EQ(attempts(), 1u);
    EXPECT_NE(scene->stage(), Stage::question) << "its feedback, or its play, stands";
    EXPECT_EQ(scene->round().position(), 1u);
    if (scene->stage() == Stage::play) {
        EXPECT_FALSE(scene->arena()->finished());
    }
}

TEST_F(HeldKey, AButtonOfTheMousePressesOnlyWhereItWentDown) {
    sf::Event button{};
    const engine::Vec2 at = house.top().screen().find("continue")->box.centre();
    button.mouseButton = {sf::Mouse::Left, static_cast<int>(at.x), static_cast<int>(at.y)};
    button.type = sf::Event::MouseButtonPressed;
    arrive(button);
    hold(sf::Keyboard::Escape, 0.1);
    ASSERT_NE(house.top().screen().find("leave"), nullptr);
    button.type = sf::Event::MouseButtonReleased;
    const engine::Vec2 on = house.top().screen().find("continue")->box.centre();
    button.mouseButton.x = static_cast<int>(on.x);
    button.mouseButton.y = static_cast<int>(on.y);
    arrive(button);
    EXPECT_NE(house.top().screen().find("leave"), nullptr) << "still paused";
}

} // namespace
