#pragma once

#include <array>
#include <vector>

#include "game/arenas/bin.hpp"
#include "game/arenas/conveyor/belt_table.hpp"
#include "game/arenas/conveyor/parcel_queue.hpp"
#include "game/arenas/squash.hpp"
#include "game/arenas/stage_painter.hpp"

namespace game {

/// Everything there is to see of a Conveyor in one step, besides the physics.
struct ConveyorLook {
    /// A parcel on the upper belt, in metres; `fall`: how far above it still is.
    struct Waiting {
        float x = 0.0f;
        float fall = 0.0f;
        Squash squash;
    };
    /// A parcel that left the gate, by its piece of the table.
    struct Piece {
        Parcel parcel;
        bool grey = false;
        Squash squash;
    };
    /// One on its way back to where it belongs.
    struct Return {
        std::size_t piece = BeltTable::kMostPieces;
        std::size_t dock = 0;
        engine::Vec2 from;
        /// 0 … 1, below 0 while it still lies where it went.
        float way = 0.0f;

        bool running() const { return piece < BeltTable::kMostPieces; }
        engine::Vec2 at(float dockCentre) const;
    };

    std::vector<Bin> docks;
    std::array<Waiting, ParcelQueue::kMost> waiting{};
    std::array<Piece, BeltTable::kMostPieces> pieces{};
    Return back;
    Note note;
    /// The belts' way so far, metres, and how strongly the gate answers.
    float belt = 0.0f;
    float gate = 0.0f;
    /// How brightly the windows of the building shine, 0 … 1 each, one a parcel.
    std::array<float, 20> windows{};
    std::size_t lit = 0;
    int run = 0;

    /// This dock alone is marked as chosen; none when there is no such dock.
    void pointOut(std::size_t dock);
    /// Marks, lights and squashed parcels on their way; seconds.
    void fade(float step);
};

} // namespace game
