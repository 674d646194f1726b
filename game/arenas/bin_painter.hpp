#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/ui/view.hpp"
#include "game/arenas/bin.hpp"
#include "game/arenas/board_map.hpp"

namespace game {

/// Draws bins: a number, a label that stands still, and what the bin turned out to be by colour and by sign.
class BinPainter {
public:
    BinPainter(engine::Canvas& canvas, const engine::Theme& theme, const BoardMap& map, const engine::View& view)
        : m_canvas(canvas), m_theme(theme), m_map(map), m_view(view) {}

    /// `metres`: where it stands.
    void draw(const Bin& bin, const engine::Rect& metres, std::size_t number) const;
    /// A check or a cross on a disc; radius in pixels.
    void sign(bool right, engine::Vec2 at, float radius) const;
    engine::Color markColour(BinMark mark) const;

private:
    void badge(const Bin& bin, engine::Vec2 at, std::size_t number) const;
    void label(const Bin& bin, const engine::Rect& box) const;

    engine::Canvas& m_canvas;
    const engine::Theme& m_theme;
    BoardMap m_map;
    engine::View m_view;
};

} // namespace game
