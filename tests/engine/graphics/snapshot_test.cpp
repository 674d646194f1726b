#include "engine/graphics/snapshot.hpp"

#include <gtest/gtest.h>

#include "tests/engine/graphics/surface.hpp"

using namespace engine;
using engine::testing::Surface;

namespace {

constexpr Color kGreen = Color::hex(0x00FF00);
constexpr Color kRed = Color::hex(0xFF0000);

} // namespace

TEST(Snapshot, isShownAsItWasDrawnThoughNothingElseIsCarriedOver) {
    Surface surface;
    Snapshot snapshot;
    EXPECT_TRUE(snapshot.empty());
    const sf::Image image = surface.draw([&](Canvas& canvas) {
        canvas.pushClip({0, 0, 100, 120});
        canvas.pushTransform({}, 0.0f, 3.0f);
        canvas.pushAlpha(0.1f);
        ASSERT_TRUE(canvas.beginSnapshot(snapshot));
        canvas.rect({0, 0, 200, 120}, kGreen);
        canvas.rect({150, 10, 20, 20}, kRed);
        canvas.endSnapshot();
        canvas.popAlpha();
        canvas.popTransform();
        canvas.popClip();
        canvas.show(snapshot);
    });
    EXPECT_FALSE(snapshot.empty());
    EXPECT_EQ(image.getPixel(5, 110), sf::Color::Green);
    EXPECT_EQ(image.getPixel(160, 20), sf::Color::Red);
    EXPECT_EQ(image.getPixel(160, 100), sf::Color::Green) << "upright, as it was drawn";
}

TEST(Snapshot, isMovedScaledAndFadedLikeAnythingElse) {
    Surface surface;
    Snapshot snapshot;
    const sf::Image image = surface.draw([&](Canvas& canvas) {
        ASSERT_TRUE(canvas.beginSnapshot(snapshot));
        canvas.rect({0, 0, 200, 120}, kGreen);
        canvas.endSnapshot();
        canvas.pushTransform({}, 0.0f, 0.5f);
        canvas.pushAlpha(0.5f);
        canvas.show(snapshot);
        canvas.popAlpha();
        canvas.popTransform();
    });
    EXPECT_NEAR(image.getPixel(50, 30).g, 128, 2);
    EXPECT_EQ(image.getPixel(110, 30), sf::Color::Black);
    EXPECT_EQ(image.getPixel(50, 70), sf::Color::Black);
}

TEST(Snapshot, forgotten_isEmptyUntilDrawnAgain) {
    Surface surface;
    Snapshot snapshot;
    surface.draw([&](Canvas& canvas) {
        ASSERT_TRUE(canvas.beginSnapshot(snapshot));
        canvas.endSnapshot();
    });
    snapshot.clear();
    EXPECT_TRUE(snapshot.empty());
}
