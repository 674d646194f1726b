#include "engine/core/utf8.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

TEST(Utf8, readsCharactersOfEveryLength) {
    EXPECT_EQ(engine::firstCharacter("a").code, U'a');
    EXPECT_EQ(engine::firstCharacter("é").code, U'é');
    EXPECT_EQ(engine::firstCharacter("€").code, U'€');
    EXPECT_EQ(engine::firstCharacter("🌆").code, U'🌆');
    EXPECT_EQ(engine::firstCharacter("🌆").length, 4u);
}

TEST(Utf8, refusesWhatIsNone) {
    for (const char* bytes : {"\x80", "\xC0\xAF", "\xC3", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                              "\xFF", "\xE2\x82", "\xF0\x80\x80\x80", "\xC3("}) {
        EXPECT_EQ(engine::firstCharacter(bytes).length, 0u) << bytes;
    }
}

TEST(Utf8, countsCharactersNotBytes) {
    EXPECT_EQ(engine::countCharacters(""), 0u);
    EXPECT_EQ(engine::countCharacters("Größe €5 🌆"), 10u);
    EXPECT_EQ(engine::countCharacters("a\xFF"), 2u);
}

RC_GTEST_PROP(Utf8, whatIsAppendedIsRead, ()) {
    char32_t code = *rc::gen::inRange<std::uint32_t>(0, 0x10FFFF);
    RC_PRE(code < 0xD800 || code > 0xDFFF);
    std::string text;
    engine::appendUtf8(text, code);
    const auto character = engine::firstCharacter(text);
    RC_ASSERT(character.code == code);
    RC_ASSERT(character.length == text.size());
}

} // namespace
