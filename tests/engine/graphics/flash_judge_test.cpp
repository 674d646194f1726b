#include "tests/support/flash_judge.hpp"

#include <functional>
#include <gtest/gtest.h>

namespace {

using engine::Color;
using test::FlashJudge;

constexpr std::size_t kWidth = 96;
constexpr std::size_t kHeight = 54;

/// Two seconds of a picture that is `colour(frame)` within a box at the middle, and night around it.
FlashJudge judged(std::size_t width, std::size_t height, const std::function<Color(int frame)>& colour) {
    FlashJudge judge(kWidth, kHeight);
    std::vector<std::uint8_t> pixels(4 * kWidth * kHeight);
    for (int frame = 0; frame < 120; ++frame) {
        for (std::size_t y = 0; y < kHeight; ++y) {
            for (std::size_t x = 0; x < kWidth; ++x) {
                const bool within = x >= (kWidth - width) / 2 && x < (kWidth + width) / 2 &&
                                    y >= (kHeight - height) / 2 && y < (kHeight + height) / 2;
                const Color is = within ? colour(frame) : Color{10, 15, 44};
                std::uint8_t* pixel = &pixels[4 * (y * kWidth + x)];
                pixel[0] = is.r;
                pixel[1] = is.g;
                pixel[2] = is.b;
                pixel[3] = 255;
            }
        }
        judge.see(pixels.data());
    }
    return judge;
}

/// So many flashes a second between two colours.
std::function<Color(int)> strobe(int flashes, Color one, Color other) {
    return [=](int frame) { return frame * 2 * flashes / 60 % 2 == 0 ? one : other; };
}

constexpr Color kBlack{0, 0, 0};
constexpr Color kWhite{255, 255, 255};

TEST(FlashJudge, AStrobeIsHarmful) {
    const FlashJudge judge = judged(kWidth, kHeight, strobe(10, kBlack, kWhite));
    EXPECT_FALSE(judge.harmless());
    EXPECT_NEAR(judge.worst(), 1.0, 1e-9);
    EXPECT_EQ(judge.frames(), 120);
    EXPECT_FALSE(judged(kWidth, kHeight, strobe(4, kBlack, kWhite)).harmless());
}

TEST(FlashJudge, ThreeFlashesASecondAreNot) {
    EXPECT_TRUE(judged(kWidth, kHeight, strobe(3, kBlack, kWhite)).harmless());
    EXPECT_TRUE(judged(kWidth, kHeight, [](int) { return kWhite; }).harmless());
    EXPECT_TRUE(judged(kWidth, kHeight, [](int frame) { return frame < 60 ? kBlack : kWhite; }).harmless());
}

TEST(FlashJudge, SmallOnesAreNot) {
    // A field is a third of the picture each way; a quarter of that is 32 x 18 / 4 = 144 points.
    EXPECT_TRUE(judged(11, 12, strobe(10, kBlack, kWhite)).harmless());
    EXPECT_FALSE(judged(13, 13, strobe(10, kBlack, kWhite)).harmless());
}

TEST(FlashJudge, FaintOnesAndLightOnesAreNot) {
    // Relative luminance 0.03 against 0.10.
    EXPECT_TRUE(judged(kWidth, kHeight, strobe(10, {48, 48, 48}, {89, 89, 89})).harmless());
    // 0.83 against 1: the darker one is not dark.
    EXPECT_TRUE(judged(kWidth, kHeight, strobe(10, {235, 235, 235}, kWhite)).harmless());
    EXPECT_FALSE(judged(kWidth, kHeight, strobe(10, {48, 48, 48}, {110, 110, 110})).harmless());
}

TEST(FlashJudge, SaturatedRedIsHarmfulAlsoWhereItIsNotBright) {
    // Both of luminance 0.03.
    const Color red{120, 0, 0};
    const Color blue{0, 60, 62};
    EXPECT_FALSE(judged(kWidth, kHeight, strobe(10, red, blue)).harmless());
    EXPECT_TRUE(judged(kWidth, kHeight, strobe(10, {70, 50, 50}, blue)).harmless());
    EXPECT_TRUE(judged(kWidth, kHeight, strobe(3, red, blue)).harmless());
}

TEST(FlashJudge, ASlowRiseWithTremblingIsOneChange) {
    EXPECT_TRUE(judged(kWidth, kHeight, [](int frame) {
                    const auto value = static_cast<std::uint8_t>(frame * 2 + (frame % 2 == 0 ? 10 : 0));
                    return Color{value, value, value};
                }).harmless());
}

} // namespace
