#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/ui/view.hpp"
#include "game/arenas/bin_painter.hpp"
#include "game/arenas/peg_cascade/peg_board.hpp"
#include "game/arenas/peg_cascade/peg_look.hpp"
#include "game/arenas/stage_painter.hpp"

namespace game {

/// Draws a Peg Cascade: a street by night, its lamps, the ball and the buckets.
class PegPainter {
public:
    PegPainter(engine::Canvas& canvas, const engine::Theme& theme, const StagePainter::Place& place)
        : m_canvas(canvas), m_theme(theme), m_map(place.map), m_stage(canvas, theme, place),
          m_bins(canvas, theme, place.map, place.view) {}

    /// `ball` in metres.
    void draw(const PegBoard& board, const PegLook& look, const Feel& feel, engine::Vec2 ball) const;

private:
    void lamp(const Peg& peg, const PegLook::Lamp& look) const;
    void lampGlow(const Peg& peg, const PegLook::Lamp& look) const;
    void aim(const PegBoard& board, const PegLook& look) const;
    void launcher(const PegLook& look) const;
    void trail(const PegLook& look) const;
    void ball(const PegLook& look, engine::Vec2 at) const;
    void buckets(const PegLook& look) const;
    /// Says what is counted, under the counters.
    void explain() const;
    void tally(const PegBoard& board, const PegLook& look) const;

    engine::Color amber() const;
    engine::Color ballColour(PegLook::Ball ball) const;

    engine::Canvas& m_canvas;
    const engine::Theme& m_theme;
    BoardMap m_map;
    StagePainter m_stage;
    BinPainter m_bins;
};

} // namespace game
