#include "game/scenes/round/round_arena.hpp"

#include <gtest/gtest.h>

#include "game/arenas/catalog/arena_catalog.hpp"
#include "tests/support/arena_rounds.hpp"
#include "tests/support/city_stage.hpp"

namespace {

game::RoundPlan playable(const game::Library& library) {
    game::RoundPlan plan;
    plan.items = test::arenaItems(library, game::arenaNames().front());
    return plan;
}

TEST(RoundArena, IsAnotherThanTheOneBefore) {
    test::CityStage stage;
    const game::RoundPlan plan = playable(stage.library());
    const auto first = game::arenaOfRound(plan, stage.context);
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(stage.context.lastArena, first->name());
    EXPECT_NE(game::arenaOfRound(plan, stage.context)->name(), first->name());
}

TEST(RoundArena, IsNoneForWhoWantsPlainCards) {
    test::CityStage stage;
    stage.preferences.plainCards = true;
    EXPECT_EQ(game::arenaOfRound(playable(stage.library()), stage.context), nullptr);
}

} // namespace
