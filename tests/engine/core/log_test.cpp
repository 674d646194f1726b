#include "engine/core/log.hpp"

#include <gmock/gmock.h>
#include <unistd.h>

#include "engine/core/file.hpp"

namespace engine {
namespace {

class LogTest : public testing::Test {
protected:
    ~LogTest() override {
        log::closeFile();
        std::filesystem::remove_all(m_folder);
    }
    std::string lines() const { return readFile(m_file, std::size_t{4} << 20).value(); }

    const std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() / ("log_test_" + std::to_string(::getpid()));
    const std::filesystem::path m_file = m_folder / "state" / "recall-city.log";
};

TEST_F(LogTest, TheFileHoldsWhatIsAskedFor) {
    log::openFile(m_file);
    EXPECT_EQ(log::file(), m_file);
    log::detail("a {}", "detail");
    log::info("begins with seed {}", 7);
    EXPECT_THAT(lines(), testing::HasSubstr(" info begins with seed 7\n"));
    EXPECT_THAT(lines(), testing::Not(testing::HasSubstr("detail")));
    log::openFile(m_file, log::Level::detail);
    log::detail("a {}", "detail");
    EXPECT_THAT(lines(), testing::HasSubstr("a detail\n"));
    EXPECT_THAT(lines(), testing::HasSubstr("begins with")) << "it goes on where it was";
}

TEST_F(LogTest, InfoStaysOutOfTheTerminal) {
    log::openFile(m_file, log::Level::detail);
    testing::internal::CaptureStderr();
    log::detail("a detail");
    log::info("some news");
    log::warning("a warning");
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "recall-city: a warning\n");
}

TEST_F(LogTest, ItNeverGrowsWithoutEnd) {
    log::openFile(m_file);
    const std::string line(1000, 'x');
    for (int i = 0; i < 6000; ++i) {
        log::info("{}", line);
    }
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(m_file.parent_path())) {
        EXPECT_LE(entry.file_size(), std::size_t{1} << 20);
        ++files;
    }
    EXPECT_EQ(files, 4u);
    EXPECT_TRUE(std::filesystem::exists(m_file.parent_path() / "recall-city.1.log"));
}

TEST_F(LogTest, AFolderThatCannotBeWrittenIsSaidAndNoMore) {
    testing::internal::CaptureStderr();
    log::openFile("/proc/nowhere/recall-city.log");
    EXPECT_THAT(testing::internal::GetCapturedStderr(), testing::HasSubstr("No log file is kept"));
    EXPECT_TRUE(log::file().empty());
    log::info("goes nowhere");
}

} // namespace
} // namespace engine
