#include "game/scenes/round/round_arena.hpp"

#include <string>
#include <vector>

#include "game/arenas/catalog/arena_catalog.hpp"

namespace game {

std::unique_ptr<Arena> arenaOfRound(const RoundPlan& plan, SceneContext& context) {
    if (context.preferences.plainCards) {
        return nullptr;
    }
    std::vector<const Question*> questions;
    for (const RoundItem& item : plan.items) {
        questions.push_back(context.library().question(item.question));
    }
    const std::uint64_t seed = context.seedFor("arena");
    std::unique_ptr<Arena> arena = makeArena(arenaFor(questions, seed, context.lastArena), seed);
    if (arena) {
        context.lastArena = arena->name();
        arena->setComfort(context.preferences.comfort());
    }
    return arena;
}

} // namespace game
