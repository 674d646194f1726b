#include "engine/ui/caption_strip.hpp"

#include <gtest/gtest.h>

#include "engine/ui/text_fit.hpp"
#include "tests/engine/ui/stage.hpp"

using namespace engine;

TEST(CaptionStrip, standsBelowEveryScreenAtEverySize) {
    UiStage stage;
    for (const Vec2 size : {Vec2{1280, 720}, Vec2{1366, 768}, Vec2{1920, 1080}, Vec2{3840, 2160}}) {
        for (const float scale : {0.8f, 1.0f, 1.5f, 2.0f}) {
            const View window{size.x, size.y, scale};
            const CaptionStrip strip = CaptionStrip::of(window);
            EXPECT_FALSE(strip.above.bounds().overlaps(strip.box));
            EXPECT_TRUE(window.bounds().encloses(strip.box));
            EXPECT_FLOAT_EQ(strip.above.height + strip.box.height, window.height) << "no gap between";
            EXPECT_LT(strip.box.height, window.height * 0.08f) << "it takes little";
            EXPECT_TRUE(strip.box.encloses(strip.words()));
            EXPECT_GE(strip.style().size, 10.0f);
            // The two longest captions there are, beside each other.
            const std::string longest = "♪ right, 31 in a row   ♪ something lands";
            EXPECT_TRUE(textFits(stage.typesetter, longest, strip.style(), strip.words()))
                << size.x << " " << scale;
        }
    }
}
