#pragma once

#include <vector>

#include "game/session/round_summary.hpp"

namespace game {

/// How the results are counted up: answer by answer, each with its points and its window's light.
class ResultsCount {
public:
    explicit ResultsCount(const std::vector<RoundLine>& lines);

    /// Moves on by `step` seconds; how many right answers began to count in it.
    int update(float step);
    /// To the end, at once.
    void finish();
    bool done() const;

    /// Points counted so far.
    MilliPoints points() const;
    /// How far an answer is counted, 0 … 1.
    float share(std::size_t line) const;
    std::size_t size() const { return m_lines.size(); }

private:
    struct Line {
        MilliPoints points = 0;
        bool right = false;
    };
    float startOf(std::size_t line) const;

    std::vector<Line> m_lines;
    float m_apart = 0.0f;
    float m_time = 0.0f;
    std::size_t m_begun = 0;
};

} // namespace game
