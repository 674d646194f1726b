#include "game/widgets/window_pane.hpp"

#include <gtest/gtest.h>

namespace {

double lightness(engine::Color color) {
    return engine::contrast(color, engine::Color::hex(0x000000));
}

TEST(WindowPane, BrighterRecallIsABrighterPane) {
    const engine::Palette palette = engine::Theme::night().palette;
    double last = lightness(game::windowPane(palette, 0.0f));
    for (float recall = 0.1f; recall <= 1.0f; recall += 0.1f) {
        const double light = lightness(game::windowPane(palette, recall));
        EXPECT_GT(light, last) << recall;
        last = light;
    }
    EXPECT_GT(lightness(game::windowPane(palette, 0.5f, 1.0f)), lightness(game::windowPane(palette, 0.5f)));
}

TEST(WindowPane, FadingIsSeenEarly) {
    EXPECT_EQ(game::windowLight(1.0f), 1.0f);
    EXPECT_LT(game::windowLight(0.7f), 0.5f);
    EXPECT_EQ(game::windowLight(-1.0f), 0.0f);
    EXPECT_TRUE(game::windowPane(engine::Theme::night().palette, -1.0f) ==
                engine::Theme::night().palette.windowDark);
}

} // namespace
