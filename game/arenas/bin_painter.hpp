#pragma once

#include <vector>

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/ui/view.hpp"
#include "game/arenas/bin.hpp"
#include "game/arenas/board_map.hpp"

namespace game {

/// Draws bins: a number, a label that stands still, and what the bin turned out to be by colour and by sign. Where
/// one of the labels cannot be read, however small and broken, all bins bear their numbers alone, large: what they
/// stand for is read on the tiles beside the board.
class BinPainter {
public:
    BinPainter(engine::Canvas& canvas, const engine::Theme& theme, const BoardMap& map, const engine::View& view)
        : m_canvas(canvas), m_theme(theme), m_map(map), m_view(view) {}

    /// Side by side in this row of metres, equally wide, `gap` between them.
    void draw(const std::vector<Bin>& bins, const engine::Rect& metres, float gap) const;
    /// The size all their labels are set at, window pixels; 0 when only numbers can be read.
    float labelSize(const std::vector<Bin>& bins, const engine::Rect& metres, float gap) const;
    /// A check or a cross on a disc; radius in pixels.
    void sign(bool right, engine::Vec2 at, float radius) const;
    engine::Color markColour(BinMark mark) const;

private:
    struct Place {
        engine::Rect metres;
        std::size_t number = 0;
        float labelSize = 0.0f;
    };
    void draw(const Bin& bin, const Place& place) const;
    void badge(const Bin& bin, engine::Vec2 at, const Place& place) const;
    engine::Rect labelBox(const engine::Rect& metres) const;
    float badgeRadius() const;
    engine::TextStyle labelStyle() const;

    engine::Canvas& m_canvas;
    const engine::Theme& m_theme;
    BoardMap m_map;
    engine::View m_view;
};

} // namespace game
