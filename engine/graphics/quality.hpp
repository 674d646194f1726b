#pragma once

#include <cstdint>
#include <string_view>

namespace engine {

/// How much is spent on a frame.
enum class Quality : std::uint8_t {
    /// Sharp edges, hardly rounded, no light around anything.
    plain,
    /// Smooth edges, but no glows and soft shadows, and gradients without a shader.
    lean,
    /// Everything.
    full,
};

std::string_view nameOf(Quality quality);

/// Chooses the quality by what the frames took: steps down after many slow frames in a short time, and up, on
/// trial, after a long calm. A trial that fails doubles the calm the next one needs, so a machine at the edge does
/// not flicker between two looks. Knows no clock.
class QualityGovernor {
public:
    /// Frames that are looked at together.
    static constexpr int kWindow = 60;

    Quality quality() const { return m_quality; }
    /// The time a frame took, waiting for the next refresh left out. Whether the quality is another one now.
    bool add(float milliseconds);

private:
    void judge();
    void stepDown();
    void stepUp();

    Quality m_quality = Quality::full;
    // Of the window at hand.
    int m_frames = 0;
    int m_slow = 0;
    int m_easy = 0;
    // Windows in a row.
    int m_slowWindows = 0;
    int m_calmWindows = 0;
    /// How many calm windows in a row a step up needs.
    int m_patience = 20;
    /// Windows the latest step up has still to stand.
    int m_trial = 0;
};

} // namespace engine
