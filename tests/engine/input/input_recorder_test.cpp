#include "engine/input/input_recorder.hpp"

#include <filesystem>
#include <gtest/gtest.h>
#include <unistd.h>

#include "engine/core/file.hpp"
#include "engine/input/input_recording.hpp"

using namespace engine;

namespace {

class InputRecorderTest : public testing::Test {
protected:
    InputRecorderTest() { std::filesystem::create_directories(m_file.parent_path()); }

    std::string written() const { return readFile(m_file, 1000).value(); }

    const std::filesystem::path m_file =
        std::filesystem::temp_directory_path() / ("input_recorder_" + std::to_string(::getpid())) / "run.txt";

    ~InputRecorderTest() override { std::filesystem::remove_all(m_file.parent_path()); }
};

} // namespace

TEST_F(InputRecorderTest, hasEveryInputInTheFileAtOnce) {
    auto recorder = InputRecorder::open(m_file);
    ASSERT_TRUE(recorder.ok());
    EXPECT_EQ(written(), "recall-city input 1\n");
    recorder->add(3, KeyPressed{"Enter"});
    EXPECT_EQ(written(), "recall-city input 1\n3 key Enter\n");
    recorder->finish(9);
    EXPECT_EQ(written(), "recall-city input 1\n3 key Enter\n9 end\n");
    EXPECT_EQ(InputRecording::fromText(written())->end(), 9u);
}

TEST_F(InputRecorderTest, neverEndsBeforeItsLastInput) {
    auto recorder = InputRecorder::open(m_file);
    ASSERT_TRUE(recorder.ok());
    // What closes the game is meant for the step that then does not come.
    recorder->add(10, KeyPressed{"Q"});
    recorder->finish(9);
    EXPECT_EQ(InputRecording::fromText(written())->end(), 10u);
}

TEST_F(InputRecorderTest, saysWhyItCannotWrite) {
    const auto recorder = InputRecorder::open("/nowhere/at/all/run.txt");
    ASSERT_FALSE(recorder.ok());
    EXPECT_EQ(recorder.sentence(),
              "The recording /nowhere/at/all/run.txt cannot be written: No such file or directory.");
}
