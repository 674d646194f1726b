#pragma once

#include "game/arenas/bin_painter.hpp"
#include "game/arenas/conveyor/conveyor_look.hpp"
#include "game/arenas/stage_painter.hpp"

namespace game {

/// Draws a Conveyor: the loading yard before a building whose windows light up, two belts, the docks and the
/// parcels.
class ConveyorPainter {
public:
    /// What is felt, and how far on between two steps it is shown.
    struct Moment {
        const Feel& feel;
        float share = 1.0f;
    };
    ConveyorPainter(engine::Canvas& canvas, const engine::Theme& theme, const StagePainter::Place& place)
        : m_canvas(canvas), m_theme(theme), m_map(place.map), m_stage(canvas, theme, place),
          m_bins(canvas, theme, place.map, place.view) {}

    void draw(const BeltTable& table, const ConveyorLook& look, const ParcelQueue& queue,
              const Moment& moment) const;

private:
    void building(const ConveyorLook& look) const;
    void crane() const;
    /// The floors that are finished already, and a lamp over each.
    void floors() const;
    void shaft(const BeltTable& table, const Bin& bin, std::size_t dock) const;
    void belt(float left, float right, engine::Vec2 topAndPhase) const;
    void lowerBelt(const BeltTable& table, float phase) const;
    void flaps(const BeltTable& table, std::size_t dock) const;
    void upperBelt(const ConveyorLook& look) const;
    void gate(const ConveyorLook& look) const;
    void waiting(const ConveyorLook& look, const ParcelQueue& queue) const;
    void pieces(const BeltTable& table, const ConveyorLook& look, float share) const;
    void parcel(const engine::BodyPose& at, const ConveyorLook::Piece& piece) const;
    void docks(const BeltTable& table, const ConveyorLook& look) const;
    void arrow(engine::Vec2 at, float radius, engine::Vec2 towards) const;
    void tally(const ConveyorLook& look) const;
    engine::Color tint(std::size_t dock) const;

    engine::Canvas& m_canvas;
    const engine::Theme& m_theme;
    BoardMap m_map;
    StagePainter m_stage;
    BinPainter m_bins;
};

} // namespace game
