#include "game/content/picture_probe.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/game/content/level_folder.hpp"

namespace {

using Kind = game::PictureFacts::Kind;

std::string media(const char* name) {
    return test::textOf(test::dataFolder() / "good/selling/media" / name);
}

TEST(PictureProbe, readsSizes) {
    const auto png = game::probePicture(media("funnel.png"));
    ASSERT_TRUE(png);
    EXPECT_EQ(png->kind, Kind::png);
    EXPECT_EQ(png->width, 8);
    EXPECT_EQ(png->height, 4);
    const auto jpeg = game::probePicture(media("face.jpg"));
    ASSERT_TRUE(jpeg);
    EXPECT_EQ(jpeg->kind, Kind::jpeg);
    EXPECT_EQ(jpeg->width, 6);
    EXPECT_EQ(jpeg->height, 4);
}

TEST(PictureProbe, readsSvgHeads) {
    for (const char* text : {"<svg viewBox=\"0 0 80 45\"/>", "<svg\n viewBox = '-1,-2 , 80 45.0 '></svg>",
                             "\xEF\xBB\xBF <?xml version=\"1.0\"?><!DOCTYPE svg><!-- <svg viewBox=\"x\"> -->"
                             "<svg a='1' viewBox='0 0 8e1 45'></svg>"}) {
        const auto facts = game::probePicture(text);
        ASSERT_TRUE(facts) << text << facts.sentence();
        EXPECT_EQ(facts->kind, Kind::svg);
        EXPECT_DOUBLE_EQ(facts->width, 80);
        EXPECT_DOUBLE_EQ(facts->height, 45);
    }
}

TEST(PictureProbe, refusesWhatIsNone) {
    for (const char* text :
         {"", "hello", "<html><svg viewBox=\"0 0 1 1\"/></html>", "<!-- <svg viewBox=\"0 0 1 1\"/>", "<svg/>",
          "<svg viewBox=\"0 0 0 1\"/>", "<svg viewBox=\"0 0 1\"/>", "<svg viewBox=\"0 0 nan 1\"/>",
          "<svg viewBox=\"0 0 1 1 1\"/>", "<svg viewBox=\"0 0 1 1\">", "\xFF\xD8\xFF", "\x89PNG\r\n\x1A\n",
          "GIF89a"}) {
        EXPECT_FALSE(game::probePicture(text)) << text;
    }
}

RC_GTEST_PROP(PictureProbe, survivesEveryCut, ()) {
    const std::string whole = media(*rc::gen::element("funnel.png", "face.jpg", "logo.jpeg", "funnel.svg"));
    std::string cut = whole.substr(0, *rc::gen::inRange<std::size_t>(0, whole.size()));
    if (!cut.empty() && *rc::gen::arbitrary<bool>()) {
        cut[*rc::gen::inRange<std::size_t>(0, cut.size())] = *rc::gen::arbitrary<char>();
    }
    const auto facts = game::probePicture(cut);
    RC_ASSERT((!facts || (facts->width > 0 && facts->height > 0)));
}

} // namespace
