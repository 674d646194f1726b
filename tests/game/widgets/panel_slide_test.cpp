#include "game/widgets/panel_slide.hpp"
#include "tests/support/fonts.hpp"

#include <gtest/gtest.h>

namespace {

using engine::Rect;
using game::PanelSlide;

engine::Screen screenWithPanel() {
    static const engine::Theme kTheme = engine::Theme::night();
    static engine::Typesetter typesetter(test::fonts());
    engine::Screen screen({1280, 720, 1.0f}, kTheme, typesetter);
    screen.panel({0, 0, 1280, 300});
    screen.panel({0, 500, 1280, 200}).id = "panel";
    screen.primary("go", "Go on", {900, 600, 200, 60});
    return screen;
}

TEST(PanelSlide, ComesInFromBelowTheWindow) {
    const engine::Screen screen = screenWithPanel();
    PanelSlide slide("panel");
    EXPECT_EQ(&slide.over(screen), &screen) << "nothing moves before it begins";
    slide.begin(screen, 0.2f);
    EXPECT_FLOAT_EQ(slide.over(screen).find("panel")->box.y, 720.0f);
    EXPECT_FLOAT_EQ(slide.over(screen).elements().front().box.y, 0.0f);
    slide.update(0.1f, screen);
    const float half = slide.over(screen).find("panel")->box.y;
    EXPECT_LT(half, 560.0f) << "fast first, then slower";
    EXPECT_GT(half, 500.0f);
    EXPECT_FLOAT_EQ(slide.over(screen).find("go")->box.y, half + 100.0f);
    slide.update(0.1f, screen);
    EXPECT_EQ(&slide.over(screen), &screen);
}

TEST(PanelSlide, IsThereAtOnceForWhoWantsNoMotion) {
    const engine::Screen screen = screenWithPanel();
    PanelSlide slide("panel");
    slide.begin(screen, 0.0f);
    EXPECT_EQ(&slide.over(screen), &screen);
}

TEST(PanelSlide, LeavesAScreenWithoutThePanelAlone) {
    const engine::Screen screen = screenWithPanel();
    PanelSlide slide("panel");
    slide.begin(screen, 0.2f);
    const engine::Screen other;
    EXPECT_EQ(&slide.over(other), &other);
}

} // namespace
