#include "engine/app/speaker.hpp"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <thread>

using namespace engine;
namespace fs = std::filesystem;

namespace {

/// A folder with a speech program in it that writes down what it is told; the only one in PATH meanwhile.
class SpeechProgram : public ::testing::Test {
protected:
    SpeechProgram() {
        std::string name = (fs::temp_directory_path() / "speech-XXXXXX").string();
        m_folder = ::mkdtemp(name.data());
        ::setenv("PATH", m_folder.c_str(), 1);
    }
    ~SpeechProgram() override {
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
    std::ostringstream m_out;
};

} // namespace

TEST_F(SpeechProgram, isNotNeeded) {
    Speaker speaker(m_out);
    EXPECT_FALSE(speaker.canTalk());
    speaker.talk({"Play, button"});
    speaker.write({"Home.", "Play, button"});
    EXPECT_EQ(m_out.str(), "Home.\nPlay, button\n");
}

TEST_F(SpeechProgram, isToldTheWordsAsTheyAre) {
    install("espeak-ng");
    Speaker speaker(m_out);
    ASSERT_TRUE(speaker.canTalk());
    speaker.talk({});
    speaker.talk({"--rm $(HOME) `x`", "it's \"quoted\""});
    const std::string wanted = "--|--rm $(HOME) `x`. it's \"quoted\"|";
    EXPECT_EQ(waitFor(wanted.size()), wanted);
    EXPECT_EQ(m_out.str(), "");
}

TEST_F(SpeechProgram, neverKeepsAnybodyWaiting) {
    install("spd-say", "exec /bin/sleep 30");
    install("espeak-ng");
    const auto begin = std::chrono::steady_clock::now();
    {
        Speaker speaker(m_out);
        speaker.talk({"one"});
        EXPECT_EQ(waitFor(7), "--|one|");
        speaker.talk({"two"});
        EXPECT_EQ(waitFor(14), "--|one|--|two|");
    }
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(15));
}
