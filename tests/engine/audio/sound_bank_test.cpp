#include "engine/audio/sound_bank.hpp"

#include <cmath>
#include <cstdlib>
#include <gtest/gtest.h>

#include "engine/audio/pitch_ladder.hpp"
#include "engine/audio/sound_card.hpp"
#include "tests/engine/audio/hearing.hpp"

using namespace engine;

namespace {

/// The note of what is in a buffer, counted from A4, as it is played.
double noteOf(const SoundBank::Note& note) {
    const hearing::Samples samples(note.buffer.getSamples(),
                                   note.buffer.getSamples() + note.buffer.getSampleCount());
    return hearing::mainNote(samples, 0.0, 0.085) + 12.0 * std::log2(static_cast<double>(note.pitch));
}

} // namespace

TEST(SoundBank, playsEveryRungAndBelow) {
    ::setenv("ALSOFT_DRIVERS", "null", 0);
    hushSoundCard();
    ASSERT_TRUE(soundCardOpens());
    const SoundBank bank;
    for (int rung = 0; rung <= PitchLadder::kTop; ++rung) {
        EXPECT_NEAR(noteOf(bank.note(Sound::right, rung, 0.0)), rung, 0.01);
        // Never stretched by more than a semitone, so never much shorter.
        EXPECT_NEAR(bank.note(Sound::right, rung, 0.0).pitch, 1.0f, 0.0596f);
    }
    EXPECT_NEAR(bank.note(Sound::bounce, -9, 0.0).pitch, std::exp2(-0.75f), 1e-4f);
    EXPECT_NEAR(bank.note(Sound::tick, 1, 0.1).pitch, std::exp2(1.1f / 12.0f), 1e-4f);
    EXPECT_NEAR(bank.note(Sound::window, 40, 0.0).pitch, std::exp2(10.0f / 12.0f), 1e-4f);
}
