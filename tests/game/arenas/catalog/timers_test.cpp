#include "game/arenas/timers.hpp"

#include <gtest/gtest.h>

#include "game/arenas/catalog/arena_catalog.hpp"
#include "game/arenas/peg_cascade/peg_cascade.hpp"
#include "tests/support/arena_play.hpp"

namespace {

using game::Timers;
using test::Playable;

constexpr Timers kAll[] = {Timers::usual, Timers::longer, Timers::twice, Timers::off};
constexpr int kNever = 20000;

Playable first(const game::Arena& arena) {
    for (const Playable& item : Playable::all()) {
        if (arena.supports(item.question)) {
            return item;
        }
    }
    return {};
}

/// Updates until it is over by itself, at most kNever.
int stepsAlone(const std::string& name, Timers timers) {
    const auto arena = game::makeArena(name, 3);
    arena->setComfort({0.0f, false, timers});
    arena->begin(first(*arena).beginRight());
    int steps = 0;
    while (!arena->finished() && steps < kNever) {
        arena->update();
        ++steps;
    }
    return steps;
}

TEST(Timers, RunOutInTimeAndNeverWhenOff) {
    EXPECT_TRUE(ranOut(Timers::usual, 100, 100));
    EXPECT_FALSE(ranOut(Timers::longer, 149, 100));
    EXPECT_TRUE(ranOut(Timers::longer, 150, 100));
    EXPECT_FALSE(ranOut(Timers::twice, 199, 100));
    EXPECT_TRUE(ranOut(Timers::twice, 200, 100));
    EXPECT_FALSE(ranOut(Timers::off, kNever, 100));
}

TEST(Timers, AreNamedInSaves) {
    for (const Timers each : kAll) {
        EXPECT_EQ(game::timersNamed(nameOf(each)), each);
    }
    EXPECT_FALSE(game::timersNamed("x3"));
}

class ArenaTimers : public testing::TestWithParam<std::string> {};

TEST_P(ArenaTimers, LongerOnesLetAPlayWaitLonger) {
    const int usual = stepsAlone(GetParam(), Timers::usual);
    const int longer = stepsAlone(GetParam(), Timers::longer);
    const int twice = stepsAlone(GetParam(), Timers::twice);
    if (GetParam() == game::PegCascade::kName) {
        EXPECT_EQ(std::min({usual, longer, twice}), kNever) << "the ball waits for the rep whatever the timers";
        return;
    }
    EXPECT_GT(longer, usual);
    EXPECT_GT(twice, longer);
    EXPECT_LT(twice, 3 * usual);
    EXPECT_EQ(stepsAlone(GetParam(), Timers::off), kNever) << "it waits for the rep for ever";
}

TEST_P(ArenaTimers, WithTimersOffAPressOrAssistEndsThePlay) {
    for (const bool assisted : {false, true}) {
        for (const bool right : {true, false}) {
            const auto arena = game::makeArena(GetParam(), 3);
            arena->setComfort({1.0f, false, Timers::off});
            const Playable item = first(*arena);
            arena->begin(right ? item.beginRight() : item.beginWrong());
            if (assisted) {
                arena->assist();
            }
            int steps = 0;
            for (; !arena->finished() && steps < 3000; ++steps) {
                if (!assisted && steps % 90 == 60) {
                    arena->handle(engine::KeyPressed{"Space"}, engine::Action::skip);
                }
                arena->update();
            }
            EXPECT_TRUE(arena->finished()) << assisted << right;
        }
    }
}

TEST_P(ArenaTimers, OffHoldsWithReducedMotionToo) {
    const auto arena = game::makeArena(GetParam(), 3);
    arena->setComfort({1.0f, true, Timers::off});
    arena->begin(first(*arena).beginRight());
    for (int step = 0; step < 2000; ++step) {
        arena->update();
        ASSERT_FALSE(arena->finished()) << step;
    }
}

TEST_P(ArenaTimers, ShakeIsAsMuchAsTheRepWantsAndNoneWithReducedMotion) {
    const auto strongest = [](const game::Comfort& comfort) {
        const auto arena = game::makeArena(GetParam(), 3);
        arena->setComfort(comfort);
        arena->begin(first(*arena).beginRight(true));
        arena->assist();
        float most = 0.0f;
        for (int step = 0; !arena->finished() && step < 3000; ++step) {
            const engine::Vec2 offset = arena->feel().shake.offset();
            most = std::max({most, std::abs(offset.x), std::abs(offset.y), arena->feel().shake.zoom() - 1.0f});
            arena->update();
        }
        return most;
    };
    const float full = strongest({1.0f, false});
    EXPECT_GT(full, 2.0f);
    EXPECT_NEAR(strongest({0.5f, false}), full / 2, 0.01f);
    EXPECT_FLOAT_EQ(strongest({0.0f, false}), 0.0f);
    EXPECT_FLOAT_EQ(strongest({1.0f, true}), 0.0f);
}

INSTANTIATE_TEST_SUITE_P(Catalog, ArenaTimers, testing::ValuesIn(game::arenaNames()), [](const auto& arena) {
    std::string name = arena.param;
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

} // namespace
