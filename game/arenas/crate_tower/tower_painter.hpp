#pragma once

#include "game/arenas/bin_painter.hpp"
#include "game/arenas/crate_tower/tower_look.hpp"
#include "game/arenas/crate_tower/tower_table.hpp"
#include "game/arenas/stage_painter.hpp"

namespace game {

/// Draws a Crate Tower: the crane over the harbour, the storeys, the water that rises and the city behind.
class TowerPainter {
public:
    /// Where a crate hangs by its upper edge.
    static constexpr float kHookY = 2.75f;

    struct Moment {
        const Feel& feel;
        float share = 1.0f;
    };
    TowerPainter(engine::Canvas& canvas, const engine::Theme& theme, const StagePainter::Place& place)
        : m_canvas(canvas), m_theme(theme), m_map(place.map), m_view(place.view), m_stage(canvas, theme, place),
          m_bins(canvas, theme, place.map, place.view) {}

    void draw(const TowerTable& table, const TowerLook& look, const Moment& moment) const;

private:
    void towersBuilt(const TowerLook& look) const;
    void slab() const;
    void gantry() const;
    void hook(const TowerLook& look) const;
    void carried(const TowerLook& look) const;
    void crates(const TowerTable& table, const TowerLook& look, float share) const;
    void crate(const CratePose& pose, const TowerLook& look, const TowerLook::Crate& crate) const;
    void plate(const engine::Rect& box, const TowerLook::Crate& crate) const;
    void crown(const TowerTable& table, const TowerLook& look) const;
    void water(const TowerLook& look) const;
    void tally(const TowerLook& look) const;

    engine::Canvas& m_canvas;
    const engine::Theme& m_theme;
    BoardMap m_map;
    engine::View m_view;
    StagePainter m_stage;
    BinPainter m_bins;
};

} // namespace game
