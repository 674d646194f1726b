#include "engine/graphics/picture_cache.hpp"

#include <SFML/Graphics/Texture.hpp>
#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

#include "tests/engine/graphics/surface.hpp"

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
        image.saveToFile((m_root / "media" / "drawn.svg.png").string());
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

TEST_F(Pictures, AVectorPictureIsReadFromItsPixels) {
    PictureCache cache(m_root);
    EXPECT_TRUE(cache.load("media/drawn.svg"));
    EXPECT_NE(cache.find("media/drawn.svg"), nullptr);
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

TEST_F(Pictures, HugeOnesAreScaledDown) {
    sf::Image image;
    image.create(9000, 30, sf::Color(0, 200, 0));
    image.saveToFile((m_root / "wide.png").string());
    PictureCache cache(m_root);
    ASSERT_TRUE(cache.load("wide.png"));
    EXPECT_EQ(cache.find("wide.png")->getSize(), sf::Vector2u(3000, 10));
    EXPECT_EQ(cache.find("wide.png")->copyToImage().getPixel(2999, 9), sf::Color(0, 200, 0));
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
