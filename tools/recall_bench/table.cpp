#include "tools/recall_bench/table.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

namespace bench {

double Sample::at(double share) const {
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(std::llround(share * last))];
}

namespace {

std::string verdict(const Row& row) {
    if (row.atMost <= 0.0) {
        return "";
    }
    return fmt::format("{} (<= {:.2f})", row.ours <= row.peer * row.atMost ? "met" : "not met", row.atMost);
}

} // namespace

void printTable(const std::vector<Row>& rows) {
    fmt::print("{:<46} {:>12} {:>12} {:>7}  {:<16}  {}\n", "figure", "ours", "peer", "ratio", "", "peer is");
    for (const Row& row : rows) {
        const std::string ours = fmt::format("{:.{}f} {}", row.ours, row.decimals, row.unit);
        const std::string peer = row.peer > 0.0 ? fmt::format("{:.{}f} {}", row.peer, row.decimals, row.unit) : "";
        const std::string ratio = row.peer > 0.0 ? fmt::format("{:.3f}", row.ours / row.peer) : "";
        fmt::print("{:<46} {:>12} {:>12} {:>7}  {:<16}  {}\n", row.what, ours, peer, ratio, verdict(row),
                   row.peerName);
    }
}

} // namespace bench
