#pragma once

#include <string>
#include <vector>

#include "game/arenas/arena.hpp"
#include "game/arenas/conveyor/parcel_queue.hpp"

namespace game {

/// A committed answer as work for the belt: the docks there are, and each part of it as a parcel.
struct Sorting {
    std::vector<std::string> docks;
    std::vector<Parcel> parcels;
    /// What is written on each parcel, by its part.
    std::vector<std::string> texts;

    static bool supports(const QuestionBody& body);
    /// The docks alone, before there is an answer.
    static std::vector<std::string> docksOf(const QuestionBody& body);
    /// In the order the parts stand on screen. Whatever is wrong with the answer's kind, there is something to
    /// play.
    static Sorting of(const PlayStart& start);
    /// How much of it lies where it belongs, 0 … 1.
    float share() const;
};

} // namespace game
