#include "engine/graphics/layer_cache.hpp"

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>

#include "engine/graphics/picture_cache.hpp"
#include "tests/engine/graphics/surface.hpp"

using namespace engine;
using engine::testing::Surface;

namespace {

/// Shows a still on `surface`; how often it had to be drawn for that.
int drawings(Surface& surface, std::uint64_t key, Quality quality = Quality::full) {
    int count = 0;
    surface.draw([&](Canvas& canvas) {
        canvas.setQuality(quality);
        canvas.cachedLayer(key, [&count](Canvas& still) {
            ++count;
            still.rect({0, 0, 200, 120}, Color::hex(0x00FF00));
        });
    });
    return count;
}

} // namespace

TEST(LayerCache, areDrawnOnceForAsLongAsNothingChanges) {
    Surface surface;
    EXPECT_EQ(drawings(surface, 1), 1) << "what is seen once is not worth a picture";
    EXPECT_EQ(drawings(surface, 1), 1);
    EXPECT_EQ(drawings(surface, 1), 0);
    EXPECT_EQ(drawings(surface, 1, Quality::plain), 1) << "another quality";
    EXPECT_EQ(drawings(surface, 2), 1) << "another picture";
    EXPECT_EQ(drawings(surface, 1), 0);
}

TEST(LayerCache, areMadeAtOnceOnAPictureOfAScene) {
    Surface surface;
    Snapshot picture;
    int count = 0;
    const auto draw = [&](Canvas& canvas) {
        canvas.cachedLayer(3, [&count](Canvas& still) {
            ++count;
            still.rect({0, 0, 200, 120}, Color::hex(0x00FF00));
        });
    };
    surface.draw([&](Canvas& canvas) {
        ASSERT_TRUE(canvas.beginSnapshot(picture));
        draw(canvas);
        canvas.endSnapshot();
    });
    surface.draw(draw);
    EXPECT_EQ(count, 1);
}

TEST(LayerCache, lookLikeWhatTheyWereDrawnFrom) {
    Surface surface;
    const auto scene = [](Canvas& canvas) {
        canvas.gradientRect({0, 0, 200, 120}, {Color::hex(0x102040), Color::hex(0x804020)});
        canvas.circle({60, 50}, 20.5f, Color::hex(0xFFFFFF).faded(0.5f));
    };
    const sf::Image direct = surface.draw(scene);
    for (int i = 0; i < 3; ++i) {
        const sf::Image still = surface.draw([&](Canvas& canvas) { canvas.cachedLayer(7, scene); });
        for (unsigned y = 0; y < 120; ++y) {
            for (unsigned x = 0; x < 200; ++x) {
                const sf::Color a = direct.getPixel(x, y);
                const sf::Color b = still.getPixel(x, y);
                ASSERT_LE(std::max({std::abs(a.r - b.r), std::abs(a.g - b.g), std::abs(a.b - b.b)}), 1)
                    << x << ", " << y;
            }
        }
    }
}

TEST(LayerCache, theOneNotShownForLongestMakesRoom) {
    LayerCache stills;
    Surface surface;
    const auto draw = [&](std::uint64_t key) {
        Snapshot& still = stills.make(key);
        surface.draw([&](Canvas& canvas) {
            ASSERT_TRUE(canvas.beginSnapshot(still));
            canvas.endSnapshot();
        });
    };
    for (std::uint64_t key = 1; key <= LayerCache::kKept; ++key) {
        draw(key);
    }
    EXPECT_NE(stills.find(1), nullptr);
    draw(99);
    EXPECT_NE(stills.find(1), nullptr);
    EXPECT_EQ(stills.find(2), nullptr);
    EXPECT_NE(stills.find(99), nullptr);
}

