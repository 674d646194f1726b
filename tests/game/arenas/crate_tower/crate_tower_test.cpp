#include "game/arenas/crate_tower/crate_tower.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/support/arena_play.hpp"

namespace {

using engine::Action;
using game::CrateTower;
using test::Playable;
using test::playOut;

const engine::InputEvent kKey = engine::KeyPressed{"Space"};

TEST(CrateTower, ARightOrderStandsForThreeSecondsHoweverItIsDropped) {
    engine::Rng rng(3);
    for (std::size_t steps = 3; steps <= game::TowerPlan::kMost; ++steps) {
        CrateTower arena(1);
        arena.layout({0, 0, 960, 1100}, {1920, 1080, 1.0f});
        const Playable item = Playable::ordering(steps);
        arena.begin(item.beginRight());
        int stood = 0;
        for (int i = 0; !arena.finished() && i < 3000; ++i) {
            if (rng.chance(0.05)) {
                const engine::Vec2 at{static_cast<float>(rng.between(0, 960)), 500.0f};
                arena.handle(engine::PointerPressed{at}, Action::none);
            }
            arena.update();
            bool all = true;
            for (std::size_t crate = 0; crate < steps; ++crate) {
                const bool there = arena.table().holds(crate);
                all = all && there && std::abs(arena.table().pose(crate).angle) < 0.02f;
            }
            stood += all ? 1 : 0;
        }
        EXPECT_GE(stood, CrateTower::kStand) << steps;
        EXPECT_EQ(arena.look().built, 1);
        EXPECT_GT(arena.look().crates[0].light, 0.9f);
    }
}

TEST(CrateTower, AWrongOrderLeansOverAndIsBuiltAgainInTheRightOne) {
    const Playable item = Playable::ordering(5);
    CrateTower arena(2);
    arena.begin(item.begin(game::ChosenOrder{{0, 2, 1, 4, 3}}));
    playOut(arena);
    EXPECT_EQ(arena.look().built, 0);
    for (std::size_t crate = 0; crate < 5; ++crate) {
        const auto& look = arena.look().crates[crate];
        const std::size_t step = arena.plan().step(crate);
        EXPECT_TRUE(look.repaired);
        EXPECT_EQ(look.number, step + 1);
        EXPECT_NEAR(look.pose.at.y, arena.plan().upright(step).at.y, 1e-3f);
        EXPECT_NEAR(look.pose.angle, 0.0f, 1e-4f);
    }
}

TEST(CrateTower, MoreInversionsLeanMoreAndPayLess) {
    const Playable item = Playable::ordering(4);
    int points[3] = {0, 0, 0};
    float lean[3] = {0, 0, 0};
    const std::vector<std::size_t> orders[] = {{0, 1, 2, 3}, {0, 2, 1, 3}, {3, 2, 1, 0}};
    for (int i = 0; i < 3; ++i) {
        CrateTower arena(2);
        arena.begin(item.begin(game::ChosenOrder{orders[i]}));
        arena.assist();
        playOut(arena);
        points[i] = arena.arcadePoints();
        lean[i] = arena.plan().pose(3, {}).angle;
    }
    EXPECT_GT(points[0], points[1]);
    EXPECT_GT(points[1], points[2]);
    EXPECT_LT(lean[0], lean[1]);
    EXPECT_LT(lean[1], lean[2]);
}

TEST(CrateTower, SpaceDropsAndArrowsMoveTheCrane) {
    CrateTower arena(3);
    arena.begin(Playable::ordering(3).beginRight());
    for (int i = 0; i < 30; ++i) {
        arena.handle(kKey, Action::right);
    }
    EXPECT_NEAR(arena.look().trolley, 6.1f, 0.01f) << "no further than its rail";
    EXPECT_FALSE(arena.look().crates[0].there);
    arena.handle(kKey, Action::confirm);
    EXPECT_TRUE(arena.look().crates[0].there);
}

TEST(CrateTower, AStraightDropPaysMore) {
    int points[2] = {0, 0};
    for (int run = 0; run < 2; ++run) {
        CrateTower arena(4);
        arena.layout({0, 0, 960, 1100}, {1920, 1080, 1.0f});
        arena.begin(Playable::ordering(3).beginRight());
        for (int i = 0; !arena.finished(); ++i) {
            if (i % 10 == 0) {
                arena.handle(engine::PointerPressed{{run == 0 ? 480.0f : 590.0f, 300.0f}}, Action::none);
            }
            arena.update();
        }
        points[run] = arena.arcadePoints();
    }
    EXPECT_GT(points[0], points[1]);
}

TEST(CrateTower, TowersOfARoundStayInTheCity) {
    CrateTower arena(5);
    for (int i = 1; i <= 3; ++i) {
        const Playable item = Playable::ordering(3);
        arena.show(item.question, item.view);
        arena.begin(item.beginRight());
        arena.assist();
        playOut(arena);
        EXPECT_EQ(arena.look().built, i);
    }
}

} // namespace
