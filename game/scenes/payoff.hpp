#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "game/scoring/points_ledger.hpp"

namespace game {

/// What an answer brought, shown the moment its feedback comes: its window goes from the light it had to full
/// light, or out when what it holds could not be recalled, and beside it the points are counted up.
class Payoff {
public:
    Payoff() = default;
    /// `still`: at once, for who wants no motion.
    Payoff(const AnswerScore& score, bool right, bool still);

    void update(float step);
    /// The part of the points that is counted by now.
    MilliPoints points() const;
    /// The recall the window shows, 0 … 1.
    float light() const;
    void draw(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box) const;

private:
    /// 0 nothing is shown of it … 1 all is.
    float share() const;

    MilliPoints m_points = 0;
    float m_before = 0.0f;
    float m_after = 0.0f;
    float m_time = 0.0f;
};

} // namespace game
