#include "engine/picture/png_decoder.hpp"

#include <array>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <zlib.h>

#include "tests/engine/picture/sample_pictures.hpp"

namespace engine {
namespace {

using test::PngSample;
using ::testing::HasSubstr;
using Rgba = std::array<int, 4>;

const PngDecoder kDecoder{PictureLimits{}};

/// What a sample's pixel is on the screen, by the PNG specification.
Rgba shown(const PngSample& sample, unsigned x, unsigned y) {
    const auto level = [&](unsigned channel) {
        return static_cast<int>(sample.value(x, y, channel) * 255.0 / ((1u << sample.depth) - 1) + 0.5);
    };
    const auto same = [&](unsigned channel) { return sample.value(x, y, channel) == sample.value(0, 0, channel); };
    const bool gone =
        sample.transparentColor && same(0) && (sample.colorType != PNG_COLOR_TYPE_RGB || (same(1) && same(2)));
    switch (sample.colorType) {
    case PNG_COLOR_TYPE_GRAY:
        return {level(0), level(0), level(0), gone ? 0 : 255};
    case PNG_COLOR_TYPE_GRAY_ALPHA:
        return {level(0), level(0), level(0), level(1)};
    case PNG_COLOR_TYPE_RGB:
        return {level(0), level(1), level(2), gone ? 0 : 255};
    case PNG_COLOR_TYPE_RGB_ALPHA:
        return {level(0), level(1), level(2), level(3)};
    default:
        const auto index = static_cast<int>(sample.value(x, y, 0));
        return {index, 255 - index, index / 2, sample.transparentColor && index == 0 ? 0 : 255};
    }
}

void expectDrawnRight(const PngSample& sample) {
    const auto pixels = kDecoder.decode(sample.bytes());
    ASSERT_TRUE(pixels) << pixels.sentence();
    ASSERT_EQ(pixels->width, sample.width);
    ASSERT_EQ(pixels->height, sample.height);
    for (unsigned y = 0; y < sample.height; ++y) {
        for (unsigned x = 0; x < sample.width; ++x) {
            const Rgba right = shown(sample, x, y);
            for (std::size_t i = 0; i < 4; ++i) {
                ASSERT_NEAR(pixels->at(x, y)[i], right[i], 1)
                    << "type " << sample.colorType << " depth " << sample.depth << " at " << x << ", " << y;
            }
        }
    }
}

TEST(PngDecoder, drawsEveryKind) {
    const std::pair<int, std::vector<int>> kinds[] = {{PNG_COLOR_TYPE_GRAY, {1, 2, 4, 8, 16}},
                                                      {PNG_COLOR_TYPE_GRAY_ALPHA, {8, 16}},
                                                      {PNG_COLOR_TYPE_RGB, {8, 16}},
                                                      {PNG_COLOR_TYPE_RGB_ALPHA, {8, 16}},
                                                      {PNG_COLOR_TYPE_PALETTE, {1, 2, 4, 8}}};
    for (const auto& [type, depths] : kinds) {
        for (const int depth : depths) {
            for (const bool interlaced : {false, true}) {
                expectDrawnRight({9, 7, type, depth, interlaced, false});
                if ((type & PNG_COLOR_MASK_ALPHA) == 0) {
                    expectDrawnRight({9, 7, type, depth, interlaced, true});
                }
            }
        }
    }
}

TEST(PngDecoder, readsTheSizeFromTheHead) {
    const auto facts = kDecoder.facts(PngSample{}.bytes().substr(0, 60));
    ASSERT_TRUE(facts) << facts.sentence();
    EXPECT_EQ(facts->width, 9);
    EXPECT_EQ(facts->height, 7);
}

TEST(PngDecoder, tellsEveryFlippedBitAndEveryCut) {
    const std::string whole = PngSample{}.bytes();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        EXPECT_FALSE(kDecoder.decode(whole.substr(0, at))) << "cut at " << at;
        std::string flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << at % 8));
        const auto pixels = kDecoder.decode(flipped);
        ASSERT_FALSE(pixels) << "flipped at " << at;
        EXPECT_THAT(pixels.sentence(), HasSubstr("is a PNG that is cut off or damaged ("));
    }
}

/// With other figures in its head, and a checksum that fits.
std::string resized(std::string png, std::uint32_t width, std::uint32_t height) {
    const auto put = [&png](std::size_t at, std::uint32_t value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            png[at++] = static_cast<char>(value >> shift);
        }
    };
    put(16, width);
    put(20, height);
    put(29, static_cast<std::uint32_t>(::crc32(0, reinterpret_cast<const Bytef*>(png.data()) + 12, 17)));
    return png;
}

TEST(PngDecoder, takesNoMemoryForSizesBeyondItsLimits) {
    const std::string png = PngSample{}.bytes();
    for (const auto& [width, height] : {std::pair{50'000u, 50'000u}, {4097u, 1u}, {1u, 2'000'000'000u}}) {
        const auto pixels = kDecoder.decode(resized(png, width, height));
        ASSERT_FALSE(pixels);
        EXPECT_THAT(pixels.sentence(),
                    HasSubstr(std::to_string(width) + " × " + std::to_string(height) + " pixels"));
    }
    EXPECT_FALSE(kDecoder.decode(resized(png, 0, 7)));
    EXPECT_FALSE(kDecoder.decode(resized(png, 9, 4000))) << "fewer rows than it says";
}

} // namespace
} // namespace engine
