#pragma once

#include <string>
#include <vector>

namespace bench {

/// How one run of another program went.
struct ChildRun {
    double wallMs = 0.0;
    /// Of all its threads.
    double cpuMs = 0.0;
    /// Peak resident memory.
    double peakMb = 0.0;
    int exitCode = -1;
};

/// Runs a program to its end, its output thrown away. exitCode 127 when it could not be started.
ChildRun runChild(const std::vector<std::string>& command);

/// `first` and `second` in turn, `runs` times after one warm-up each; the medians of wall time, CPU time and
/// memory.
struct PairOfRuns {
    ChildRun first;
    ChildRun second;
};
PairOfRuns runInTurn(const std::vector<std::string>& first, const std::vector<std::string>& second, int runs);

} // namespace bench
