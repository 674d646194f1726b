#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <fmt/core.h>

#include "tools/recall_bench/benches.hpp"
#include "tools/recall_bench/child.hpp"
#include "tools/recall_bench/frames.hpp"
#include "tools/recall_bench/practised_save.hpp"

namespace bench {
namespace {

constexpr int kTurns = 2;
/// What is still missing then may come in one more.
constexpr int kMostTurns = 12;
constexpr int kFirstSeed = 7;
constexpr int kDays = 12;
/// Until the lamps of a first start have been met for a while.
constexpr const char* kFirstStartSteps = "620";

/// A table without them is about something else.
constexpr std::array kExpected{"first-start",
                               "trouble",
                               "home",
                               "campaign",
                               "briefing",
                               "results",
                               "leaderboard",
                               "badges",
                               "library",
                               "nugget",
                               "settings",
                               "round-play-peg-cascade",
                               "round-play-conveyor",
                               "round-play-crate-tower"};

struct Seen {
    std::string name;
    Frames frames;
};
using Screens = std::vector<Seen>;

Frames& framesOf(Screens& screens, const std::string& name) {
    const auto found =
        std::find_if(screens.begin(), screens.end(), [&](const Seen& seen) { return seen.name == name; });
    return found != screens.end() ? found->frames : screens.insert(screens.end(), {name, {}})->frames;
}

/// In the order they came.
Screens read(const std::filesystem::path& file) {
    Screens screens;
    std::ifstream lines(file);
    double wall = 0.0;
    double all = 0.0;
    double main = 0.0;
    std::string name;
    while (lines >> wall >> all >> main >> name) {
        framesOf(screens, name).add(wall, all, main);
    }
    return screens;
}

/// What the game measured of itself. Its own data lie in `home`, so that it finds nobody who played before.
Screens play(const Ground& ground, const std::filesystem::path& home, const std::vector<std::string>& more) {
    const std::filesystem::path file = home / "frames.txt";
    std::vector<std::string> command{"env", "XDG_DATA_HOME=" + home.string(), ground.program("recall-city")};
    command.insert(command.end(), {"--data", home.string(), "--autoplay", "forgetful", "--now",
                                   "2026-03-16T20:10:00+01:00", "--device", "d1", "--frames", file.string()});
    command.insert(command.end(), more.begin(), more.end());
    if (runChild(command).exitCode != 0) {
        throw std::runtime_error("recall-city did not play");
    }
    return read(file);
}

std::filesystem::path newHome(const Ground& ground) {
    const auto home = ground.scratch / "screens";
    std::filesystem::remove_all(home);
    std::filesystem::create_directories(home);
    return home;
}

Screens firstStart(const Ground& ground, const std::string& seed) {
    Screens screens = play(ground, newHome(ground), {"--seed", seed, "--steps", kFirstStartSteps});
    // The rest is a new rep's, and seen better with the other one.
    const auto others = std::remove_if(screens.begin(), screens.end(), [](const Seen& seen) {
        return seen.name.find("first-start") == seen.name.npos;
    });
    screens.erase(others, screens.end());
    return screens;
}

/// A day of a rep of two weeks, among colleagues. The last line of their save is torn, so that they are told.
Screens day(const Ground& ground, const std::string& seed) {
    const auto home = newHome(ground);
    for (const char* rep : {"ada", "bo", "cem", "bench"}) {
        savePractisedRep(home, {rep, kDays});
    }
    std::ofstream(home / "bench.journal", std::ios::app) << "<att";
    return play(ground, home, {"--seed", seed, "--rep", "bench"});
}

bool isMet(const Frames& frames) {
    return frames.wall.median() <= kBeatMs && frames.main.at(0.99) <= kBeatMs;
}

void print(const Screens& screens) {
    fmt::print("{:<26} {:>6} | {:>7} {:>7} | {:>7} {:>7} | {:>7} |\n", "ms a frame at full, 1280x720", "frames",
               "frame", "q.tenth", "main", "99 %", "all");
    for (const auto& [name, frames] : screens) {
        fmt::print("{:<28} {:>6} | {:>7.2f} {:>7.2f} | {:>7.2f} {:>7.2f} | {:>7.2f} | {}\n", name,
                   frames.main.count(), frames.wall.median(), frames.wall.at(0.1), frames.main.median(),
                   frames.main.at(0.99), frames.all.median(), isMet(frames) ? "met" : "not met");
    }
    fmt::print("(frame: wall time; main: processor time of the main thread; all: of every thread; medians, and of\n"
               "the wall the quickest tenth, in the calmer of {} turns; met: frame and 99 % of main <= {:.1f};\n"
               "way-to-x: while the screen changes to x)\n\n",
               kTurns, kBeatMs);
    // Minutes of other measurements follow.
    std::fflush(stdout);
}

using Figure = double (*)(const Frames&);

Row worst(const Screens& screens, const std::string& what, Figure figure) {
    const auto slowest = std::max_element(screens.begin(), screens.end(), [figure](const Seen& a, const Seen& b) {
        return figure(a.frames) < figure(b.frames);
    });
    return {fmt::format("{}: {}", what, slowest->name),
            figure(slowest->frames),
            "60 frames a second",
            kBeatMs,
            "ms",
            1.0};
}

std::vector<std::string> missingIn(const Screens& screens) {
    std::vector<std::string> missing;
    std::copy_if(kExpected.begin(), kExpected.end(), std::back_inserter(missing), [&](const char* name) {
        return std::none_of(screens.begin(), screens.end(), [&](const Seen& seen) { return seen.name == name; });
    });
    return missing;
}

/// Both days of a turn; of what was seen before, the calmer frames are kept.
void addTurn(const Ground& ground, int turn, Screens& screens) {
    // Another one each turn, so that every arena has its turn.
    const std::string seed = std::to_string(kFirstSeed + turn);
    for (const Screens& part : {firstStart(ground, seed), day(ground, seed)}) {
        for (const Seen& seen : part) {
            framesOf(screens, seen.name).keepCalmer(seen.frames);
        }
    }
}

} // namespace

std::vector<Row> benchScreens(const Ground& ground) {
    Screens screens;
    for (int turn = 0; turn < kTurns || (turn < kMostTurns && !missingIn(screens).empty()); ++turn) {
        addTurn(ground, turn, screens);
    }
    print(screens);
    for (const std::string& name : missingIn(screens)) {
        fmt::print("not met: no frames of {} were counted\n", name);
    }
    return {worst(screens, "slowest, frame", [](const Frames& frames) { return frames.wall.median(); }),
            worst(screens, "slowest, main thread 99 %", [](const Frames& frames) { return frames.main.at(0.99); })};
}

} // namespace bench
