#include <algorithm>
#include <fstream>
#include <stdexcept>

#include <fmt/core.h>

#include "engine/text/font_files.hpp"
#include "tools/recall_bench/benches.hpp"
#include "tools/recall_bench/child.hpp"
#include "tools/recall_bench/frame_child.hpp"
#include "tools/recall_bench/frames.hpp"

namespace bench {
namespace {

constexpr int kTurns = 3;

// What the table asks of us, with every effect on and with none.
constexpr double kSmoothAtMost = 1.0 / 2.0;
constexpr double kBareAtMost = 1.0 / 1.2;

Frames read(const std::string& file) {
    Frames frames;
    std::ifstream lines(file);
    double wall = 0.0;
    double all = 0.0;
    double main = 0.0;
    while (lines >> wall >> all >> main) {
        frames.add(wall, all, main);
    }
    return frames;
}

void run(std::vector<std::string> command, const FrameOrder& order, const std::vector<std::string>& more) {
    const auto words = order.words();
    command.insert(command.end(), words.begin(), words.end());
    command.insert(command.end(), more.begin(), more.end());
    if (runChild(command).exitCode != 0) {
        throw std::runtime_error(command[0] + " did not draw its frames");
    }
}

struct Pair {
    Frames ours;
    Frames peer;
};

/// One after the other, again and again, so that what else the machine does meets both; the calmest turn of each.
Pair inTurn(const Ground& ground, FrameOrder order) {
    Pair pair;
    order.result = (ground.scratch / "frames.txt").string();
    const std::string font = engine::FontFiles::installed().find("Cabin", "Regular").path.string();
    for (int i = 0; i < kTurns; ++i) {
        run({ground.program("recall-bench")}, order, {});
        pair.ours.keepCalmer(read(order.result));
        run({"love", RECALL_SOURCE_DIR "/tools/recall_bench/love"}, order, {font});
        pair.peer.keepCalmer(read(order.result));
    }
    return pair;
}

std::vector<Row> rowsOf(const Pair& pair, const FrameOrder& order) {
    const std::string what = order.smooth ? fmt::format("{} smooth bodies, shader", order.bodies)
                                          : fmt::format("{} squares", order.bodies);
    const std::string peer =
        order.smooth ? "LÖVE 11.4: the same, 40 texts, 4x MSAA" : "LÖVE 11.4: the same, 40 texts";
    const double atMost = order.smooth ? kSmoothAtMost : kBareAtMost;
    return {{what + ": frame", pair.ours.wall.median(), peer, pair.peer.wall.median(), "ms", atMost},
            {what + ": quickest tenth", pair.ours.wall.at(0.1), peer, pair.peer.wall.at(0.1), "ms"},
            {what + ": all threads", pair.ours.all.median(), peer, pair.peer.all.median(), "ms"},
            {what + ": main thread, 99 %", pair.ours.main.at(0.99), "60 frames a second", kBeatMs, "ms", 1.0}};
}

} // namespace

std::vector<Row> benchFrames(const Ground& ground) {
    printTable(benchScreens(ground));
    std::vector<Row> table;
    for (const bool smooth : {true, false}) {
        for (const int bodies : {300, 1000}) {
            const FrameOrder order{bodies, smooth, 100, ""};
            const std::vector<Row> rows = rowsOf(inTurn(ground, order), order);
            table.insert(table.end(), rows.begin(), rows.end());
        }
    }
    return table;
}

} // namespace bench
