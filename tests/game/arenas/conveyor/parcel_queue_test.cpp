#include "game/arenas/conveyor/parcel_queue.hpp"

#include <gtest/gtest.h>

namespace {

using game::Parcel;
using game::ParcelQueue;

Parcel again(std::size_t dock) {
    return {false, 0, 0, dock, dock};
}
Parcel answer(std::size_t part) {
    return {true, part, part + 1, 0, 1};
}

TEST(ParcelQueue, AnswersGoBeforeWhatComesOnceMoreInTheOrderTheyCame) {
    ParcelQueue queue;
    EXPECT_TRUE(queue.arrive(again(1)));
    EXPECT_TRUE(queue.arrive(answer(0)));
    EXPECT_TRUE(queue.arrive(again(2)));
    EXPECT_TRUE(queue.arrive(answer(1)));
    ASSERT_EQ(queue.size(), 4u);
    EXPECT_EQ(queue.answers(), 2u);
    EXPECT_EQ(queue.take().part, 0u);
    EXPECT_EQ(queue.take().part, 1u);
    EXPECT_EQ(queue.take().dock, 1u);
    EXPECT_EQ(queue.take().dock, 2u);
    EXPECT_TRUE(queue.empty());
}

TEST(ParcelQueue, ClearedNothingIsLeft) {
    ParcelQueue queue;
    queue.arrive(answer(0));
    queue.arrive(again(0));
    queue.clear();
    EXPECT_TRUE(queue.empty());
    EXPECT_EQ(queue.answers(), 0u);
}

TEST(ParcelQueue, AnAnswerFindsRoomOnAFullBelt) {
    ParcelQueue queue;
    while (queue.arrive(again(0))) {
    }
    EXPECT_EQ(queue.size(), ParcelQueue::kMost);
    EXPECT_TRUE(queue.arrive(answer(3)));
    EXPECT_EQ(queue.size(), ParcelQueue::kMost);
    EXPECT_EQ(queue[0].part, 3u);
}

TEST(ParcelQueue, ThePaceFollowsTheLastAnswers) {
    ParcelQueue queue;
    for (int i = 0; i < 10; ++i) {
        queue.learn(1.0f);
    }
    EXPECT_NEAR(queue.pace(), 1.3f, 0.01f);
    const float fast = queue.pace();
    queue.learn(0.0f);
    EXPECT_LT(queue.pace(), fast);
    for (int i = 0; i < 10; ++i) {
        queue.learn(0.0f);
    }
    EXPECT_NEAR(queue.pace(), 0.8f, 0.01f);
}

} // namespace
