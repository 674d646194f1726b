#include "engine/graphics/picture_cache.hpp"

#include <SFML/Graphics/Texture.hpp>
#include <chrono>
#include <fstream>
#include <gtest/gtest.h>
#include <thread>
#include <unistd.h>

#include "tests/engine/graphics/surface.hpp"
#include "tests/engine/picture/sample_pictures.hpp"

namespace engine {
namespace {

using testing::covered;
using testing::Surface;

class Pictures : public ::testing::Test {
protected:
    Pictures() {
        std::filesystem::create_directories(m_root / "media");
        sf::Image image;
        image.create(40, 20, sf::Color(0, 200, 0));
        image.saveToFile((m_root / "media" / "green.png").string());
        image.saveToFile((m_root.parent_path() / (m_root.filename().string() + "-outside.png")).string());
    }
    ~Pictures() override {
        std::filesystem::remove_all(m_root);
        std::filesystem::remove(m_root.string() + "-outside.png");
    }

    std::filesystem::path m_root =
        std::filesystem::temp_directory_path() / ("pictures-" + std::to_string(::getpid()));
};

TEST_F(Pictures, AreFoundOnceLoaded) {
    PictureCache cache(m_root);
    EXPECT_EQ(cache.find("media/green.png"), nullptr);
    ASSERT_TRUE(cache.load("media/green.png"));
    const sf::Texture* texture = cache.find("media/green.png");
    ASSERT_NE(texture, nullptr);
    EXPECT_EQ(texture->getSize(), sf::Vector2u(40, 20));
    EXPECT_TRUE(cache.load("media/green.png"));
    EXPECT_EQ(cache.find("media/green.png"), texture);
}

TEST_F(Pictures, WhatIsNoPictureIsNotThere) {
    std::ofstream(m_root / "media" / "words.png") << "not a picture";
    PictureCache cache(m_root);
    EXPECT_FALSE(cache.load("media/missing.png"));
    EXPECT_FALSE(cache.load("media/words.png"));
    EXPECT_FALSE(cache.load("media"));
    EXPECT_EQ(cache.find("media/words.png"), nullptr);
}

TEST_F(Pictures, NamesDoNotLeadOutside) {
    PictureCache cache(m_root);
    const std::string outside = m_root.filename().string() + "-outside.png";
    ASSERT_TRUE(std::filesystem::exists(m_root / ".." / outside));
    EXPECT_FALSE(cache.load("../" + outside));
    EXPECT_FALSE(cache.load((m_root.parent_path() / outside).string()));
}

TEST_F(Pictures, AVectorPictureOfAnAuthorIsDrawnNow) {
    std::ofstream(m_root / "media" / "own.svg") << "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 "
                                                   "9'><rect width='16' height='9' fill='#00c800'/></svg>";
    PictureCache cache(m_root);
    ASSERT_TRUE(cache.load("media/own.svg"));
    EXPECT_EQ(cache.find("media/own.svg")->getSize(), sf::Vector2u(1600, 900));
    EXPECT_EQ(cache.find("media/own.svg")->copyToImage().getPixel(1599, 899), sf::Color(0, 200, 0));
}

TEST_F(Pictures, WhoeverIsInAHurryGetsACostlyOneLater) {
    std::ofstream(m_root / "media" / "costly.svg")
        << "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'><filter id='f'><feTurbulence "
           "baseFrequency='0.7' numOctaves='3'/></filter><rect width='16' height='9' filter='url(#f)'/></svg>";
    PictureCache cache(m_root);
    cache.setPatience(std::chrono::milliseconds(0));
    EXPECT_FALSE(cache.load("media/costly.svg"));
    EXPECT_EQ(cache.find("media/costly.svg"), nullptr);
    for (int i = 0; i < 2000 && cache.find("media/costly.svg") == nullptr; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        cache.upload();
    }
    EXPECT_NE(cache.find("media/costly.svg"), nullptr);
    cache.setPatience(std::chrono::minutes(1));
    EXPECT_TRUE(cache.load("media/green.png"));
}

TEST_F(Pictures, WhatTakesTooLongKeepsNobodyFromLeaving) {
    std::ofstream(m_root / "endless.svg")
        << "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'><filter id='f'><feTurbulence "
           "baseFrequency='0.7' numOctaves='400'/></filter><rect width='16' height='9' filter='url(#f)'/></svg>";
    PictureCache cache(m_root);
    cache.setPatience(std::chrono::milliseconds(1));
    EXPECT_FALSE(cache.load("endless.svg"));
    EXPECT_FALSE(cache.load("media/green.png")) << "its turn has not come yet";
}

/// What kills a decoder that trusts its input: a progressive JPEG whose table of codes cannot be.
TEST_F(Pictures, DamagedOnesAreNotThere) {
    std::string jpeg = test::JpegSample{48, 32, JCS_RGB, 4, 0}.bytes();
    jpeg.at(jpeg.find("\xFF\xC4") + 5) = '\xFF';
    std::ofstream(m_root / "damaged.jpg", std::ios::binary) << jpeg;
    std::ofstream(m_root / "cut.png", std::ios::binary) << test::PngSample{}.bytes().substr(0, 80);
    std::ofstream(m_root / "empty.png").flush();
    std::ofstream(m_root / "cut.svg") << "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'><rect";
    PictureCache cache(m_root);
    for (const char* name : {"damaged.jpg", "cut.png", "empty.png", "cut.svg"}) {
        EXPECT_FALSE(cache.load(name)) << name;
        EXPECT_EQ(cache.find(name), nullptr) << name;
        cache.prefetch(name);
        EXPECT_FALSE(cache.load(name)) << name;
    }
}

TEST_F(Pictures, AreDrawnStretchedAndFaded) {
    Surface surface(200, 120, m_root);
    ASSERT_TRUE(surface.pictures().load("media/green.png"));
    const auto image = surface.draw([](Canvas& canvas) {
        canvas.picture("media/green.png", {10, 10, 100, 50});
        canvas.picture("media/green.png", {10, 70, 100, 50}, 0.5f);
        canvas.roundedPicture("media/green.png", {130, 20, 60, 60}, 30);
        EXPECT_EQ(canvas.pictureSize("media/green.png"), (Vec2{40, 20}));
        EXPECT_EQ(canvas.pictureSize("none.png"), Vec2{});
    });
    EXPECT_EQ(image.getPixel(10, 10).g, 200);
    EXPECT_EQ(image.getPixel(109, 59).g, 200);
    EXPECT_EQ(image.getPixel(110, 30).g, 0);
    EXPECT_NEAR(image.getPixel(60, 90).g, 100, 1);
    EXPECT_EQ(image.getPixel(160, 50).g, 200);
    EXPECT_EQ(image.getPixel(132, 22).g, 0);
    EXPECT_EQ(surface.batches(), 1u);
}

TEST_F(Pictures, AMissingOneLeavesAQuietSign) {
    Surface surface(200, 120, m_root);
    const auto image = surface.draw([](Canvas& canvas) { canvas.picture("none.png", {10, 10, 100, 80}); });
    EXPECT_GT(covered(image, {10, 10, 100, 80}), 100.0);
    EXPECT_NEAR(covered(image), covered(image, {10, 10, 100, 80}), 0.01);
}

} // namespace
} // namespace engine
