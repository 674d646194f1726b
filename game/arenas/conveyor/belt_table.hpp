#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "engine/physics/world.hpp"
#include "game/arenas/board_map.hpp"

namespace game {

/// The physics of the loading yard, in metres from the board's top left: a belt over 2 … 4 shafts, a flap over
/// each, and the parcels that lie in them. A parcel sent on its way always comes down in the shaft it was sent to.
class BeltTable {
public:
    /// The upper belt, where parcels wait, and the place of the first of them.
    static constexpr float kUpperY = 3.45f;
    static constexpr float kGateX = 8.55f;
    /// The belt over the shafts, where the shafts' walls begin, and their floor.
    static constexpr float kLowerY = 5.35f;
    static constexpr float kMouthY = 6.5f;
    static constexpr float kFloorY = 9.35f;
    static constexpr float kParcel = 0.66f;
    static constexpr float kFlap = 1.5f;
    static constexpr std::size_t kMostPieces = 24;
    /// Steps from the gate to the landing, at the most.
    static constexpr int kLongestWay = 150;

    BeltTable();

    /// 2 … 4. All parcels are gone.
    void setDocks(std::size_t docks);
    std::size_t docks() const { return m_docks; }
    float dockWidth() const { return kArenaWidth / static_cast<float>(m_docks); }
    float dockCentre(std::size_t dock) const { return (static_cast<float>(dock) + 0.5f) * dockWidth(); }
    /// The nearest to `x`.
    std::size_t dockAt(float x) const;

    /// A parcel sets off from the gate. Returns its piece, kMostPieces when there is no more room. Only while none
    /// is under way; `pace` about 1.
    std::size_t send(std::size_t dock, float pace);
    bool underWay() const { return m_moving < kMostPieces; }
    /// Whether the one under way came down in the last step, and whether anything hit hard.
    bool landed() const { return m_landed; }
    bool bumped() const { return m_bumped; }
    /// Comes down at once.
    void hurry() { m_steps = kCarryAfter; }
    void step();

    /// Taken out of its shaft, to be carried; `put` lets it fall into another one.
    engine::BodyPose lift(std::size_t piece);
    void put(std::size_t piece, std::size_t dock);
    bool holds(std::size_t piece) const { return m_world.holds(m_pieces[piece]); }
    engine::BodyPose pose(std::size_t piece, float share = 1.0f) const {
        return m_world.poseBetween(m_pieces[piece], share);
    }
    /// How far a flap is open, 0 … 1.
    float flap(std::size_t dock) const { return m_open[dock]; }

private:
    static constexpr int kCarryAfter = 110;

    engine::BodyId box(engine::Vec2 centre, float width, float height);
    engine::BodyId parcel(engine::Vec2 at, engine::Vec2 velocity);
    void buildFloor();
    void setFlap(bool open);
    void drive();
    void readContacts();
    void arrive();

    engine::World m_world;
    std::size_t m_docks = 2;
    std::array<engine::BodyId, kMostPieces> m_pieces{};
    std::array<float, 4> m_open{};
    std::vector<engine::BodyId> m_walls;
    std::array<engine::BodyId, 4> m_flaps{};
    std::size_t m_moving = kMostPieces;
    std::size_t m_target = 0;
    int m_steps = 0;
    float m_pace = 1.0f;
    bool m_landed = false;
    bool m_bumped = false;
};

} // namespace game
