#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "engine/core/timestamp.hpp"
#include "game/autoplay/auto_rep.hpp"

namespace game {

/// What was asked for on the command line.
struct Options {
    std::filesystem::path levels;
    std::filesystem::path data;
    /// Empty when nobody said who plays.
    std::string rep;
    /// What this installation is called in the save; empty: as Installation says.
    std::string device;
    std::uint64_t seed = 0;
    /// The time at the start; then it moves with the game's own steps, so that a run can be repeated.
    std::optional<engine::Timestamp> now;
    std::optional<Policy> autoplay;
    /// How many days the autoplayer plays; a single one is a single round.
    int days = 1;
    /// Where pictures of each screen go; none are taken when empty.
    std::filesystem::path shots;
    /// Where rounds are filmed to, picture by picture; nowhere when empty.
    std::filesystem::path film;
    /// Where the cost of every frame of an autoplay is written; nowhere when empty.
    std::filesystem::path frames;
    /// Where everything that is pressed is written to, or comes from; nowhere when empty.
    std::filesystem::path record;
    std::filesystem::path replay;
    /// Ends by itself after so many steps of 1/60 s; 0 goes on until somebody ends it.
    std::int64_t steps = 0;
    /// Screens are told in lines on standard output.
    bool speak = false;
    /// The log file holds details, too.
    bool verbose = false;
    unsigned width = 1280;
    unsigned height = 720;

    /// A run that must go the same way wherever and whenever it is made: by time and settings of its own.
    bool isRepeatable() const { return autoplay || !record.empty() || !replay.empty(); }

    /// Nothing when the program has to end at once, with `exitCode` (0 after --help, 2 after wrong usage).
    static std::optional<Options> parse(int argc, char** argv, int& exitCode);
};

} // namespace game
