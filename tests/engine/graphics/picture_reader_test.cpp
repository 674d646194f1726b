#include "engine/graphics/picture_reader.hpp"

#include <SFML/Graphics/Image.hpp>
#include <chrono>
#include <fstream>
#include <gtest/gtest.h>
#include <string>
#include <unistd.h>

namespace engine {
namespace {

class PictureFiles : public ::testing::Test {
protected:
    PictureFiles() {
        std::filesystem::create_directories(m_root);
        for (unsigned i = 1; i <= kFiles; ++i) {
            sf::Image image;
            image.create(10 * i, 10, sf::Color(0, 200, 0));
            image.saveToFile(file(i).string());
        }
        std::ofstream(m_root / "words.png") << "not a picture";
    }
    ~PictureFiles() override { std::filesystem::remove_all(m_root); }

    std::filesystem::path file(unsigned number) const { return m_root / (std::to_string(number) + ".png"); }

    static bool soon(const PictureReader& reader, const std::filesystem::path& file) {
        for (int i = 0; i < 2000 && reader.ready() != file; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return reader.ready() == file;
    }

    static constexpr unsigned kFiles = 5;
    std::filesystem::path m_root =
        std::filesystem::temp_directory_path() / ("reader-" + std::to_string(::getpid()));
};

TEST_F(PictureFiles, AreReadInTheOrderTheyWereAskedFor) {
    PictureReader reader;
    EXPECT_EQ(reader.ready(), std::nullopt);
    for (unsigned i = 1; i <= kFiles; ++i) {
        reader.ask(file(i));
    }
    for (unsigned i = 1; i <= kFiles; ++i) {
        ASSERT_TRUE(soon(reader, file(i)));
        EXPECT_EQ(reader.take(file(i))->width, 10 * i);
    }
    EXPECT_EQ(reader.ready(), std::nullopt);
}

TEST_F(PictureFiles, AreTakenInAnyOrderWithoutWaitingToBeReady) {
    PictureReader reader;
    for (unsigned i = 1; i <= kFiles; ++i) {
        reader.ask(file(i));
    }
    for (unsigned i = kFiles; i >= 1; --i) {
        EXPECT_EQ(reader.take(file(i))->width, 10 * i);
    }
    EXPECT_EQ(reader.ready(), std::nullopt);
}

TEST_F(PictureFiles, WhatNobodyAskedForIsReadWhenItIsTaken) {
    PictureReader reader;
    EXPECT_EQ(reader.take(file(2))->width, 20u);
}

TEST_F(PictureFiles, WhatIsNoPictureIsReadyWithoutPixels) {
    PictureReader reader;
    reader.ask(m_root / "words.png");
    ASSERT_TRUE(soon(reader, m_root / "words.png"));
    EXPECT_EQ(reader.take(m_root / "words.png").sentence(), "is not a picture; SVG, PNG and JPEG are");
    EXPECT_FALSE(reader.take(m_root / "none.png"));
    EXPECT_FALSE(reader.take(m_root));
}

TEST_F(PictureFiles, AskedForTwiceAreReadOnceAndAnUnfinishedOneIsNoReasonToStay) {
    PictureReader reader;
    reader.ask(file(1));
    reader.ask(file(1));
    ASSERT_TRUE(soon(reader, file(1)));
    EXPECT_TRUE(reader.take(file(1)));
    EXPECT_EQ(reader.ready(), std::nullopt);
    reader.ask(file(2));
}

} // namespace
} // namespace engine
