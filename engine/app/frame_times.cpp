#include "engine/app/frame_times.hpp"

#include <algorithm>
#include <cassert>

namespace engine {

namespace {

template <class Part>
float partAtShare(const std::vector<FrameTime>& frames, double share, Part part) {
    assert(share >= 0.0 && share <= 1.0);
    if (frames.empty()) {
        return 0.0f;
    }
    std::vector<float> times;
    times.reserve(frames.size());
    for (const FrameTime& frame : frames) {
        times.push_back(part(frame));
    }
    const auto at =
        times.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(times.size() - 1) + 0.5);
    std::nth_element(times.begin(), at, times.end());
    return *at;
}

} // namespace

void FrameTimes::add(const FrameTime& frame) {
    if (m_frames.size() < kKept) {
        m_frames.push_back(frame);
    } else {
        m_frames[m_count % kKept] = frame;
    }
    ++m_count;
}

FrameTime FrameTimes::atShare(double share) const {
    return {partAtShare(m_frames, share, [](const FrameTime& frame) { return frame.update; }),
            partAtShare(m_frames, share, [](const FrameTime& frame) { return frame.draw; }),
            partAtShare(m_frames, share, [](const FrameTime& frame) { return frame.display; })};
}

float FrameTimes::wholeAtShare(double share) const {
    return partAtShare(m_frames, share, [](const FrameTime& frame) { return frame.whole(); });
}

} // namespace engine
