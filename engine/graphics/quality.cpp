#include "engine/graphics/quality.hpp"

#include <algorithm>

namespace engine {

namespace {

/// Slower than this and a refresh of 60 a second was missed, with a little to spare for a busy moment.
constexpr float kSlowMs = 20.0f;
/// A driver that waits for the screen's own refresh takes just under this, however little there is to draw.
constexpr float kEasyMs = 17.5f;
constexpr int kSlowFrames = QualityGovernor::kWindow / 5;
constexpr int kEasyFrames = QualityGovernor::kWindow - 2;
constexpr int kSlowWindows = 2;
constexpr int kTrialWindows = 20;
constexpr int kMostPatience = 1280;

Quality stepped(Quality quality, int by) {
    return static_cast<Quality>(static_cast<int>(quality) + by);
}

} // namespace

std::string_view nameOf(Quality quality) {
    switch (quality) {
    case Quality::plain:
        return "plain";
    case Quality::lean:
        return "lean";
    default:
        return "full";
    }
}

bool QualityGovernor::add(float milliseconds) {
    m_slow += milliseconds > kSlowMs ? 1 : 0;
    m_easy += milliseconds <= kEasyMs ? 1 : 0;
    if (++m_frames < kWindow) {
        return false;
    }
    const Quality before = m_quality;
    judge();
    m_frames = m_slow = m_easy = 0;
    return m_quality != before;
}

void QualityGovernor::judge() {
    m_slowWindows = m_slow >= kSlowFrames ? m_slowWindows + 1 : 0;
    m_calmWindows = m_easy >= kEasyFrames ? m_calmWindows + 1 : 0;
    m_trial = std::max(0, m_trial - 1);
    if (m_slowWindows >= kSlowWindows && m_quality != Quality::plain) {
        stepDown();
    } else if (m_calmWindows >= m_patience && m_quality != Quality::full) {
        stepUp();
    }
}

void QualityGovernor::stepDown() {
    if (m_trial > 0) {
        m_patience = std::min(2 * m_patience, kMostPatience);
    }
    m_quality = stepped(m_quality, -1);
    m_slowWindows = m_calmWindows = m_trial = 0;
}

void QualityGovernor::stepUp() {
    m_quality = stepped(m_quality, 1);
    m_slowWindows = m_calmWindows = 0;
    m_trial = kTrialWindows;
}

} // namespace engine