TEST(LayerCache, whatTookAnothersPlaceLooksLikeItselfOnATargetOfItsOwn) {
    Surface surface;
    for (std::uint64_t key = 1; key <= 3 * LayerCache::kKept; ++key) {
        const auto shade = static_cast<std::uint8_t>(20 * key);
        for (int i = 0; i < 3; ++i) {
            sf::RenderTexture target;
            ASSERT_TRUE(target.create(200, 120));
            target.clear();
            {
                Canvas canvas(target, surface.typesetter(), surface.pictures());
                canvas.cachedLayer(key, [&](Canvas& still) {
                    still.gradientRect({0, 0, 200, 60}, {{shade, shade, shade}, {shade, shade, shade}});
                    still.rect({0, 60, 200, 60}, {shade, 0, 0});
                });
                canvas.circle({100, 60}, 10.0f, Color::hex(0xFFFFFF));
            }
            target.display();
            const sf::Image image = target.getTexture().copyToImage();
            EXPECT_EQ(image.getPixel(20, 90), sf::Color(shade, 0, 0)) << key << "," << i;
            EXPECT_NEAR(image.getPixel(20, 20).g, shade, 1) << key;
        }
    }
}

TEST(LayerCache, inARoundedBoxLeaveWhatLiesAroundItAlone) {
    Surface surface;
    int count = 0;
    for (int i = 0; i < 3; ++i) {
        const sf::Image image = surface.draw([&](Canvas& canvas) {
            canvas.rect({0, 0, 200, 120}, Color::hex(0x000080));
            canvas.cachedLayerIn({{20, 20, 100, 80}, 20.0f}, 5, [&](float radius) {
                ++count;
                canvas.rounded({20, 20, 100, 80}, radius, Color::hex(0x00FF00));
            });
        });
        EXPECT_EQ(image.getPixel(60, 60), sf::Color::Green);
        EXPECT_EQ(image.getPixel(21, 21), sf::Color(0, 0, 128)) << "beyond its corner";
        EXPECT_EQ(image.getPixel(150, 60), sf::Color(0, 0, 128));
        EXPECT_EQ(image.getPixel(60, 20), sf::Color::Green) << "up to its edge";
    }
    EXPECT_EQ(count, 2);
}

TEST(LayerCache, inARoundedBoxLookLikeWhatTheyWereDrawnFrom) {
    Surface surface;
    const RoundedBox frame{{20.3f, 20.7f, 100.5f, 80.2f}, 14.0f};
    for (const float alpha : {1.0f, 0.4f}) {
        const auto shown = [&] {
            return surface.draw([&](Canvas& canvas) {
                canvas.rect({0, 0, 200, 120}, Color::hex(0x000080));
                canvas.pushAlpha(alpha);
                canvas.cachedLayerIn(frame, 6, [&](float radius) {
                    canvas.roundedGradient(frame.box, radius, {Color::hex(0x10C040), Color::hex(0xE04020)});
                    canvas.circle({60, 50}, 12.5f, Color::hex(0xFFFFFF));
                });
                canvas.popAlpha();
            });
        };
        shown();
        shown();
        const sf::Image still = shown();
        const sf::Image direct = surface.draw([&](Canvas& canvas) {
            canvas.rect({0, 0, 200, 120}, Color::hex(0x000080));
            Snapshot whole;
            ASSERT_TRUE(canvas.beginSnapshot(whole));
            canvas.roundedGradient(frame.box, 0.0f, {Color::hex(0x10C040), Color::hex(0xE04020)});
            canvas.circle({60, 50}, 12.5f, Color::hex(0xFFFFFF));
            canvas.endSnapshot();
            canvas.pushClip({40, 40, 60, 40});
            canvas.pushAlpha(alpha);
            canvas.show(whole);
            canvas.popAlpha();
            canvas.popClip();
        });
        for (unsigned y = 40; y < 80; ++y) {
            for (unsigned x = 40; x < 100; ++x) {
                const sf::Color a = direct.getPixel(x, y);
                const sf::Color b = still.getPixel(x, y);
                ASSERT_LE(std::max({std::abs(a.r - b.r), std::abs(a.g - b.g), std::abs(a.b - b.b)}), 1)
                    << x << ", " << y << " at " << alpha;
            }
        }
        EXPECT_EQ(still.getPixel(21, 21), sf::Color(0, 0, 128)) << "beyond its corner";
        EXPECT_EQ(still.getPixel(125, 60), sf::Color(0, 0, 128)) << "beyond its side";
    }
}
