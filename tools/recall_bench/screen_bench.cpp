#include <algorithm>
#include <cstdio>
#include <fstream>
#include <stdexcept>

#include <fmt/core.h>

#include "tools/recall_bench/benches.hpp"
#include "tools/recall_bench/child.hpp"
#include "tools/recall_bench/frames.hpp"

namespace bench {
namespace {

struct Seen {
    std::string name;
    Frames frames;
};

void play(const Ground& ground, const std::vector<std::string>& more) {
    std::vector<std::string> command{ground.program("recall-city"),
                                     "--data",
                                     (ground.scratch / "screens").string(),
                                     "--rep",
                                     "bench",
                                     "--seed",
                                     "7",
                                     "--autoplay",
                                     "forgetful"};
    command.insert(command.end(), more.begin(), more.end());
    if (runChild(command).exitCode != 0) {
        throw std::runtime_error("recall-city did not play");
    }
}

/// In the order they came.
std::vector<Seen> read(const std::filesystem::path& file) {
    std::vector<Seen> screens;
    std::ifstream lines(file);
    double wall = 0.0;
    double all = 0.0;
    double main = 0.0;
    std::string name;
    while (lines >> wall >> all >> main >> name) {
        auto found =
            std::find_if(screens.begin(), screens.end(), [&](const Seen& seen) { return seen.name == name; });
        if (found == screens.end()) {
            found = screens.insert(screens.end(), {name, {}});
        }
        found->frames.add(wall, all, main);
    }
    return screens;
}

void print(const std::vector<Seen>& screens) {
    fmt::print("{:<28} {:>7} | {:>7} {:>7} | {:>7} {:>7} | {:>7}\n", "ms a frame at full, 1280x720", "frames",
               "frame", "q.tenth", "main", "99 %", "all");
    for (const Seen& seen : screens) {
        const Frames& frames = seen.frames;
        fmt::print("{:<28} {:>7} | {:>7.2f} {:>7.2f} | {:>7.2f} {:>7.2f} | {:>7.2f}\n", seen.name,
                   frames.main.count(), frames.wall.median(), frames.wall.at(0.1), frames.main.median(),
                   frames.main.at(0.99), frames.all.median());
    }
    fmt::print("(frame: wall time; main: processor time of the main thread; all: of every thread; medians, and of "
               "the wall the quickest tenth, which other work on the machine disturbs least)\n\n");
    // Minutes of other measurements follow.
    std::fflush(stdout);
}

using Figure = double (*)(const Frames&);

Row worst(const std::vector<Seen>& screens, const std::string& what, Figure figure) {
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

} // namespace

std::vector<Row> benchScreens(const Ground& ground) {
    const std::filesystem::path file = ground.scratch / "screens.txt";
    // Two weeks first: an empty city is drawn in no time.
    play(ground, {"--now", "2026-03-02T09:00:00+01:00", "--days", "12"});
    play(ground, {"--now", "2026-03-16T20:10:00+01:00", "--frames", file.string()});
    const std::vector<Seen> screens = read(file);
    if (screens.empty()) {
        throw std::runtime_error("recall-city counted no frames");
    }
    print(screens);
    return {worst(screens, "slowest, frame", [](const Frames& frames) { return frames.wall.median(); }),
            worst(screens, "slowest, main thread 99 %", [](const Frames& frames) { return frames.main.at(0.99); })};
}

} // namespace bench
