#include "engine/app/speech_program.hpp"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <thread>

#include "engine/app/voice.hpp"
#include "tests/engine/app/speech_service.hpp"

using namespace engine;
namespace fs = std::filesystem;

namespace {

/// A folder with a speech program in it that writes down what it is told; the only one in PATH meanwhile.
class ProgramFolder : public ::testing::Test {
protected:
    ProgramFolder() {
        std::string name = (fs::temp_directory_path() / "speech-XXXXXX").string();
        m_folder = ::mkdtemp(name.data());
        ::setenv("PATH", m_folder.c_str(), 1);
    }
    ~ProgramFolder() override {
        ::setenv("PATH", m_path.c_str(), 1);
        fs::remove_all(m_folder);
    }
    void install(const std::string& name, const std::string& more = "") {
        std::ofstream(m_folder / name) << "#!/bin/sh\necho noise; echo noise >&2\n"
                                       << "printf '%s|' \"$@\" >> '" << said().string() << "'\n"
                                       << more << "\n";
        fs::permissions(m_folder / name, fs::perms::owner_all);
    }
    fs::path said() const { return m_folder / "said"; }
    std::string waitFor(std::size_t length) const {
        std::string text;
        for (int i = 0; i < 500 && text.size() < length; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
            std::ostringstream all;
            all << std::ifstream(said()).rdbuf();
            text = all.str();
        }
        return text;
    }

    fs::path m_folder;
    std::string m_path = std::getenv("PATH");
};

} // namespace

TEST_F(ProgramFolder, isNotNeeded) {
    EXPECT_FALSE(SpeechProgram().say("Play, button"));
}

TEST_F(ProgramFolder, isToldTheWordsAsTheyAre) {
    install("espeak-ng");
    SpeechProgram program;
    ASSERT_TRUE(program.say("--rm $(HOME) `x`. it's \"quoted\""));
    const std::string wanted = "--|--rm $(HOME) `x`. it's \"quoted\"|";
    EXPECT_EQ(waitFor(wanted.size()), wanted);
}

TEST_F(ProgramFolder, neverKeepsAnybodyWaiting) {
    install("espeak-ng", "exec /bin/sleep 30");
    const auto begin = std::chrono::steady_clock::now();
    {
        SpeechProgram program;
        program.say("one");
        EXPECT_EQ(waitFor(7), "--|one|");
        program.say("two");
        EXPECT_EQ(waitFor(14), "--|one|--|two|");
    }
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(15));
}

TEST_F(ProgramFolder, speaksWhereNoServiceDoes) {
    const test::SpeechService service(test::SpeechService::Manner::hangsUp);
    install("espeak-ng");
    Voice voice;
    voice.say("one");
    EXPECT_EQ(waitFor(7), "--|one|");
    EXPECT_FALSE(voice.isMute());
}

TEST_F(ProgramFolder, withoutItAndAServiceNothingIsHeard) {
    const test::SpeechService service(test::SpeechService::Manner::hangsUp);
    Voice voice;
    voice.say("one");
    for (int i = 0; i < 1000 && !voice.isMute(); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    EXPECT_TRUE(voice.isMute());
}
