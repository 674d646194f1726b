#include "engine/picture/jpeg_decoder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/engine/picture/sample_pictures.hpp"

namespace engine {
namespace {

using test::JpegSample;
using ::testing::HasSubstr;

const JpegDecoder kDecoder{PictureLimits{}};

void expectDrawnRight(const JpegSample& sample) {
    const auto pixels = kDecoder.decode(sample.bytes());
    ASSERT_TRUE(pixels) << pixels.sentence();
    ASSERT_EQ(pixels->width, sample.width);
    ASSERT_EQ(pixels->height, sample.height);
    const bool grey = sample.space == JCS_GRAYSCALE;
    for (unsigned y = 0; y < sample.height; ++y) {
        for (unsigned x = 0; x < sample.width; ++x) {
            const auto red = JpegSample::red(x / double(sample.width));
            const auto* pixel = pixels->at(x, y);
            ASSERT_NEAR(pixel[0], red, 12) << x << ", " << y;
            ASSERT_NEAR(pixel[1], grey ? red : JpegSample::green(y / double(sample.height)), 12) << x << ", " << y;
            ASSERT_NEAR(pixel[2], grey ? red : JpegSample::kBlue, 12) << x << ", " << y;
            ASSERT_EQ(pixel[3], 255);
        }
    }
}

TEST(JpegDecoder, drawsEveryKind) {
    for (const J_COLOR_SPACE space : {JCS_RGB, JCS_GRAYSCALE, JCS_CMYK}) {
        for (const int scans : {0, 2, 10}) {
            SCOPED_TRACE(std::to_string(space) + " in scans " + std::to_string(scans));
            expectDrawnRight({48, 32, space, scans, 0});
        }
    }
}

TEST(JpegDecoder, turnsPhotographsUpright) {
    const JpegSample sideways{48, 32, JCS_RGB, 0, 6};
    const auto facts = kDecoder.facts(sideways.bytes());
    ASSERT_TRUE(facts) << facts.sentence();
    EXPECT_EQ(facts->width, 32);
    EXPECT_EQ(facts->height, 48);
    const auto pixels = kDecoder.decode(sideways.bytes());
    ASSERT_TRUE(pixels) << pixels.sentence();
    ASSERT_EQ(pixels->width, 32u);
    ASSERT_EQ(pixels->height, 48u);
    // What grew to the right grows downwards, what grew downwards to the left.
    EXPECT_LT(pixels->at(16, 0)[0] + 100, pixels->at(16, 47)[0]);
    EXPECT_GT(pixels->at(0, 24)[1], pixels->at(31, 24)[1] + 100);
}

TEST(JpegDecoder, tellsEveryCut) {
    for (const int scans : {0, 4}) {
        const std::string whole = JpegSample{48, 32, JCS_RGB, scans, 0}.bytes();
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const auto pixels = kDecoder.decode(whole.substr(0, length));
            ASSERT_FALSE(pixels) << "cut at " << length << " of " << whole.size();
            EXPECT_THAT(pixels.sentence(), HasSubstr("is a JPEG that is cut off or damaged ("));
        }
    }
}

/// The first segment of a kind, with one byte of it changed.
std::string withSegment(std::string jpeg, unsigned marker, std::size_t offset, int value) {
    const std::string mark{'\xFF', static_cast<char>(marker)};
    jpeg.at(jpeg.find(mark) + offset) = static_cast<char>(value);
    return jpeg;
}

TEST(JpegDecoder, aProgressiveOneWithDamagedTablesIsTold) {
    const std::string whole = JpegSample{48, 32, JCS_RGB, 4, 0}.bytes();
    // Byte 5 on of a table of codes say how many there are of each length: 255 of one bit cannot be.
    const auto pixels = kDecoder.decode(withSegment(whole, 0xC4, 5, 255));
    ASSERT_FALSE(pixels);
    EXPECT_THAT(pixels.sentence(), HasSubstr("Bogus Huffman table definition"));
    // A scan of coefficients that do not exist.
    EXPECT_FALSE(kDecoder.decode(withSegment(whole, 0xDA, 7, 64)));
    EXPECT_FALSE(kDecoder.decode(withSegment(whole, 0xDA, 4, 3)));
}

TEST(JpegDecoder, takesNoMemoryForSizesBeyondItsLimits) {
    std::string huge = JpegSample{}.bytes();
    for (const std::size_t byte : {5, 6, 7, 8}) {
        huge = withSegment(huge, 0xC0, byte, 0xEE);
    }
    const auto pixels = kDecoder.decode(huge);
    ASSERT_FALSE(pixels);
    EXPECT_EQ(pixels.sentence(), "has 61166 × 61166 pixels, at most 4096 × 4096 are shown; scale it down");
}

TEST(JpegDecoder, goesOverThePixelsOnlySoOften) {
    const auto pixels = kDecoder.decode(JpegSample{512, 512, JCS_RGB, 64, 0}.bytes());
    ASSERT_FALSE(pixels);
    EXPECT_THAT(pixels.sentence(), HasSubstr("more than 64 scans"));
}

RC_GTEST_PROP(JpegDecoder, survivesAnyDamage, ()) {
    const int scans = *rc::gen::element(0, 4);
    std::string bytes = JpegSample{24, 16, *rc::gen::element(JCS_RGB, JCS_CMYK), scans, 6}.bytes();
    for (int left = *rc::gen::inRange(1, 6); left > 0; --left) {
        bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] = *rc::gen::arbitrary<char>();
    }
    const auto pixels = kDecoder.decode(bytes);
    RC_ASSERT((!pixels || pixels->rgba.size() == std::size_t{4} * pixels->width * pixels->height));
    RC_ASSERT((pixels || !pixels.sentence().empty()));
}

} // namespace
} // namespace engine
