#include "game/scenes/goal_ring.hpp"

#include <gtest/gtest.h>

#include "tests/game/scenes/scene_house.hpp"

namespace {

/// How much of a picture of 100 × 100 the ring covers.
int inkOf(test::SceneHouse& house, const game::DayGoal& goal, float played) {
    sf::RenderTexture target;
    EXPECT_TRUE(target.create(100, 100));
    target.clear();
    {
        engine::Canvas canvas(target, house.typesetter(), house.pictures());
        game::drawGoalRing(canvas, house.theme.palette, {0, 0, 100, 100}, goal, played);
    }
    target.display();
    const sf::Image image = target.getTexture().copyToImage();
    int ink = 0;
    for (unsigned i = 0; i < 100 * 100; ++i) {
        const sf::Color color = image.getPixel(i % 100, i / 100);
        ink += color.r + color.g + color.b > 120 ? 1 : 0;
    }
    return ink;
}

TEST(GoalRing, FillsWithTheRoundsPlayedBySizeAndNotByColourAlone) {
    test::SceneHouse house(test::makeLibrary());
    int before = 0;
    for (const float played : {0.0f, 0.5f, 1.0f, 2.0f, 3.0f}) {
        const int ink = inkOf(house, {static_cast<int>(played), 3 - static_cast<int>(played)}, played);
        EXPECT_GT(ink, before) << played;
        before = ink;
    }
}

TEST(GoalRing, ADayOfManyRoundsIsStillARing) {
    test::SceneHouse house(test::makeLibrary());
    EXPECT_GT(inkOf(house, {40, 0}, 40.0f), inkOf(house, {20, 20}, 20.0f));
}

TEST(GoalRing, ADayThatAsksNothingIsWhole) {
    test::SceneHouse house(test::makeLibrary());
    EXPECT_GE(inkOf(house, {0, 0}, 0.0f), inkOf(house, {1, 0}, 1.0f));
}

} // namespace
