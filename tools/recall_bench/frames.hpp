#pragma once

#include "tools/recall_bench/table.hpp"

namespace bench {

/// What frames cost, in milliseconds: wall time, processor time in all threads and in the main thread.
struct Frames {
    Sample wall;
    Sample all;
    Sample main;

    void add(double wallMs, double allMs, double mainMs) {
        wall.add(wallMs);
        all.add(allMs);
        main.add(mainMs);
    }
    /// Of several turns the one that other work on the machine disturbed least.
    void keepCalmer(const Frames& other) {
        if (wall.empty() || (!other.wall.empty() && other.wall.median() < wall.median())) {
            *this = other;
        }
    }
};

/// How long a frame may take that comes sixty times a second.
constexpr double kBeatMs = 1000.0 / 60.0;

} // namespace bench
