#pragma once

#include <cstddef>
#include <vector>

namespace engine {

/// How long the parts of one frame took, in milliseconds.
struct FrameTime {
    /// Input and steps.
    float update = 0.0f;
    /// Building the picture and handing it to the GPU.
    float draw = 0.0f;
    /// Until it is on the screen; waiting for the next refresh is not counted.
    float display = 0.0f;

    float whole() const { return update + draw + display; }
};

/// The latest frames of a run.
class FrameTimes {
public:
    static constexpr std::size_t kKept = 36000;

    void add(const FrameTime& frame);
    /// Frames ever drawn.
    std::size_t count() const { return m_count; }
    /// Share 0.5 is the median, 0.99 what one frame of a hundred is above; of each part by itself. 0 without
    /// frames.
    FrameTime atShare(double share) const;
    /// The same of whole frames.
    float wholeAtShare(double share) const;

private:
    std::vector<FrameTime> m_frames;
    std::size_t m_count = 0;
};

} // namespace engine
