#include "engine/app/replay_player.hpp"

#include <gtest/gtest.h>

#include "tests/engine/app/probe_scene.hpp"

using namespace engine;

namespace {

InputRecording twoKeys() {
    InputRecording recording;
    recording.add(2, KeyPressed{"A"});
    recording.add(4, KeyPressed{"B"});
    return recording;
}

/// How many steps it takes until the recording is over.
int stepsOf(ReplayPlayer& player) {
    ProbeScene::Told told;
    const ProbeScene scene("probe", told);
    int steps = 0;
    for (; !player.over(); ++steps) {
        player.play(scene);
    }
    return steps;
}

} // namespace

TEST(ReplayPlayer, pressesInTheStepOfTheRecording) {
    ReplayPlayer player(twoKeys());
    ProbeScene::Told told;
    const ProbeScene scene("probe", told);
    EXPECT_EQ(player.play(scene).size(), 0u);
    ASSERT_EQ(player.play(scene).size(), 1u);
    EXPECT_EQ(player.play(scene).size(), 0u);
    const auto fourth = player.play(scene);
    ASSERT_EQ(fourth.size(), 1u);
    EXPECT_EQ(std::get<KeyPressed>(fourth.front()).key, "B");
    EXPECT_TRUE(player.alone());
}

TEST(ReplayPlayer, endsWithTheRunThatWasRecorded) {
    InputRecording recording = twoKeys();
    recording.finish(30);
    ReplayPlayer player(std::move(recording));
    EXPECT_EQ(stepsOf(player), 30);
}

TEST(ReplayPlayer, goesOnForTenSecondsAfterARunWithoutAnEnd) {
    ReplayPlayer player(twoKeys());
    EXPECT_EQ(stepsOf(player), 604);
}
