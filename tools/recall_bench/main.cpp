#include <algorithm>
#include <cstdio>
#include <exception>
#include <map>
#include <string>

#include <fmt/core.h>

#include "engine/core/heap.hpp"
#include "tools/recall_bench/benches.hpp"
#include "tools/recall_bench/frame_child.hpp"

namespace {

using bench::Ground;
using bench::Row;

const std::map<std::string, std::vector<Row> (*)(const Ground&)> kBenches{
    {"board", bench::benchBoard},   {"farming", bench::benchFarming},  {"start", bench::benchStart},
    {"frames", bench::benchFrames}, {"levels", bench::benchLevels},    {"recall", bench::benchRecall},
    {"saves", bench::benchSaves},   {"teaching", bench::benchTeaching}};

int usage() {
    fmt::print(stderr,
               "usage: tools/bench [--log FILE] [start|frames|levels|recall|saves|board|farming|teaching ...]\n"
               "  all of them when none is named; FILE is a real review log (.csv) for recall\n"
               "example: tools/bench levels saves\n");
    return 2;
}

int run(const std::vector<std::string>& names, const Ground& ground) {
    std::vector<Row> table;
    for (const auto& [name, bench] : kBenches) {
        if (!names.empty() && std::find(names.begin(), names.end(), name) == names.end()) {
            continue;
        }
        fmt::print(stderr, "measuring {} …\n", name);
        const std::vector<Row> rows = bench(ground);
        table.insert(table.end(), rows.begin(), rows.end());
    }
    bench::printTable(table);
    return 0;
}

/// Takes `--log FILE` out of the words; "" when there is no FILE.
std::filesystem::path takeLog(std::vector<std::string>& words) {
    const auto option = std::find(words.begin(), words.end(), "--log");
    if (option == words.end()) {
        return RECALL_SOURCE_DIR "/../shared/data/review_log_12580.csv";
    }
    const std::filesystem::path file = option + 1 == words.end() ? "" : *(option + 1);
    words.erase(option, option + (file.empty() ? 1 : 2));
    return file;
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::string> names(argv + 1, argv + argc);
    if (names.size() == 3 && names[0] == "bare-window") {
        return bench::showBareWindow(names[1], names[2]);
    }
    // As the game does.
    engine::readyHeap(std::size_t{24} << 20);
    if (!names.empty() && names[0] == "hall") {
        return bench::drawFrames(names);
    }
    const std::filesystem::path log = takeLog(names);
    if (log.empty()) {
        return usage();
    }
    for (const std::string& name : names) {
        if (kBenches.count(name) == 0) {
            return usage();
        }
    }
    const auto self = std::filesystem::read_symlink("/proc/self/exe");
    const auto build = self.parent_path().parent_path();
    const Ground ground{self.parent_path(), build / "bench", log, build / "peers"};
    std::filesystem::remove_all(ground.scratch);
    std::filesystem::create_directories(ground.scratch);
    try {
        return run(names, ground);
    } catch (const std::exception& problem) {
        fmt::print(stderr, "recall-bench: {}\n", problem.what());
        return 1;
    }
}
