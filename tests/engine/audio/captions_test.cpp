#include "engine/audio/captions.hpp"

#include <gtest/gtest.h>
#include <set>

#include "tests/engine/audio/hearing.hpp"

using namespace engine;

TEST(Captions, everySoundHasWordsOrIsDeclaredMeaningless) {
    const std::set<Sound> meaningless{Sound::tick, Sound::press, Sound::back, Sound::bounce};
    std::set<std::string> words;
    for (const Sound sound : hearing::allSounds()) {
        EXPECT_EQ(captionOf(sound).empty(), meaningless.count(sound) == 1) << static_cast<int>(sound);
        words.emplace(captionOf(sound));
    }
    EXPECT_EQ(words.size(), kSounds - meaningless.size() + 1) << "each has words of its own";
    EXPECT_TRUE(captionOf(Sound::count).empty());
}

TEST(Captions, sayWhatWasHeard) {
    Captions captions;
    EXPECT_EQ(captions.line(), "");
    EXPECT_EQ(captions.strength(), 0.0f);
    captions.heard(Sound::tick, 0);
    EXPECT_EQ(captions.line(), "");
    captions.heard(Sound::right, 0);
    EXPECT_EQ(captions.line(), "♪ right");
    captions.heard(Sound::right, 2);
    EXPECT_EQ(captions.line(), "♪ right, 3 in a row");
    captions.heard(Sound::window, 4);
    EXPECT_EQ(captions.line(), "♪ right, 3 in a row   ♪ window lit");
    captions.heard(Sound::right, 3);
    EXPECT_EQ(captions.line(), "♪ window lit   ♪ right, 4 in a row");
    captions.heard(Sound::badge, 0);
    EXPECT_EQ(captions.line(), "♪ right, 4 in a row   ♪ badge earned");
}

TEST(Captions, goAgain) {
    Captions captions;
    captions.heard(Sound::commit, 0);
    captions.update(1.0f);
    captions.heard(Sound::wrong, 0);
    EXPECT_EQ(captions.strength(), 1.0f);
    captions.update(Captions::kStands - 1.0f);
    EXPECT_EQ(captions.line(), "♪ not yet");
    captions.update(0.8f);
    EXPECT_GT(captions.strength(), 0.0f);
    EXPECT_LT(captions.strength(), 1.0f);
    captions.update(1.0f);
    EXPECT_EQ(captions.line(), "");
    EXPECT_EQ(captions.strength(), 0.0f);
}

TEST(Captions, writeIntoTheRoomTheyHave) {
    Captions captions;
    captions.heard(Sound::right, 29);
    const char* place = captions.line().data();
    for (int i = 0; i < 100; ++i) {
        captions.heard(static_cast<Sound>(i % static_cast<int>(kSounds)), i % 31);
        captions.update(0.1f);
    }
    EXPECT_EQ(captions.line().data(), place);
}
