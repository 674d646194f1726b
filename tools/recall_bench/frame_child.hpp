#pragma once

#include <string>
#include <vector>

namespace bench {

/// What a child that draws frames is asked for.
struct FrameOrder {
    int bodies = 300;
    /// Round bodies with smooth edges over a shader that fills the window; otherwise squares and nothing else.
    bool smooth = true;
    int frames = 150;
    /// A line a frame: milliseconds of wall time, of processor time in all threads and in the main thread.
    std::string result;

    std::vector<std::string> words() const;
};

/// Our side: World and Canvas. Runs as a program of its own, after `words()`. Returns its exit code.
int drawFrames(const std::vector<std::string>& words);

} // namespace bench
