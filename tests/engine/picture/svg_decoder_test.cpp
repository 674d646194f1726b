#include "engine/picture/svg_decoder.hpp"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "engine/core/paths.hpp"
#include "tests/engine/picture/sample_pictures.hpp"

namespace engine {
namespace {

using ::testing::HasSubstr;

std::string svg(const std::string& inside, const std::string& head = "") {
    return head +
           "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "viewBox=\"0 0 16 9\">" +
           inside + "</svg>";
}

class SvgDecoding : public ::testing::Test {
protected:
    Result<Pixels> drawn(const std::string& inside) { return m_decoder.decode(svg(inside)); }

    SvgDecoder m_decoder{PictureLimits{}, paths::helper("recall-svg")};
};

bool isBlank(const Pixels& pixels) {
    return std::all_of(pixels.rgba.begin(), pixels.rgba.end(), [](std::uint8_t byte) { return byte == 0; });
}

TEST(SvgDecoder, readsTheSizeFromTheHead) {
    for (const char* text : {"<svg viewBox=\"0 0 80 45\"/>", "<svg\n viewBox = '-1,-2 , 80 45.0 '></svg>",
                             "\xEF\xBB\xBF <?xml version=\"1.0\"?><!DOCTYPE svg><!-- <svg viewBox=\"x\"> -->"
                             "<svg a='1' viewBox='0 0 8e1 45'></svg>"}) {
        ASSERT_TRUE(SvgDecoder::isSvg(text));
        const auto facts = SvgDecoder::facts(text);
        ASSERT_TRUE(facts) << text << facts.sentence();
        EXPECT_DOUBLE_EQ(facts->width, 80);
        EXPECT_DOUBLE_EQ(facts->height, 45);
    }
}

TEST(SvgDecoder, refusesHeadsWithoutASize) {
    for (const char* text : {"<svg/>", "<svg viewBox=\"0 0 0 1\"/>", "<svg viewBox=\"0 0 1\"/>",
                             "<svg viewBox=\"0 0 nan 1\"/>", "<svg viewBox=\"0 0 1 1 1\"/>"}) {
        EXPECT_FALSE(SvgDecoder::facts(text)) << text;
    }
}

TEST_F(SvgDecoding, drawsAsWideAsPicturesAreShown) {
    const auto pixels = drawn("<rect width='8' height='9' fill='#f08040' fill-opacity='0.5'/>"
                              "<rect x='8' width='8' height='9' fill='#204060'/>");
    ASSERT_TRUE(pixels) << pixels.sentence();
    ASSERT_EQ(pixels->width, 1600u);
    ASSERT_EQ(pixels->height, 900u);
    const auto* left = pixels->at(400, 450);
    EXPECT_NEAR(left[0], 0xF0, 2);
    EXPECT_NEAR(left[1], 0x80, 2);
    EXPECT_NEAR(left[2], 0x40, 2);
    EXPECT_NEAR(left[3], 128, 1);
    const auto* right = pixels->at(1200, 450);
    EXPECT_EQ(right[0], 0x20);
    EXPECT_EQ(right[2], 0x60);
    EXPECT_EQ(right[3], 255);
}

TEST_F(SvgDecoding, drawsWords) {
    const auto pixels = drawn("<text y='8' font-size='6'>Words</text>");
    ASSERT_TRUE(pixels) << pixels.sentence();
    EXPECT_FALSE(isBlank(*pixels));
}

TEST_F(SvgDecoding, tellsWhatIsCutOffOrNotWellFormed) {
    const std::string whole = svg("<g><rect width='8' height='9'/></g>");
    for (std::size_t length = whole.find("viewBox") + 20; length < whole.size(); ++length) {
        const auto pixels = m_decoder.decode(whole.substr(0, length));
        ASSERT_FALSE(pixels) << whole.substr(0, length);
        EXPECT_THAT(pixels.sentence(), HasSubstr("is an SVG that is cut off or damaged ("));
    }
    EXPECT_FALSE(drawn("<g><rect></g></rect>"));
    EXPECT_FALSE(drawn("\x01"));
    EXPECT_FALSE(drawn("&unknown;"));
}

TEST_F(SvgDecoding, readsNothingOutside) {
    const auto file = std::filesystem::temp_directory_path() / ("outside-" + std::to_string(::getpid()) + ".png");
    std::ofstream(file, std::ios::binary) << test::PngSample{}.bytes();
    for (const std::string& name : {file.string(), "file://" + file.string()}) {
        const auto pixels = drawn("<image width='16' height='9' xlink:href='" + name + "'/>");
        ASSERT_TRUE(pixels) << pixels.sentence();
        EXPECT_TRUE(isBlank(*pixels)) << name;
    }
    std::filesystem::remove(file);
    EXPECT_FALSE(m_decoder.decode(
        svg("<text y='8'>&word;</text>", "<!DOCTYPE svg [<!ENTITY word SYSTEM 'file:///etc/passwd'>]>")));
}

TEST_F(SvgDecoding, growingEntitiesAreRefused) {
    std::string head = "<!DOCTYPE svg [<!ENTITY a0 'ha'>";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "&a" + std::to_string(i - 1) + ";";
        head += "<!ENTITY a" + std::to_string(i) + " '" + before + before + "'>";
    }
    EXPECT_FALSE(m_decoder.decode(svg("<text>&a29;</text>", head + "]>")));
}

TEST_F(SvgDecoding, whatTakesTooLongIsGivenUpAndTheNextIsDrawn) {
    const auto slow = drawn("<filter id='f'><feTurbulence baseFrequency='0.7' numOctaves='400'/></filter>"
                            "<rect width='16' height='9' filter='url(#f)'/>");
    ASSERT_FALSE(slow);
    EXPECT_THAT(slow.sentence(), HasSubstr("takes too much time or memory to be drawn"));
    const auto quick = drawn("<rect width='16' height='9'/>");
    EXPECT_TRUE(quick) << quick.sentence();
}

TEST(SvgDecoder, saysWhenItsHelperIsMissing) {
    SvgDecoder decoder(PictureLimits{}, "/nowhere/recall-svg");
    EXPECT_EQ(decoder.decode(svg("")).sentence(), "cannot be drawn: the program /nowhere/recall-svg does not run");
    SvgDecoder wrong(PictureLimits{}, "/bin/true");
    EXPECT_EQ(wrong.decode(svg("")).sentence(), "cannot be drawn: the program /bin/true does not run");
}

} // namespace
} // namespace engine
