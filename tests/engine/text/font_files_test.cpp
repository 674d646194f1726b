#include "engine/text/font_files.hpp"

#include <cstdlib>
#include <fstream>

#include <gtest/gtest.h>
#include <unistd.h>

#include "engine/text/typesetter.hpp"
#include "tests/support/fonts.hpp"

namespace engine {
namespace {

namespace fs = std::filesystem;

TEST(FontFiles, findsExactlyTheOneNamed) {
    EXPECT_EQ(test::fonts().find("Cabin", "SemiBold Italic").path.filename(), "Cabin-SemiBoldItalic.otf");
    EXPECT_EQ(test::fonts().find("Quicksand", "Bold").path.filename(), "Quicksand-Bold.ttf");
    EXPECT_TRUE(test::fonts().find("Cabin", "Boldest").empty());
    EXPECT_TRUE(test::fonts().find("No Such Family", "Regular").empty());
}

TEST(FontFiles, findsAFontForACharacter) {
    const FontFile georgian = test::fonts().holding(U'ა');
    EXPECT_EQ(georgian.path.filename(), "NotoSansGeorgian-Regular.ttf");
    EXPECT_TRUE(test::fonts().holding(0x10FFFD).empty());
}

/// A machine with few fonts: those that were put into its folder.
class FewFonts : public ::testing::Test {
protected:
    FewFonts() {
        fs::create_directories(m_home / "fonts");
        std::ofstream(m_home / "fonts.conf")
            << "<fontconfig><dir>" << (m_home / "fonts").string() << "</dir><cachedir>"
            << (m_home / "cache").string() << "</cachedir></fontconfig>";
    }
    ~FewFonts() override { fs::remove_all(m_home); }

    void install(const char* family, const char* style, const char* folder = "a") {
        const fs::path file = test::fonts().find(family, style).path;
        fs::create_directories(m_home / "fonts" / folder);
        fs::copy_file(file, m_home / "fonts" / folder / file.filename());
    }
    void installHouse() {
        install("Quicksand", "Bold");
        for (const char* style : {"Regular", "SemiBold", "Italic", "SemiBold Italic"}) {
            install("Cabin", style);
        }
    }
    FontFiles installed() const {
        ::setenv("FONTCONFIG_FILE", (m_home / "fonts.conf").c_str(), 1);
        const FontFiles fonts = FontFiles::installed();
        ::unsetenv("FONTCONFIG_FILE");
        return fonts;
    }

    fs::path m_home = fs::temp_directory_path() / ("fonts-" + std::to_string(::getpid()));
};

TEST_F(FewFonts, areAllThereIs) {
    EXPECT_TRUE(installed().find("Cabin", "Regular").empty());
    EXPECT_TRUE(installed().holding(U'a').empty());
    install("Cabin", "Regular");
    EXPECT_EQ(installed().find("Cabin", "Regular").path, m_home / "fonts" / "a" / "Cabin-Regular.otf");
    EXPECT_EQ(installed().holding(U'a').path, m_home / "fonts" / "a" / "Cabin-Regular.otf");
}

TEST_F(FewFonts, installedTwiceAreAlwaysTheSameOne) {
    install("Cabin", "Regular", "c");
    install("Cabin", "Regular", "b");
    EXPECT_EQ(installed().find("Cabin", "Regular").path.parent_path().filename(), "b");
}

TEST_F(FewFonts, withoutAFaceOfTheHouseSayWhichPackageHasIt) {
    install("Quicksand", "Bold");
    try {
        Typesetter typesetter(installed());
        FAIL();
    } catch (const std::runtime_error& problem) {
        EXPECT_STREQ(problem.what(), "The font Cabin Regular is not installed; install the package fonts-cabin.");
    }
}

TEST_F(FewFonts, lackScriptsAndSaySoOnce) {
    installHouse();
    Typesetter typesetter(installed());
    typesetter.set("Plain words, \u2013 and signs \u2211", {});
    EXPECT_EQ(typesetter.takeLacking(), std::nullopt);
    typesetter.set("สวัสดี ครับ", {});
    typesetter.set("日本", {});
    EXPECT_EQ(typesetter.takeLacking()->lacking(),
              "No font on this computer has Thai letters; install the package fonts-noto-core.");
    EXPECT_EQ(typesetter.takeLacking()->lacking(),
              "No font on this computer has Han letters; install the package fonts-noto-cjk.");
    typesetter.set("ไทย 中文", {});
    EXPECT_EQ(typesetter.takeLacking(), std::nullopt) << "each is named once";
}

} // namespace
} // namespace engine
