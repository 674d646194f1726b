#include "engine/core/file.hpp"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace engine {
namespace {

using ::testing::HasSubstr;

/// A folder of its own for each test, gone afterwards.
class FileTest : public ::testing::Test {
protected:
    FileTest()
        : m_folder(std::filesystem::path(::testing::TempDir()) /
                   ("recall-file-test-" + std::to_string(::getpid()))) {
        std::filesystem::create_directories(m_folder);
    }
    ~FileTest() override { std::filesystem::remove_all(m_folder); }

    std::size_t filesInFolder() const {
        const std::filesystem::directory_iterator all(m_folder);
        return static_cast<std::size_t>(std::distance(begin(all), end(all)));
    }

    std::filesystem::path m_folder;
};

TEST_F(FileTest, ReadsBackWhatItWrote) {
    const auto path = m_folder / "save.xml";
    const std::string bytes("lines\r\nand\0zeros\xff\n", 18);
    ASSERT_TRUE(replaceFile(path, bytes).ok());
    const auto read = readFile(path, 1000);
    ASSERT_TRUE(read.ok()) << read.sentence();
    EXPECT_EQ(*read, bytes);
    EXPECT_EQ(filesInFolder(), 1u) << "nothing is left lying about";
}

TEST_F(FileTest, ReplacesAnOlderFileWhole) {
    const auto path = m_folder / "save.xml";
    ASSERT_TRUE(replaceFile(path, std::string(10'000, 'a')).ok());
    ASSERT_TRUE(replaceFile(path, "short").ok());
    EXPECT_EQ(*readFile(path, 1000), "short");
    ASSERT_TRUE(replaceFile(path, "").ok());
    EXPECT_EQ(*readFile(path, 1000), "");
}

TEST_F(FileTest, AReaderOfTheOldFileStillSeesTheOld) {
    const auto path = m_folder / "save.xml";
    ASSERT_TRUE(replaceFile(path, "old").ok());
    std::ifstream reader(path);
    ASSERT_TRUE(replaceFile(path, "new").ok());
    std::string seen;
    reader >> seen;
    EXPECT_EQ(seen, "old");
}

TEST_F(FileTest, ReadsUpToTheLimitAndRefusesMore) {
    const auto path = m_folder / "big.xml";
    ASSERT_TRUE(replaceFile(path, std::string(100, 'a')).ok());
    EXPECT_TRUE(readFile(path, 100).ok());
    const auto refused = readFile(path, 99);
    ASSERT_FALSE(refused.ok());
    EXPECT_THAT(refused.sentence(), HasSubstr("is too large: 100 bytes, at most 99 are read."));
}

TEST_F(FileTest, SaysThatThereIsNoSuchFile) {
    const auto result = readFile(m_folder / "absent.xml", 100);
    ASSERT_FALSE(result.ok());
    EXPECT_THAT(result.sentence(), HasSubstr("absent.xml"));
    EXPECT_THAT(result.sentence(), HasSubstr("No such file"));
}

TEST_F(FileTest, DoesNotReadAFolder) {
    EXPECT_FALSE(readFile(m_folder, 100'000).ok());
}

TEST_F(FileTest, DoesNotWriteIntoAMissingFolder) {
    const auto result = replaceFile(m_folder / "absent" / "save.xml", "bytes");
    ASSERT_FALSE(result.ok());
    EXPECT_THAT(result.sentence(), HasSubstr("Could not write"));
    EXPECT_THAT(result.sentence(), HasSubstr("No such file"));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "absent"));
}

TEST_F(FileTest, DoesNotWriteBelowAFile) {
    // Stands for a folder that may not be written: nobody may write there, root included.
    const auto file = m_folder / "file";
    ASSERT_TRUE(replaceFile(file, "bytes").ok());
    EXPECT_FALSE(replaceFile(file / "save.xml", "bytes").ok());
    EXPECT_FALSE(readFile(file / "save.xml", 100).ok());
    EXPECT_EQ(*readFile(file, 100), "bytes");
}

TEST_F(FileTest, DoesNotReplaceAFolderAndLeavesNothingBehind) {
    const auto path = m_folder / "folder";
    std::filesystem::create_directory(path);
    EXPECT_FALSE(replaceFile(path, "bytes").ok());
    EXPECT_TRUE(std::filesystem::is_directory(path));
    EXPECT_EQ(filesInFolder(), 1u);
}

TEST_F(FileTest, WritesOverWhatABrokenOffWriteLeft) {
    const auto path = m_folder / "save.xml";
    std::ofstream(path.string() + ".new") << std::string(5000, 'x');
    ASSERT_TRUE(replaceFile(path, "bytes").ok());
    EXPECT_EQ(*readFile(path, 100), "bytes");
    EXPECT_EQ(filesInFolder(), 1u);
}

TEST(SystemWords, AreTheSystems) {
    EXPECT_EQ(systemWords(ENOSPC), "No space left on device");
}

} // namespace
} // namespace engine
