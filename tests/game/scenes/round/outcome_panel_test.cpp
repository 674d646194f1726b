#include "game/scenes/round/outcome_panel.hpp"

#include <gtest/gtest.h>

#include "game/arenas/catalog/arena_catalog.hpp"
#include "game/content/library_reader.hpp"
#include "game/scenes/round/round_scene.hpp"
#include "tests/support/arena_rounds.hpp"
#include "tests/support/layout_checks.hpp"
#include "tests/support/scene_house.hpp"

namespace {

using game::RoundScene;
using Stage = RoundScene::Stage;

class OutcomePanelTest : public testing::TestWithParam<std::string> {
protected:
    OutcomePanelTest() : house(library(), "Mara", std::filesystem::path(RECALL_SOURCE_DIR) / "levels") {}

    static game::Library library() {
        engine::Diagnostics diagnostics;
        return game::readLibrary(RECALL_SOURCE_DIR "/levels", diagnostics);
    }
    RoundScene& start() {
        game::RoundPlan plan;
        plan.items = test::arenaItems(house.library(), GetParam());
        EXPECT_GT(test::seedForArena(house.context(), plan.items, GetParam()), 0u);
        return house.open<RoundScene>(plan);
    }
    void answer(RoundScene& scene, const game::Answer& answer) {
        for (const auto& event : scene.card()->eventsFor(answer)) {
            house.send(event);
        }
        house.click("commit");
    }
    void playOut(RoundScene& scene) {
        for (int step = 0; scene.stage() == Stage::play && step < 6000; ++step) {
            if (step % 30 == 29) {
                house.key("Space");
            }
            scene.update(1.0f / 60.0f);
        }
    }

    test::SceneHouse house;
};

/// What no element stands on: the board's own place, at the right.
float lastColumn(const engine::Screen& screen) {
    float right = 0.0f;
    for (const engine::Element& element : screen.elements()) {
        if (element.role != engine::Role::custom && element.box.y > 0.12f * screen.view().height) {
            right = std::max(right, element.box.right());
        }
    }
    return right;
}

TEST_P(OutcomePanelTest, LeavesTheBoardInViewWhereItWas) {
    for (const engine::View& view : test::views()) {
        house.view = view;
        RoundScene& scene = start();
        answer(scene, test::wrongAnswer(scene.round().question().body));
        scene.layout(view);
        const float played = lastColumn(scene.screen());
        playOut(scene);
        ASSERT_EQ(scene.stage(), Stage::feedback);
        scene.layout(view);
        EXPECT_LE(lastColumn(scene.screen()), 0.6f * view.width);
        EXPECT_NEAR(lastColumn(scene.screen()), played, view.px(34));
        test::LayoutChecks(scene.screen(), house.context().typesetter).run();
        // Tiles are no smaller than what is said of them.
        const float said = scene.screen().find("explanation")->style.size;
        for (const engine::Element& element : scene.screen().elements()) {
            if (element.role == engine::Role::option) {
                EXPECT_GE(element.style.size, said - 0.1f) << element.label;
            }
        }
        EXPECT_GE(said, 0.8f * view.type(game::OutcomePanel::kTextSize) - 0.1f);
    }
}

INSTANTIATE_TEST_SUITE_P(Catalog, OutcomePanelTest, testing::ValuesIn(game::arenaNames()), [](const auto& arena) {
    std::string name = arena.param;
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

} // namespace
