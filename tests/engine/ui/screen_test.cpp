#include "engine/ui/screen.hpp"

#include <gtest/gtest.h>

#include "engine/ui/element_parts.hpp"
#include "engine/ui/text_fit.hpp"
#include "tests/engine/ui/sample_screen.hpp"
#include "tests/engine/ui/stage.hpp"

using namespace engine;

namespace {

/// Sizes the house promises, and the text scales of each.
std::vector<View> views() {
    std::vector<View> all;
    for (const auto& [width, height] : {std::pair{1280.0f, 720.0f}, {1920.0f, 1080.0f}, {3840.0f, 2160.0f}}) {
        for (const float scale : {0.8f, 1.0f, 1.6f, 2.0f}) {
            all.push_back({width, height, scale});
        }
    }
    return all;
}

/// Whether the words lie within their box once they are set as the painter sets them.
bool held(const Screen& screen, Typesetter& typesetter, const std::string& words, const TextStyle& style,
          const Rect& box) {
    const float smallest = smallestDrawn(screen.view(), style.size);
    return words.empty() || textFits(typesetter, words, fittedStyle(typesetter, words, style, box, smallest), box);
}

} // namespace

TEST(Screen, helpersGiveRolesAndSizes) {
    UiStage stage;
    Screen screen = stage.screen({1280, 720, 1.5f});
    EXPECT_EQ(screen.heading("H", {0, 0, 500, 200}, 40).role, Role::heading);
    EXPECT_NEAR(screen.elements().back().style.size, 40.0f / 1.5f * 1.5f, 0.01f);
    EXPECT_EQ(screen.elements().back().style.face, Face::display);
    EXPECT_EQ(screen.text("T", {0, 0, 500, 200}, 24).role, Role::text);
    EXPECT_EQ(screen.primary("p", "P", {0, 0, 200, 60}).role, Role::primary);
    ASSERT_NE(screen.find("p"), nullptr);
    EXPECT_EQ(screen.find("p")->label, "P");
    EXPECT_EQ(screen.find("q"), nullptr);
    EXPECT_EQ(screen.elements().size(), 3u);
}

TEST(Screen, movingFromAnElementTakesAllAfterItAndTheirParts) {
    UiStage stage;
    Screen screen = stage.screen({1280, 720, 1.0f});
    screen.text("stays", {10, 10, 100, 30}, 24).scroll = "above";
    screen.panel({10, 100, 300, 200}).id = "first";
    screen.text("comes along", {20, 120, 100, 30}, 24).scroll = "within";
    screen.scrollPart("above", {{10, 10, 100, 30}, 60});
    screen.scrollPart("within", {{20, 120, 100, 30}, 60});
    screen.moveFrom("first", {0, 50});
    EXPECT_EQ(screen.elements()[0].box, (Rect{10, 10, 100, 30}));
    EXPECT_EQ(screen.elements()[1].box, (Rect{10, 150, 300, 200}));
    EXPECT_EQ(screen.elements()[2].box, (Rect{20, 170, 100, 30}));
    EXPECT_EQ(screen.scrollParts().at("above").box, (Rect{10, 10, 100, 30}));
    EXPECT_EQ(screen.scrollParts().at("within").box, (Rect{20, 170, 100, 30}));
}

TEST(Screen, measuringFollowsTheTextScale) {
    UiStage stage;
    const std::string words = "What would have to be true for you to look at an alternative?";
    const Vec2 small = stage.screen({1920, 1080, 1.0f}).measure(words, 26, 400);
    const Vec2 large = stage.screen({1920, 1080, 2.0f}).measure(words, 26, 400);
    EXPECT_LE(small.x, 400.0f);
    EXPECT_LE(large.x, 400.0f);
    EXPECT_GT(large.y, small.y * 2.0f);
}

TEST(Screen, lettersShrinkToFitButNotWithoutEnd) {
    UiStage stage;
    const Screen screen = stage.screen();
    EXPECT_FLOAT_EQ(screen.fittingSize("Short", {0, 0, 800, 100}, 40), 40.0f);
    const float some = screen.fittingSize("A heading that is a little too long", {0, 0, 500, 50}, 40);
    EXPECT_LT(some, 40.0f);
    EXPECT_GE(some, 24.0f);
    EXPECT_FLOAT_EQ(screen.fittingSize(std::string(500, 'm'), {0, 0, 100, 20}, 40), 24.0f);
    EXPECT_LT(screen.fittingSize("Congratulations", {0, 0, 260, 200}, 40), 40.0f) << "no word is torn for size";
}

TEST(Screen, textStaysInItsBoxAtEverySizeAndScale) {
    UiStage stage;
    for (const View& view : views()) {
        const Screen screen = sampleScreen(view, stage.theme, stage.typesetter);
        for (const Element& element : screen.elements()) {
            const ElementParts parts = partsOf(element, view);
            const Rect label = parts.label.height > 0 ? parts.label : element.box;
            EXPECT_TRUE(held(screen, stage.typesetter, element.label, element.style, label))
                << element.label << " at " << view.height << " x " << view.textScale;
            EXPECT_TRUE(held(screen, stage.typesetter, element.detail, detailStyleOf(element), parts.detail))
                << element.detail << " at " << view.height << " x " << view.textScale;
        }
        stage.typesetter.evict();
    }
}

TEST(Screen, sampleElementsLieOnTheScreen) {
    UiStage stage;
    for (const View& view : views()) {
        const Screen screen = sampleScreen(view, stage.theme, stage.typesetter);
        for (const Element& element : screen.elements()) {
            EXPECT_TRUE(!element.scroll.empty() || view.bounds().encloses(element.box)) << element.label;
        }
    }
}
