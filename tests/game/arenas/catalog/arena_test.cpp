#include "game/arenas/arena.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "game/arenas/catalog/arena_catalog.hpp"
#include "game/arenas/peg_cascade/peg_cascade.hpp"
#include "tests/support/arena_play.hpp"

namespace {

using test::Playable;

class ReducedMotion : public testing::TestWithParam<std::string> {
protected:
    static bool sparkles(const game::Arena& arena) {
        const auto& all = arena.feel().sparks.all();
        return std::any_of(all.begin(), all.end(), [](const game::Spark& spark) { return spark.life > 0.0f; });
    }
    /// Steps with a press in each of them, as somebody plays who knows the way.
    static int stepsOf(game::Arena& arena, const game::PlayStart& start, bool reduced) {
        arena.setComfort({1.0f, reduced});
        arena.begin(start);
        int steps = 0;
        while (!arena.finished() && steps < 5000) {
            arena.handle(engine::KeyPressed{"Space"}, engine::Action::confirm);
            arena.update();
            EXPECT_FALSE(reduced && sparkles(arena));
            ++steps;
        }
        return steps;
    }
};

TEST_P(ReducedMotion, CutsEachPressToWhatCameOfIt) {
    for (const Playable& item : Playable::all()) {
        const auto still = game::makeArena(GetParam(), 3);
        const auto lively = game::makeArena(GetParam(), 3);
        if (!still->supports(item.question)) {
            continue;
        }
        for (const bool right : {true, false}) {
            const game::PlayStart start = right ? item.beginRight(true) : item.beginWrong(true);
            const int cut = stepsOf(*still, start, true);
            // A press each, and a moment to look at it.
            EXPECT_LE(cut, 70);
            EXPECT_GT(stepsOf(*lively, start, false), cut);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Catalog, ReducedMotion, testing::ValuesIn(game::arenaNames()), [](const auto& arena) {
    std::string name = arena.param;
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

TEST(ReducedMotionOfTheBall, IsInItsBucketInTheStepAfterThePress) {
    game::PegCascade arena(7);
    const Playable item = Playable::choice(5);
    arena.setComfort({1.0f, true});
    arena.begin(item.beginRight());
    for (int step = 0; step < 100; ++step) {
        arena.update();
    }
    ASSERT_TRUE(arena.look().aiming) << "it waits for the rep";
    arena.handle(engine::KeyPressed{"Space"}, engine::Action::confirm);
    arena.update();
    EXPECT_FALSE(arena.table().falling());
    EXPECT_EQ(arena.table().landedIn(), item.rightRow());
    EXPECT_EQ(arena.look().trailLength, 0u);
    EXPECT_LE(arena.takeCues().size(), 5u) << "not all of its lamps at once";
}

} // namespace
