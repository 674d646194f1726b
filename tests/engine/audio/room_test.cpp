#include "engine/audio/room.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include "engine/audio/synth.hpp"

using namespace engine;

namespace {

float loudest(const std::vector<float>& track, double from, double to) {
    float most = 0.0f;
    for (auto i = static_cast<std::size_t>(from * synth::kRate); i < static_cast<std::size_t>(to * synth::kRate);
         ++i) {
        most = std::max(most, std::abs(track[i]));
    }
    return most;
}

std::vector<float> clap(float share) {
    std::vector<float> track(synth::kRate, 0.0f);
    track[0] = 1.0f;
    synth::addRoom(track, share);
    return track;
}

} // namespace

TEST(Room, ringsAfterAndDiesAway) {
    const auto track = clap(1.0f);
    EXPECT_GT(loudest(track, 0.02, 0.1), 0.02f);
    EXPECT_LT(loudest(track, 0.4, 0.5), loudest(track, 0.02, 0.1) / 4);
    EXPECT_LT(loudest(track, 0.9, 1.0), 0.002f);
}

TEST(Room, keepsWhatIsPlayedAndWithoutWallsAddsNothing) {
    EXPECT_FLOAT_EQ(clap(0.5f)[0], 1.0f);
    EXPECT_EQ(loudest(clap(0.0f), 0.001, 0.9), 0.0f);
    EXPECT_NEAR(loudest(clap(0.5f), 0.02, 0.1), loudest(clap(1.0f), 0.02, 0.1) / 2, 1e-4f);
}
