#include "engine/audio/mixer.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <memory>
#include <thread>

#include "tests/engine/audio/hearing.hpp"

using namespace engine;

namespace {

double millisecondsOf(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// More voices than there are, music, and all of it long enough for a complaint to come.
void playEverything() {
    Mixer mixer;
    mixer.setMusic(MusicState::calm());
    mixer.finishPreparing();
    for (int step = 0; step < 60; ++step) {
        for (const Sound sound : hearing::allSounds()) {
            mixer.play(sound, step % 40 - 6);
        }
        mixer.setMusic(MusicState::round(static_cast<float>(step) / 60.0f, step % 7));
        mixer.setVolumes({0.5f, static_cast<float>(step / 10 % 2), step > 50});
        mixer.update(1.0f / 20.0f);
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    mixer.setMusic({});
    mixer.update(2.0f);
}

/// The driver is chosen once in a process, so each of these has one of its own.
void playWith(const char* variable, const char* value) {
    for (const char* each : {"ALSOFT_DRIVERS", "PULSE_SERVER", "XDG_RUNTIME_DIR"}) {
        ::unsetenv(each);
    }
    if (variable != nullptr) {
        ::setenv(variable, value, 1);
    }
    playEverything();
    std::_Exit(0);
}

class MixerAlone : public ::testing::Test {
protected:
    MixerAlone() { GTEST_FLAG_SET(death_test_style, "threadsafe"); }
    const testing::Matcher<const std::string&> m_nothing = testing::StrEq("");
};

} // namespace

TEST_F(MixerAlone, saysNothingWhereThereIsNoSoundCard) {
    EXPECT_EXIT(playWith(nullptr, nullptr), testing::ExitedWithCode(0), m_nothing);
}

TEST_F(MixerAlone, saysNothingWhileItPlays) {
    EXPECT_EXIT(playWith("ALSOFT_DRIVERS", "null"), testing::ExitedWithCode(0), m_nothing);
}

TEST_F(MixerAlone, saysNothingWhenTheSoundServerIsGone) {
    EXPECT_EXIT(playWith("PULSE_SERVER", "unix:/nowhere/at/all"), testing::ExitedWithCode(0), m_nothing);
}

TEST_F(MixerAlone, saysNothingWhenTheCardIsNotThere) {
    EXPECT_EXIT(playWith("ALSOFT_DRIVERS", "alsa"), testing::ExitedWithCode(0), m_nothing);
}

TEST(Mixer, startsAtOnce) {
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
        std::unique_ptr<Mixer> mixer;
        best = std::min(best, millisecondsOf([&] {
                            mixer = std::make_unique<Mixer>();
                            mixer->setMusic(MusicState::calm());
                            mixer->play(Sound::press);
                            mixer->update(0.01f);
                        }));
    }
    EXPECT_LT(best, 15.0);
}

TEST(Mixer, mayGoBeforeItIsReady) {
    Mixer mixer;
    mixer.play(Sound::right);
    mixer.play(Sound::count);
    mixer.setMusic(MusicState::calm());
    mixer.update(0.1f);
}

TEST(Mixer, saysInWordsWhatItPlaysAlsoWhenMuted) {
    Mixer mixer;
    mixer.setVolumes({0.0f, 0.0f, true});
    mixer.play(Sound::tick);
    mixer.play(Sound::right, 2);
    EXPECT_EQ(mixer.captions().line(), "♪ right, 3 in a row");
    mixer.update(Captions::kStands + 0.1f);
    EXPECT_EQ(mixer.captions().line(), "");
}
