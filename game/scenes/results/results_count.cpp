#include "game/scenes/results/results_count.hpp"

#include <algorithm>
#include <cmath>

#include "engine/graphics/easing.hpp"

namespace game {
namespace {

constexpr float kFirst = 0.35f;
constexpr float kApart = 0.28f;
// However many there are, the last one begins by then.
constexpr float kLongest = 2.4f;
constexpr float kEach = 0.4f;

} // namespace

ResultsCount::ResultsCount(const std::vector<RoundLine>& lines) {
    for (const RoundLine& line : lines) {
        m_lines.push_back({line.scored.score.points, line.scored.attempt.right});
    }
    m_apart = std::min(kApart, kLongest / static_cast<float>(std::max<std::size_t>(1, m_lines.size())));
}

float ResultsCount::startOf(std::size_t line) const {
    return kFirst + m_apart * static_cast<float>(line);
}

int ResultsCount::update(float step) {
    m_time += step;
    int begun = 0;
    while (m_begun < m_lines.size() && startOf(m_begun) <= m_time) {
        begun += m_lines[m_begun].right ? 1 : 0;
        ++m_begun;
    }
    return begun;
}

void ResultsCount::finish() {
    m_time = std::max(m_time, startOf(m_lines.size()) + kEach);
    m_begun = m_lines.size();
}

bool ResultsCount::done() const {
    return m_lines.empty() || share(m_lines.size() - 1) >= 1.0f;
}

float ResultsCount::share(std::size_t line) const {
    return engine::ease::outCubic((m_time - startOf(line)) / kEach);
}

MilliPoints ResultsCount::points() const {
    MilliPoints sum = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        sum += std::llround(static_cast<double>(m_lines[i].points) * static_cast<double>(share(i)));
    }
    return sum;
}

} // namespace game
