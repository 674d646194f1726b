#include "game/arenas/peg_cascade/peg_painter.hpp"

#include <gtest/gtest.h>

#include "game/arenas/peg_cascade/peg_cascade.hpp"
#include "tests/support/painted_stage.hpp"

namespace {

using test::PaintedStage;
using test::Playable;

/// Some plays on, so that there is something lit.
void playSome(game::PegCascade& arena, int plays) {
    for (int i = 0; i < plays; ++i) {
        const Playable item = Playable::choice(4);
        arena.begin(item.start(item.rightRow()));
        arena.assist();
        test::playOut(arena);
    }
}

TEST(PegPainter, PaintsInsideItsBoxOnly) {
    PaintedStage stage;
    game::PegCascade arena(3);
    const Playable item = Playable::choice(4);
    const engine::Rect box = PaintedStage::boardBox(1280, 720);
    arena.layout(box, {1280, 720, 1.0f});
    arena.show(item.question, item.view);
    playSome(arena, 2);
    const sf::Image picture = stage.picture(arena, 1280, 720);
    EXPECT_GT(PaintedStage::coloursWithin(picture, box).size(), 100u);
    EXPECT_EQ(PaintedStage::coloursWithin(picture, {0, 0, box.x - 1, 720}).size(), 1u);
}

TEST(PegPainter, EveryStageOfAPlayCanBePaintedAtEverySize) {
    PaintedStage stage;
    const engine::View views[] = {{1280, 720, 1.0f}, {1366, 768, 2.0f}, {1920, 1080, 1.0f}, {3840, 2160, 0.8f}};
    for (const engine::View& view : views) {
        game::PegCascade arena(21);
        arena.layout(PaintedStage::boardBox(view.width, view.height), view);
        playSome(arena, 3);
        const Playable item = Playable::choice(4);
        const auto name = [&view](const std::string& part) {
            return "peg-cascade-" + std::to_string(static_cast<int>(view.width)) + "-" + part;
        };
        const auto shoot = [&](const std::string& stageName) {
            const sf::Image picture =
                stage.picture(arena, static_cast<unsigned>(view.width), static_cast<unsigned>(view.height));
            EXPECT_GT(PaintedStage::coloursWithin(picture, PaintedStage::boardBox(view.width, view.height)).size(),
                      100u);
            PaintedStage::keep(picture, name(stageName));
        };
        arena.show(item.question, item.view);
        shoot("calm");
        arena.begin(item.start(item.rightRow()));
        arena.handle(engine::KeyPressed{"Right"}, engine::Action::right);
        arena.update();
        shoot("aim");
        arena.handle(engine::KeyPressed{"Space"}, engine::Action::skip);
        for (int i = 0; i < 75; ++i) {
            arena.update();
        }
        shoot("fall");
        test::playOut(arena);
        shoot("right");
        arena.begin(item.start(item.wrongRow()));
        arena.assist();
        for (int i = 0; i < 90; ++i) {
            arena.update();
        }
        shoot("wrong");
    }
}

} // namespace
