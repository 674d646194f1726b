#include "engine/audio/mixer.hpp"

#include <chrono>
#include <cstdlib>
#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <memory>
#include <thread>

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
    mixer.startMusic();
    for (int step = 0; step < 60; ++step) {
        for (int sound = 0; sound < static_cast<int>(Sound::count); ++sound) {
            mixer.play(static_cast<Sound>(sound), step % 24 - 6);
        }
        mixer.setVolumes({0.5f, static_cast<float>(step % 2)});
        mixer.update(1.0f / 20.0f);
        std::this_thread::sleep_for(std::chrono::milliseconds(15));
    }
    mixer.stopMusic();
    mixer.update(2.0f);
}

} // namespace

TEST(Mixer, saysNothingOnTheTerminal) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    // A process of its own, since the driver is chosen once.
    EXPECT_EXIT((playEverything(), std::_Exit(0)), testing::ExitedWithCode(0),
                testing::Matcher<const std::string&>(testing::StrEq("")));
}

TEST(Mixer, startsAtOnce) {
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
        std::unique_ptr<Mixer> mixer;
        best = std::min(best, millisecondsOf([&] {
                            mixer = std::make_unique<Mixer>();
                            mixer->startMusic();
                            mixer->play(Sound::press);
                        }));
    }
    EXPECT_LT(best, 15.0);
}

TEST(Mixer, mayGoBeforeItIsReady) {
    Mixer mixer;
    mixer.play(Sound::right);
    mixer.play(Sound::count);
    mixer.stopMusic();
    mixer.update(0.1f);
}
