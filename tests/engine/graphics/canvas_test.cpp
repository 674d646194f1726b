#include "engine/graphics/canvas.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

#include "tests/engine/graphics/surface.hpp"

namespace engine {
namespace {

using testing::covered;
using testing::Surface;

constexpr Color kWhite = Color::hex(0xFFFFFF);

class CanvasTest : public ::testing::Test {
protected:
    Surface m_surface;
};

int green(const sf::Image& image, unsigned x, unsigned y) {
    return image.getPixel(x, y).g;
}

TEST_F(CanvasTest, AWholePixelBoxHasSharpEdges) {
    const auto image = m_surface.draw([](Canvas& canvas) { canvas.rect({10, 20, 30, 40}, kWhite); });
    EXPECT_EQ(green(image, 10, 20), 255);
    EXPECT_EQ(green(image, 39, 59), 255);
    EXPECT_EQ(green(image, 9, 30), 0);
    EXPECT_EQ(green(image, 40, 30), 0);
    EXPECT_NEAR(covered(image), 1200.0, 1.0);
}

TEST_F(CanvasTest, AHalfPixelIsHalfCovered) {
    const auto image = m_surface.draw([](Canvas& canvas) { canvas.rect({10.5f, 20, 30, 40}, kWhite); });
    EXPECT_NEAR(green(image, 10, 30), 128, 3);
    EXPECT_NEAR(green(image, 40, 30), 128, 3);
    EXPECT_EQ(green(image, 11, 30), 255);
}

TEST_F(CanvasTest, ThinLinesGrowFaintNotBroken) {
    const auto image = m_surface.draw([](Canvas& canvas) { canvas.rect({10, 20.25f, 100, 0.5f}, kWhite); });
    EXPECT_NEAR(covered(image), 50.0, 2.0);
}

TEST_F(CanvasTest, ACircleCoversItsArea) {
    for (const float radius : {0.4f, 3.0f, 20.3f, 55.0f}) {
        const auto image = m_surface.draw([radius](Canvas& canvas) {
            canvas.circle({100.2f, 60.7f}, radius, kWhite);
        });
        const double area = std::numbers::pi * radius * radius;
        EXPECT_NEAR(covered(image), area, 0.02 * area + 0.2) << radius;
    }
}

TEST_F(CanvasTest, ARoundEdgeFadesOverOnePixel) {
    const auto image = m_surface.draw([](Canvas& canvas) { canvas.circle({100, 60}, 40, kWhite); });
    int between = 0;
    for (unsigned x = 55; x < 65; ++x) {
        between += green(image, x, 45) > 5 && green(image, x, 45) < 250 ? 1 : 0;
    }
    EXPECT_GE(between, 1);
    EXPECT_LE(between, 2);
}

TEST_F(CanvasTest, RoundedCornersAreEmptyTheMiddleIsNot) {
    const auto image = m_surface.draw([](Canvas& canvas) { canvas.rounded({10, 10, 100, 60}, 16, kWhite); });
    EXPECT_EQ(green(image, 11, 11), 0);
    EXPECT_EQ(green(image, 108, 68), 0);
    EXPECT_EQ(green(image, 60, 10), 255);
    EXPECT_EQ(green(image, 60, 40), 255);
    const double corners = (4.0 - std::numbers::pi) * 16 * 16;
    EXPECT_NEAR(covered(image), 6000.0 - corners, 15.0);
}

TEST_F(CanvasTest, AFrameIsHollowAndStaysInside) {
    const auto image = m_surface.draw([](Canvas& canvas) { canvas.outline({10, 10, 100, 60}, 0, 3, kWhite); });
    EXPECT_EQ(green(image, 12, 40), 255);
    EXPECT_EQ(green(image, 13, 40), 0);
    EXPECT_EQ(green(image, 9, 40), 0);
    EXPECT_NEAR(covered(image), 6000.0 - 94.0 * 54.0, 3.0);
    const auto ring = m_surface.draw([](Canvas& canvas) { canvas.ring({100, 60}, 50, 8, kWhite); });
    EXPECT_EQ(green(ring, 100, 60), 0);
    EXPECT_NEAR(covered(ring), std::numbers::pi * (2500.0 - 42.0 * 42.0), 40.0);
}

TEST_F(CanvasTest, PolygonsOfBothWindingsAreTheSame) {
    const auto clockwise = m_surface.draw([](Canvas& canvas) {
        canvas.triangle({20, 20}, {120, 20}, {20, 100}, kWhite);
    });
    const auto counter = m_surface.draw([](Canvas& canvas) {
        canvas.triangle({20, 20}, {20, 100}, {120, 20}, kWhite);
    });
    EXPECT_NEAR(covered(clockwise), 4000.0, 40.0);
    EXPECT_NEAR(covered(counter), covered(clockwise), 12.0);
}

TEST_F(CanvasTest, ALineHasRoundEnds) {
    const auto image = m_surface.draw([](Canvas& canvas) { canvas.line({40, 30}, {140, 90}, 10, kWhite); });
    const double length = std::hypot(100.0, 60.0);
    EXPECT_NEAR(covered(image), length * 10 + std::numbers::pi * 25, 12.0);
    EXPECT_EQ(green(image, 90, 60), 255);
}

TEST_F(CanvasTest, AGradientRunsFromTopToBottom) {
    const auto image = m_surface.draw([](Canvas& canvas) {
        canvas.gradientRect({0, 0, 200, 120}, {Color::hex(0), Color::hex(0x00F000)});
    });
    EXPECT_NEAR(green(image, 30, 0), 1, 1);
    EXPECT_NEAR(green(image, 170, 60), 121, 2);
    EXPECT_NEAR(green(image, 30, 119), 239, 1);
    EXPECT_EQ(green(image, 5, 77), green(image, 190, 77));
}

TEST_F(CanvasTest, AGlowFadesWithoutSteps) {
    const auto image = m_surface.draw([](Canvas& canvas) { canvas.glow({90, 50, 20, 20}, 10, 40, kWhite); });
    EXPECT_EQ(green(image, 100, 60), 255);
    for (unsigned x = 100; x < 150; ++x) {
        EXPECT_GE(green(image, x, 60), green(image, x + 1, 60));
        EXPECT_LE(green(image, x, 60) - green(image, x + 1, 60), 14);
    }
    EXPECT_EQ(green(image, 152, 60), 0);
    // The same all around.
    EXPECT_NEAR(green(image, 100, 85), green(image, 125, 60), 4);
    EXPECT_NEAR(green(image, 117, 77), green(image, 124, 60), 12);
}

TEST_F(CanvasTest, TextIsDrawnInItsColourAndPlace) {
    Vec2 size;
    const auto image = m_surface.draw([&size](Canvas& canvas) {
        size = canvas.text("Recall", {20, 30}, {Face::display, 32}, Color::hex(0x00FF00));
    });
    EXPECT_GT(size.x, 60.0f);
    EXPECT_GT(covered(image, {20, 30, size.x, size.y}), 200.0);
    EXPECT_NEAR(covered(image), covered(image, {18, 30, size.x + 4, size.y}), 0.01);
    EXPECT_EQ(image.getPixel(25, 50).r, 0);
}

TEST_F(CanvasTest, TextIsSharpWhereverItStands) {
    const auto drawn = [this](Vec2 at) {
        return m_surface.draw([at](Canvas& canvas) { canvas.text("Sharp", at, {Face::body, 20}, kWhite); });
    };
    const auto whole = drawn({20, 30});
    const auto between = drawn({20.3f, 29.6f});
    for (unsigned x = 0; x < 200; ++x) {
        for (unsigned y = 0; y < 120; ++y) {
            ASSERT_EQ(green(whole, x, y), green(between, x, y));
        }
    }
}

TEST_F(CanvasTest, TextInABoxIsInItsMiddle) {
    const auto image = m_surface.draw([](Canvas& canvas) {
        canvas.textIn({0, 0, 200, 120}, "HH", {Face::body, 30}, kWhite);
    });
    EXPECT_NEAR(covered(image, {0, 0, 100, 120}), covered(image, {100, 0, 100, 120}), 25.0);
    EXPECT_GT(covered(image, {60, 45, 80, 30}), 0.98 * covered(image));
}

TEST_F(CanvasTest, TextKeepsRightWhenTheAtlasGrows) {
    const auto before = m_surface.draw([](Canvas& canvas) {
        canvas.text("Keep", {10, 10}, {Face::body, 30}, kWhite);
    });
    const unsigned height = m_surface.typesetter().atlas().height();
    const auto after = m_surface.draw([&](Canvas& canvas) {
        canvas.text("Keep", {10, 10}, {Face::body, 30}, kWhite);
        canvas.pushClip({0, 100, 10, 10});
        for (float size = 100; m_surface.typesetter().atlas().height() == height; size += 1) {
            canvas.text("ABCDEFGHIJKLMNOP", {0, -500}, {Face::body, size}, kWhite);
        }
        canvas.popClip();
    });
    EXPECT_GT(covered(before), 50.0);
    EXPECT_NEAR(covered(before), covered(after), 0.01);
    m_surface.typesetter().evict();
    const auto later = m_surface.draw([](Canvas& canvas) {
        canvas.text("Keep", {10, 10}, {Face::body, 30}, kWhite);
    });
    EXPECT_NEAR(covered(before), covered(later), 0.01);
}

TEST_F(CanvasTest, ClipsCutAndNest) {
    const auto image = m_surface.draw([](Canvas& canvas) {
        canvas.pushClip({20, 20, 60, 60});
        canvas.pushClip({50, 0, 100, 50});
        canvas.rect({0, 0, 200, 120}, Color::hex(0x00FF00));
        canvas.popClip();
        canvas.rect({0, 70, 200, 50}, Color::hex(0x00FF00));
        canvas.popClip();
        canvas.rect({190, 110, 10, 10}, Color::hex(0x00FF00));
    });
    EXPECT_NEAR(covered(image, {50, 20, 30, 30}), 900.0, 0.5);
    EXPECT_NEAR(covered(image, {20, 70, 60, 10}), 600.0, 0.5);
    EXPECT_NEAR(covered(image), 900.0 + 600.0 + 100.0, 1.0);
}

TEST_F(CanvasTest, AClipOutsideOfAnotherShowsNothing) {
    const auto image = m_surface.draw([](Canvas& canvas) {
        canvas.pushClip({0, 0, 10, 10});
        canvas.pushClip({50, 50, 10, 10});
        canvas.rect({0, 0, 200, 120}, kWhite);
        canvas.text("hidden", {0, 0}, {}, kWhite);
        canvas.popClip();
        canvas.popClip();
    });
    EXPECT_EQ(covered(image), 0.0);
}

TEST_F(CanvasTest, TransformsTurnScaleAndMoveAboutThePivot) {
    const auto image = m_surface.draw([](Canvas& canvas) {
        canvas.pushTransform({50, 60}, std::numbers::pi_v<float> / 2, 2.0f, {40, 0});
        canvas.rect({50, 55, 20, 10}, kWhite); // from the pivot to the right: now from (90, 60) down
        canvas.popTransform();
        canvas.rect({0, 0, 5, 5}, kWhite);
    });
    EXPECT_NEAR(covered(image, {80, 60, 20, 40}), 800.0, 4.0);
    EXPECT_NEAR(covered(image), 825.0, 8.0);
}

TEST_F(CanvasTest, AlphasMultiply) {
    const auto image = m_surface.draw([](Canvas& canvas) {
        canvas.pushAlpha(0.5f);
        canvas.pushAlpha(0.5f);
        canvas.rect({0, 0, 50, 50}, kWhite);
        canvas.popAlpha();
        canvas.rect({100, 0, 50, 50}, kWhite);
        canvas.popAlpha();
        canvas.rect({100, 60, 50, 50}, kWhite);
    });
    EXPECT_NEAR(green(image, 25, 25), 64, 1);
    EXPECT_NEAR(green(image, 125, 25), 128, 1);
    EXPECT_EQ(green(image, 125, 85), 255);
}

TEST_F(CanvasTest, ShapesAndTextAreOneBatch) {
    m_surface.draw([](Canvas& canvas) {
        for (int i = 0; i < 50; ++i) {
            canvas.rounded({5.0f * static_cast<float>(i), 10, 40, 20}, 6, kWhite);
            canvas.text("window", {10, 40}, {}, kWhite);
            canvas.glow({50, 50, 20, 20}, 4, 12, kWhite);
            canvas.pushTransform({0, 0}, 0.1f, 1.2f);
            canvas.circle({20, 20}, 5, kWhite);
            canvas.popTransform();
        }
    });
    EXPECT_EQ(m_surface.batches(), 1u);
}

TEST_F(CanvasTest, LargeFillsNeedNoTexture) {
    Surface large(600, 400);
    const auto image = large.draw([](Canvas& canvas) {
        canvas.rect({0, 0, 600, 400}, kWhite);
        canvas.text("dark", {10, 10}, {}, Color::hex(0));
        canvas.polygon({{0, 100}, {600, 100}, {600, 400}, {0, 400}}, Color::hex(0x008000));
        canvas.glow({100, 150, 400, 200}, 20, 30, kWhite);
    });
    // The box, then letters, the polygon, then the glow's rim and its middle.
    EXPECT_EQ(large.batches(), 5u);
    EXPECT_EQ(green(image, 300, 50), 255);
    EXPECT_EQ(green(image, 20, 300), 128);
    EXPECT_EQ(green(image, 300, 250), 255);
    EXPECT_NEAR(green(image, 97, 250), 255, 12);
}

TEST_F(CanvasTest, NothingDrawnIsNoBatch) {
    m_surface.draw([](Canvas& canvas) {
        canvas.pushClip({1, 1, 5, 5});
        canvas.popClip();
    });
    EXPECT_EQ(m_surface.batches(), 0u);
}

TEST_F(CanvasTest, TheTargetsOwnViewIsLeftAlone) {
    const auto before = m_surface.target().getView().getCenter();
    m_surface.draw([](Canvas& canvas) {
        canvas.pushClip({10, 10, 20, 20});
        canvas.rect({0, 0, 50, 50}, kWhite);
        canvas.popClip();
    });
    EXPECT_EQ(m_surface.target().getView().getCenter(), before);
}

TEST_F(CanvasTest, AWarmUpDrawsAndLeavesNothingBehind) {
    const auto scene = [](Canvas& canvas) {
        canvas.gradientRect({0, 0, 200, 120}, {Color::hex(0x102040), Color::hex(0x804020)});
        canvas.circle({60, 50}, 20.5f, kWhite);
    };
    const auto alone = m_surface.draw(scene);
    m_surface.draw([](Canvas& canvas) { canvas.warmUp(); });
    EXPECT_GT(m_surface.batches(), 6u);
    const auto after = m_surface.draw([&](Canvas& canvas) {
        canvas.warmUp();
        scene(canvas);
    });
    EXPECT_TRUE(std::equal(alone.getPixelsPtr(), alone.getPixelsPtr() + 200 * 120 * 4, after.getPixelsPtr()));
}

} // namespace
} // namespace engine
