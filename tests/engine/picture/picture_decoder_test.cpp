#include "engine/picture/picture_decoder.hpp"

#include <fstream>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <unistd.h>

#include "engine/core/paths.hpp"
#include "tests/engine/picture/sample_pictures.hpp"

namespace engine {
namespace {

namespace fs = std::filesystem;

class Decoding : public ::testing::Test {
protected:
    Decoding() { fs::create_directories(m_home); }
    ~Decoding() override { fs::remove_all(m_home); }

    Result<Pixels> decoded(const std::string& bytes) {
        std::ofstream(m_home / "picture", std::ios::binary) << bytes;
        return m_decoder.decodeFile(m_home / "picture");
    }
    std::string complaint(const std::string& bytes) {
        const auto pixels = decoded(bytes);
        return pixels ? "none" : pixels.sentence();
    }

    fs::path m_home = fs::temp_directory_path() / ("decoding-" + std::to_string(::getpid()));
    PictureDecoder m_decoder{paths::helper("recall-svg")};
};

TEST_F(Decoding, goesByTheContentAndNotByTheName) {
    EXPECT_EQ(m_decoder.facts(test::PngSample{}.bytes())->format, PictureFormat::png);
    EXPECT_EQ(m_decoder.facts(test::JpegSample{}.bytes())->format, PictureFormat::jpeg);
    EXPECT_EQ(m_decoder.facts("<svg viewBox='0 0 4 3'/>")->format, PictureFormat::svg);
    EXPECT_EQ(decoded(test::PngSample{}.bytes())->width, 9u);
    EXPECT_EQ(decoded(test::JpegSample{}.bytes())->width, 48u);
    EXPECT_EQ(decoded("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>")->height, 1200u);
}

TEST_F(Decoding, saysWhatIsNoPicture) {
    for (const char* text : {"hello", "GIF89a", "<html><svg viewBox=\"0 0 1 1\"/></html>", "<!-- <svg/>", "<",
                             "\xFF\xD8", "\x89PNG"}) {
        EXPECT_EQ(complaint(text), "is not a picture; SVG, PNG and JPEG are");
        EXPECT_FALSE(m_decoder.facts(text));
    }
    EXPECT_EQ(complaint(""), "is empty; export it again");
    EXPECT_EQ(complaint(std::string(1000, '\0')), "is not a picture; SVG, PNG and JPEG are");
}

TEST_F(Decoding, readsNoFileThatIsTooLargeOrNone) {
    EXPECT_EQ(complaint(std::string(5u << 20, ' ')), "has 5.0 MB, at most 4 are read; make it smaller");
    EXPECT_EQ(m_decoder.decodeFile(m_home).sentence(), "is not a file");
    EXPECT_EQ(m_decoder.decodeFile(m_home / "none").sentence(), "is not a file");
}

TEST_F(Decoding, holdsSvgToTheShapeOfAPicture) {
    EXPECT_EQ(complaint("<svg viewBox='0 0 100 900'/>"),
              "has a viewBox of 100 × 900, too tall to be shown; draw it in another shape");
    EXPECT_EQ(complaint("<svg viewBox='0 0 1e9 1e-9'/>").substr(0, 16), "has a viewBox of");
    EXPECT_EQ(complaint("<svg viewBox='0 0 1e-300 1e300'/>").substr(0, 16), "has a viewBox of");
}

RC_GTEST_PROP(PictureDecoder, factsOfAnyHeadAreSensible, ()) {
    std::string bytes = *rc::gen::element(test::PngSample{}.bytes(), test::JpegSample{}.bytes(),
                                          std::string("<?xml?><svg viewBox='0 0 16 9'><g/></svg>"));
    bytes[*rc::gen::inRange<std::size_t>(0, std::min<std::size_t>(bytes.size(), 60))] = *rc::gen::arbitrary<char>();
    bytes.resize(*rc::gen::inRange<std::size_t>(0, bytes.size() + 1));
    const auto facts = PictureDecoder(fs::path()).facts(bytes);
    RC_ASSERT((!facts || (facts->width > 0 && facts->height > 0)));
}

} // namespace
} // namespace engine
