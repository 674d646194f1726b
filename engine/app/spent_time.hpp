#pragma once

namespace engine {

/// Milliseconds that passed on the wall, and that processors worked for this program: in all its threads, and in
/// the one that asks.
struct SpentTime {
    double wall = 0.0;
    double all = 0.0;
    double thread = 0.0;

    /// Since some moment long ago; only differences mean something.
    static SpentTime now();

    friend SpentTime operator-(const SpentTime& later, const SpentTime& earlier) {
        return {later.wall - earlier.wall, later.all - earlier.all, later.thread - earlier.thread};
    }
};

} // namespace engine
