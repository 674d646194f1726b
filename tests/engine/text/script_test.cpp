#include "engine/text/script.hpp"

#include <gtest/gtest.h>

namespace engine {
namespace {

TEST(Script, isThatOfALetter) {
    EXPECT_EQ(Script::of(U'a')->name, "Latin");
    EXPECT_EQ(Script::of(U'\u0634')->name, "Arabic");
    EXPECT_EQ(Script::of(U'\u0BA4')->package, "fonts-noto-core");
    EXPECT_EQ(Script::of(U'\uFF23')->name, "full-width") << "fonts with Latin letters have no such C";
    for (const char32_t asian : {U'漢', U'か', U'カ', U'한'}) {
        EXPECT_EQ(Script::of(asian)->package, "fonts-noto-cjk");
    }
    EXPECT_EQ(Script::of(U'\U0001F389')->package, "fonts-noto-color-emoji");
}

TEST(Script, isNoneForWhatAllScriptsShare) {
    for (const char32_t shared : {U'1', U' ', U'.', U'\u2211', U'\u0301', U'\u200D', U'\uFFFD', U'\U0010FFFD'}) {
        EXPECT_EQ(Script::of(shared), std::nullopt) << std::uint32_t(shared);
    }
}

} // namespace
} // namespace engine
