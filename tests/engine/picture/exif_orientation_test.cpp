#include "engine/picture/exif_orientation.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace engine {
namespace {

/// A segment that holds a directory of one entry, in either order of bytes.
std::string segment(int orientation, bool little) {
    std::string bytes("Exif\0\0", 6);
    const char number = static_cast<char>(orientation);
    bytes +=
        little ? std::string("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18) + number + std::string(7, '\0')
               : std::string("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19) + number + std::string(6, '\0');
    return bytes;
}

TEST(ExifOrientation, isReadInEitherOrderOfBytes) {
    for (int number = 1; number <= 8; ++number) {
        EXPECT_EQ(ExifOrientation::of(segment(number, true)).number(), number);
        EXPECT_EQ(ExifOrientation::of(segment(number, false)).number(), number);
    }
    EXPECT_EQ(ExifOrientation::of(segment(9, true)).number(), 1);
    EXPECT_EQ(ExifOrientation::of(segment(0, false)).number(), 1);
    EXPECT_EQ(ExifOrientation::of("http://ns.adobe.com/xap/1.0/").number(), 1);
}

/// Two rows of three pixels, a b c and d e f, by what is written in their red.
std::string turned(int orientation) {
    Pixels pixels = Pixels::blank(3, 2);
    for (unsigned i = 0; i < 6; ++i) {
        pixels.at(i % 3, i / 3)[0] = static_cast<std::uint8_t>('a' + i);
    }
    const Pixels upright = ExifOrientation::of(segment(orientation, true)).upright(pixels);
    std::string text;
    for (unsigned y = 0; y < upright.height; ++y) {
        for (unsigned x = 0; x < upright.width; ++x) {
            text += static_cast<char>(upright.at(x, y)[0]);
        }
        text += y + 1 < upright.height ? "/" : "";
    }
    return text;
}

TEST(ExifOrientation, turnsPixelsUpright) {
    EXPECT_EQ(turned(1), "abc/def");
    EXPECT_EQ(turned(2), "cba/fed");
    EXPECT_EQ(turned(3), "fed/cba");
    EXPECT_EQ(turned(4), "def/abc");
    EXPECT_EQ(turned(5), "ad/be/cf");
    EXPECT_EQ(turned(6), "da/eb/fc");
    EXPECT_EQ(turned(7), "fc/eb/da");
    EXPECT_EQ(turned(8), "cf/be/ad");
}

RC_GTEST_PROP(ExifOrientation, survivesAnyDamage, ()) {
    std::string bytes = segment(6, *rc::gen::arbitrary<bool>());
    bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] = *rc::gen::arbitrary<char>();
    bytes.resize(*rc::gen::inRange<std::size_t>(0, bytes.size() + 1));
    const int number = ExifOrientation::of(bytes).number();
    RC_ASSERT((number >= 1 && number <= 8));
}

} // namespace
} // namespace engine
