#pragma once

#include <filesystem>
#include <set>
#include <string>

#include <SFML/Graphics/RenderTexture.hpp>
#include <gtest/gtest.h>

#include "engine/graphics/picture_cache.hpp"
#include "engine/text/typesetter.hpp"
#include "tests/support/arena_play.hpp"
#include "tests/support/fonts.hpp"

namespace test {

/// Where an arena is drawn, and what came of it.
struct PaintedStage {
    engine::Typesetter typesetter{test::fonts()};
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

    static engine::Rect boardBox(float width, float height) {
        return {width * 0.53f, height * 0.09f, width * 0.44f, height * 0.88f};
    }
    static void keep(const sf::Image& picture, const std::string& name) {
        const std::filesystem::path folder = std::filesystem::path(RECALL_BINARY_DIR) / "pictures";
        std::filesystem::create_directories(folder);
        EXPECT_TRUE(picture.saveToFile((folder / (name + ".png")).string()));
    }
    static std::set<sf::Uint32> coloursWithin(const sf::Image& picture, const engine::Rect& box) {
        std::set<sf::Uint32> colours;
        for (unsigned y = static_cast<unsigned>(box.y); y < static_cast<unsigned>(box.bottom()); y += 3) {
            for (unsigned x = static_cast<unsigned>(box.x); x < static_cast<unsigned>(box.right()); x += 3) {
                colours.insert(picture.getPixel(x, y).toInteger());
            }
        }
        return colours;
    }
};

} // namespace test
