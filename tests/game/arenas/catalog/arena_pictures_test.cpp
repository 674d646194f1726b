#include <gtest/gtest.h>

#include "game/arenas/catalog/arena_catalog.hpp"
#include "tests/support/painted_stage.hpp"

namespace {

using test::PaintedStage;
using test::Playable;

/// Pictures of every arena in the middle of every kind of play, kept to be looked at; each paints its box and
/// nothing beside it.
TEST(ArenaPictures, EveryArenaPaintsItsBoxAndNothingElse) {
    PaintedStage stage;
    const engine::View view{1280, 720, 1.0f};
    const engine::Rect box = PaintedStage::boardBox(view.width, view.height);
    for (const std::string& name : game::arenaNames()) {
        int kind = 0;
        for (const Playable& item : Playable::all()) {
            const auto arena = game::makeArena(name, 3);
            if (!arena->supports(item.question)) {
                continue;
            }
            arena->layout(box, view);
            arena->show(item.question, item.view);
            const auto shoot = [&](const std::string& when) {
                const sf::Image picture = stage.picture(*arena, 1280, 720);
                EXPECT_GT(PaintedStage::coloursWithin(picture, box).size(), 100u) << name;
                EXPECT_EQ(PaintedStage::coloursWithin(picture, {0, 0, box.x - 1, 720}).size(), 1u) << name;
                PaintedStage::keep(picture, name + "-" + std::to_string(kind) + "-" + when);
            };
            shoot("calm");
            for (const bool right : {true, false}) {
                arena->begin(right ? item.beginRight(true) : item.beginWrong());
                for (int step = 0; !arena->finished() && step < 2000; ++step) {
                    if (step % 40 == 20) {
                        arena->handle(engine::KeyPressed{"Space"}, engine::Action::confirm);
                    }
                    arena->update();
                    if (step % 180 == 89) {
                        shoot((right ? "right-" : "wrong-") + std::to_string(step));
                    }
                }
            }
            ++kind;
        }
    }
}

} // namespace
