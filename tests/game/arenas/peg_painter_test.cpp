#include "game/arenas/peg_painter.hpp"

#include <filesystem>
#include <set>

#include <SFML/Graphics/RenderTexture.hpp>
#include <gtest/gtest.h>

#include "engine/graphics/picture_cache.hpp"
#include "engine/text/typesetter.hpp"
#include "tests/game/arenas/arena_play.hpp"

namespace {

using test::Playable;

struct Stage {
    engine::Typesetter typesetter{std::string(RECALL_BINARY_DIR) + "/share/recall-city/fonts"};
    engine::PictureCache pictures{RECALL_BINARY_DIR};
    engine::Theme theme = engine::Theme::night();

    sf::Image picture(const game::Arena& arena, unsigned width, unsigned height) {
        sf::RenderTexture target;
        target.create(width, height);
        target.clear(sf::Color(12, 16, 44));
        {
            engine::Canvas canvas(target, typesetter, pictures);
            arena.draw(canvas, theme, 1.0f);
        }
        target.display();
        return target.getTexture().copyToImage();
    }
};

engine::Rect boardBox(float width, float height) {
    return {width * 0.53f, height * 0.09f, width * 0.44f, height * 0.88f};
}

void keep(const sf::Image& picture, const std::string& name) {
    const std::filesystem::path folder = std::filesystem::path(RECALL_BINARY_DIR) / "pictures";
    std::filesystem::create_directories(folder);
    EXPECT_TRUE(picture.saveToFile((folder / (name + ".png")).string()));
}

std::set<sf::Uint32> coloursWithin(const sf::Image& picture, const engine::Rect& box) {
    std::set<sf::Uint32> colours;
    for (unsigned y = static_cast<unsigned>(box.y); y < static_cast<unsigned>(box.bottom()); y += 3) {
        for (unsigned x = static_cast<unsigned>(box.x); x < static_cast<unsigned>(box.right()); x += 3) {
            colours.insert(picture.getPixel(x, y).toInteger());
        }
    }
    return colours;
}

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
    Stage stage;
    game::PegCascade arena(3);
    const Playable item = Playable::choice(4);
    const engine::Rect box = boardBox(1280, 720);
    arena.layout(box, {1280, 720, 1.0f});
    arena.show(item.question, item.view);
    playSome(arena, 2);
    const sf::Image picture = stage.picture(arena, 1280, 720);
    EXPECT_GT(coloursWithin(picture, box).size(), 100u);
    EXPECT_EQ(coloursWithin(picture, {0, 0, box.x - 1, 720}).size(), 1u);
}

TEST(PegPainter, EveryStageOfAPlayCanBePaintedAtEverySize) {
    Stage stage;
    const engine::View views[] = {{1280, 720, 1.0f}, {1366, 768, 2.0f}, {1920, 1080, 1.0f}, {3840, 2160, 0.8f}};
    for (const engine::View& view : views) {
        game::PegCascade arena(21);
        arena.layout(boardBox(view.width, view.height), view);
        playSome(arena, 3);
        const Playable item = Playable::choice(4);
        const auto name = [&view](const std::string& part) {
            return "peg-cascade-" + std::to_string(static_cast<int>(view.width)) + "-" + part;
        };
        const auto shoot = [&](const std::string& stageName) {
            const sf::Image picture =
                stage.picture(arena, static_cast<unsigned>(view.width), static_cast<unsigned>(view.height));
            EXPECT_GT(coloursWithin(picture, boardBox(view.width, view.height)).size(), 100u);
            keep(picture, name(stageName));
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
