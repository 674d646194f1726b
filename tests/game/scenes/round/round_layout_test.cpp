// A round at every size of window and text.
#include <gtest/gtest.h>

#include "game/scenes/round/round_scene.hpp"
#include "tests/support/arena_rounds.hpp"
#include "tests/support/city_stage.hpp"
#include "tests/support/layout_checks.hpp"

namespace {

class RoundLayout : public testing::TestWithParam<engine::View> {};

TEST_P(RoundLayout, EveryStageOfEveryFormat) {
    test::SceneHouse house(test::shippedLibrary(), "Mara",
                           std::filesystem::path(RECALL_BINARY_DIR) / "share/recall-city/levels");
    house.view = GetParam();
    const auto look = [&](const char* what) {
        SCOPED_TRACE(what);
        test::checkLayout(house.top(), house.view, house.typesetter());
        house.shoot(what);
    };
    for (const char* format : test::kFormats) {
        SCOPED_TRACE(format);
        game::RoundPlan plan;
        plan.items = {test::longest(house.library(), format)};
        plan.items.front().isNew = true;
        game::RoundScene& scene = house.open<game::RoundScene>(plan);
        look("snippet");
        house.key("Enter");
        look(format);
        house.key("Escape");
        look("pause");
        house.click("continue");
        for (const auto& event : scene.card()->eventsFor(game::rightAnswer(scene.round().question().body))) {
            house.send(event);
        }
        look("answered");
        house.click("commit");
        if (scene.stage() == game::RoundScene::Stage::play) {
            look("play");
        }
        for (int i = 0; scene.stage() == game::RoundScene::Stage::play && i < 1800; ++i) {
            house.key("Space");
            scene.update(1.0f / 60.0f);
        }
        look("feedback");
        house.click("continue");
    }
}

INSTANTIATE_TEST_SUITE_P(Views, RoundLayout, testing::ValuesIn(test::views()), [](const auto& view) {
    return fmt::format("{}x{}at{}", view.param.width, view.param.height, std::lround(view.param.textScale * 100));
});

} // namespace
