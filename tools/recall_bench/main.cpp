#include <algorithm>
#include <cstdio>
#include <exception>
#include <map>
#include <string>

#include <fmt/core.h>

#include "tools/recall_bench/benches.hpp"

namespace {

using bench::Ground;
using bench::Row;

const std::map<std::string, std::vector<Row> (*)(const Ground&)> kBenches{{"start", bench::benchStart},
                                                                          {"frames", bench::benchFrames},
                                                                          {"levels", bench::benchLevels},
                                                                          {"saves", bench::benchSaves}};

int usage() {
    fmt::print(stderr, "usage: tools/bench [start|frames|levels|saves ...]     all of them when none is named\n"
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

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> names(argv + 1, argv + argc);
    if (names == std::vector<std::string>{"bare-window"}) {
        return bench::showBareWindow();
    }
    for (const std::string& name : names) {
        if (kBenches.count(name) == 0) {
            return usage();
        }
    }
    const auto self = std::filesystem::read_symlink("/proc/self/exe");
    const Ground ground{self.parent_path(), self.parent_path().parent_path() / "bench"};
    std::filesystem::remove_all(ground.scratch);
    std::filesystem::create_directories(ground.scratch);
    try {
        return run(names, ground);
    } catch (const std::exception& problem) {
        fmt::print(stderr, "recall-bench: {}\n", problem.what());
        return 1;
    }
}
