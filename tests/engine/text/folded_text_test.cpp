#include "engine/text/folded_text.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engine/core/utf8.hpp"
#include "engine/xml/xml_character.hpp"

namespace {

using engine::foldedText;

TEST(FoldedText, forgetsCaseSpaceAndAccents) {
    EXPECT_EQ(foldedText("  Trust \t\n Me "), "trust me");
    EXPECT_EQ(foldedText("CAFÉ Größe ŁÓDŹ Ærø"), "cafe grosse lodz aero");
    EXPECT_EQ(foldedText("Čeština Việt Nam İstanbul"), "cestina viet nam istanbul");
    EXPECT_EQ(foldedText("cafe\xCC\x81"), "cafe");
    EXPECT_EQ(foldedText("don’t e‑mail “us”"), "don't e-mail \"us\"");
    EXPECT_EQ(foldedText("ПРИВЕТ ΑΒΓ"), "привет αβγ");
    EXPECT_EQ(foldedText("×÷€ 🌆 漢字"), "×÷€ 🌆 漢字");
    EXPECT_EQ(foldedText("a\xFFz"), "az");
}

TEST(FoldedText, knowsTheAccentsOfEachScript) {
    EXPECT_EQ(foldedText("τιμή ΤΙΜΗ"), "τιμη τιμη");
    EXPECT_EQ(foldedText("ΛΟΓΟΣ λόγος"), "λογοσ λογοσ");
    EXPECT_EQ(foldedText("счёт за́мок"), "счет замок");
    EXPECT_EQ(foldedText("И\u0306од Ґрунт Їжак"), "йод ґрунт їжак") << "letters of their own stay";
    EXPECT_EQ(foldedText("مُدَرِّس"), "مدرس");
    EXPECT_EQ(foldedText("שָׁלוֹם"), "שלום");
    EXPECT_EQ(foldedText("ที่ हिन्दी"), "ที่ हिन्दी") << "signs that make another word stay";
}

TEST(FoldedText, composesWhatIsOneCharacter) {
    EXPECT_EQ(foldedText("\u1112\u1161\u11AB\u1100\u1173\u11AF"), foldedText("한글"));
    EXPECT_EQ(foldedText("ｶﾞﾊﾟ"), "ガパ");
    EXPECT_EQ(foldedText("oﬃce Ｂ２Ｂ"), "office b2b");
}

TEST(FoldedText, leavesOutWhatNobodySees) {
    EXPECT_EQ(foldedText("\u200FC\u00ADRM\u2060\u2068\u2069"), "crm");
    EXPECT_EQ(foldedText("\u200B"), "");
    EXPECT_EQ(foldedText("\u0301"), "") << "an accent without a letter";
    EXPECT_EQ(foldedText("due\u205Fdate"), "due date");
}

TEST(FoldedText, knowsSignsByWhatTheyMean) {
    EXPECT_EQ(foldedText("donʼt don＇t don`t"), "don't don't don't");
    EXPECT_EQ(foldedText("«yes» „ja“"), "\"yes\" \"ja\"");
    EXPECT_EQ(foldedText("B－C ﹣5 −5 –"), "b-c -5 -5 -");
    EXPECT_EQ(foldedText("٢٤٪ २४"), "24% 24");
    EXPECT_EQ(foldedText("µm μm 20 ºC"), "μm μm 20 °c");
}

TEST(FoldedText, keepsNumbersApart) {
    EXPECT_EQ(foldedText("2½ ½"), "2 1/2 1/2");
    EXPECT_EQ(foldedText("10² m² CO₂"), "10^2 m2 co2");
}

TEST(FoldedText, foldsEveryCharacterOnceAndForAll) {
    for (char32_t code = 0; code < 0x30000; ++code) {
        if (engine::isXmlCharacter(code)) {
            std::string text;
            engine::appendUtf8(text, code);
            ASSERT_EQ(foldedText(foldedText(text)), foldedText(text)) << static_cast<std::uint32_t>(code);
        }
    }
}

RC_GTEST_PROP(FoldedText, foldsOnceAndForAll, (const std::vector<std::uint32_t>& codes)) {
    std::string text;
    for (const std::uint32_t code : codes) {
        if (engine::isXmlCharacter(code % 0x30000)) {
            engine::appendUtf8(text, code % 0x30000);
        }
    }
    RC_ASSERT(foldedText(foldedText(text)) == foldedText(text));
}

} // namespace
