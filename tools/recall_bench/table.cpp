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

void printTable(const std::vector<Row>& rows) {
    fmt::print("{:<46} {:>12} {:>12} {:>7}  {}\n", "figure", "ours", "peer", "ratio", "peer is");
    for (const Row& row : rows) {
        const std::string ours = fmt::format("{:.3f} {}", row.ours, row.unit);
        const std::string peer = row.peer > 0.0 ? fmt::format("{:.3f} {}", row.peer, row.unit) : "";
        const std::string ratio = row.peer > 0.0 ? fmt::format("{:.2f}", row.ours / row.peer) : "";
        fmt::print("{:<46} {:>12} {:>12} {:>7}  {}\n", row.what, ours, peer, ratio, row.peerName);
    }
}

} // namespace bench
