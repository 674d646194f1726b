#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/ui/view.hpp"
#include "game/arenas/board_map.hpp"
#include "game/arenas/peg_board.hpp"
#include "game/arenas/peg_look.hpp"
#include "game/arenas/sparks.hpp"

namespace game {

/// Draws a Peg Cascade: a street by night, its lamps, the ball and the buckets.
class PegPainter {
public:
    struct Place {
        BoardMap map;
        engine::View view;
    };
    PegPainter(engine::Canvas& canvas, const engine::Theme& theme, const Place& place)
        : m_canvas(canvas), m_theme(theme), m_map(place.map), m_view(place.view) {}

    /// `ball` in metres.
    void draw(const PegBoard& board, const PegLook& look, const Sparks& sparks, engine::Vec2 ball) const;

private:
    void backdrop() const;
    void skyline(const engine::Rect& ground, float tallest, engine::Color colour) const;
    void lamp(const Peg& peg, const PegLook::Lamp& look) const;
    void lampGlow(const Peg& peg, const PegLook::Lamp& look) const;
    void aim(const PegBoard& board, const PegLook& look) const;
    void launcher(const PegLook& look) const;
    void trail(const PegLook& look) const;
    void ball(const PegLook& look, engine::Vec2 at) const;
    void bucket(const PegLook& look, std::size_t index) const;
    void bucketText(const PegLook::Bucket& bucket, const engine::Rect& box) const;
    void badge(const PegLook::Bucket& bucket, engine::Vec2 at, std::size_t number) const;
    void sparks(const Sparks& sparks) const;
    void tally(const PegBoard& board, const PegLook& look) const;
    void news(const PegLook& look) const;

    engine::Color amber() const;
    engine::Color ballColour(PegLook::Ball ball) const;
    engine::Color markColour(BucketMark mark) const;

    engine::Canvas& m_canvas;
    const engine::Theme& m_theme;
    BoardMap m_map;
    engine::View m_view;
};

} // namespace game
