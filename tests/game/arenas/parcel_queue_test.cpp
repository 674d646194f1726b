#include "game/arenas/parcel_queue.hpp"

#include <gtest/gtest.h>

namespace {

using game::Parcel;
using game::ParcelQueue;

Parcel city(std::size_t dock) {
    return {false, 0, 0, dock, dock};
}
Parcel answer(std::size_t part) {
    return {true, part, part + 1, 0, 1};
}

TEST(ParcelQueue, AnswersGoBeforeCityParcelsInTheOrderTheyCame) {
    ParcelQueue queue;
    EXPECT_TRUE(queue.arrive(city(1)));
    EXPECT_TRUE(queue.arrive(answer(0)));
    EXPECT_TRUE(queue.arrive(city(2)));
    EXPECT_TRUE(queue.arrive(answer(1)));
    ASSERT_EQ(queue.size(), 4u);
    EXPECT_EQ(queue.answers(), 2u);
    EXPECT_EQ(queue.take().part, 0u);
    EXPECT_EQ(queue.take().part, 1u);
    EXPECT_EQ(queue.take().dock, 1u);
    EXPECT_EQ(queue.take().dock, 2u);
    EXPECT_TRUE(queue.empty());
}

TEST(ParcelQueue, TenCityParcelsAreAJamUntilTheyAreCleared) {
    ParcelQueue queue;
    queue.arrive(answer(0));
    for (std::size_t i = 0; i + 1 < ParcelQueue::kJam; ++i) {
        queue.arrive(city(0));
    }
    EXPECT_FALSE(queue.jammed());
    queue.arrive(city(0));
    EXPECT_TRUE(queue.jammed());
    queue.clear();
    EXPECT_FALSE(queue.jammed());
    EXPECT_EQ(queue.size(), 1u) << "the answer's parcel stays";
}

TEST(ParcelQueue, AnAnswerFindsRoomOnAFullBelt) {
    ParcelQueue queue;
    while (queue.arrive(city(0))) {
    }
    EXPECT_EQ(queue.size(), ParcelQueue::kMost);
    EXPECT_TRUE(queue.arrive(answer(3)));
    EXPECT_EQ(queue.size(), ParcelQueue::kMost);
    EXPECT_EQ(queue[0].part, 3u);
}

TEST(ParcelQueue, SignsBelongToDocksThatAreThere) {
    ParcelQueue queue;
    for (std::size_t dock = 0; dock < 4; ++dock) {
        queue.arrive(city(dock));
    }
    queue.limitDocks(2);
    for (std::size_t place = 0; place < 4; ++place) {
        EXPECT_EQ(queue[place].dock, place % 2);
        EXPECT_EQ(queue[place].right, place % 2);
    }
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
