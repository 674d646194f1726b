#pragma once

#include <cstdint>
#include <string>

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/layer_key.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/ui/view.hpp"
#include "game/arenas/board_map.hpp"
#include "game/arenas/feel.hpp"

namespace game {

/// The city that stands behind an arena. Metres from the board's top.
struct Scenery {
    std::uint64_t seed = 1;
    /// Where the street is, and how far the tallest roofs rise above it.
    float ground = 9.3f;
    float tallest = 6.5f;
    /// How far the rep has moved aside, in metres: near houses follow, far ones hardly do.
    float aside = 0.0f;
    engine::Vec2 moon{7.55f, 2.5f};
    /// How bright the windows are, 0 … 1: less where what is played must not be taken for one.
    float windows = 1.0f;
};

/// A short text on a board of its own that never moves.
struct Note {
    /// In front of it, in a disc; none when empty.
    std::string number;
    std::string text;
};

/// Draws what all arenas have in common: the night and its skyline, the street, sparks, notes and news. What is
/// drawn between `enterWorld` and `leaveWorld` follows the camera; texts are drawn outside.
class StagePainter {
public:
    struct Place {
        BoardMap map;
        engine::View view;
    };
    StagePainter(engine::Canvas& canvas, const engine::Theme& theme, const Place& place)
        : m_canvas(canvas), m_theme(theme), m_map(place.map), m_view(place.view) {}

    /// Night, skyline and street; everything until `close` stays inside the board.
    void open(const Scenery& scenery, const Feel& feel) const;
    void close() const;
    void enterWorld(const Feel& feel) const;
    void leaveWorld() const { m_canvas.popTransform(); }

    void sparks(const Sparks& sparks) const;
    /// In the place of a note when there is none.
    void news(const Feel& feel, float y) const;
    void note(const Note& note, const engine::Rect& metres) const;
    /// A soft shade under something standing on the ground; metres.
    void shade(engine::Vec2 at, float width) const;

private:
    struct Row;
    /// `festive` (0 … 1) lights the haze; `radius` rounds the corners.
    void distance(const Scenery& scenery, float festive, float radius) const;
    void nearby(const Scenery& scenery, float radius) const;
    engine::Color haze() const;
    engine::LayerKey keyOf(const Scenery& scenery) const;
    void sky(const Scenery& scenery, float festive, float radius) const;
    void stars(float ground) const;
    void moon(engine::Vec2 metres) const;
    void houses(const Scenery& scenery, const Row& row) const;
    void house(const engine::Rect& box, const Row& row, engine::Rng& rng) const;
    void mist(float ground, float height, engine::Color colour) const;
    void street(float ground, float radius) const;

    engine::Canvas& m_canvas;
    const engine::Theme& m_theme;
    BoardMap m_map;
    engine::View m_view;
};

} // namespace game
