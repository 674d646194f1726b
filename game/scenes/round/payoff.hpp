#pragma once

#include <string>

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "game/session/round_line.hpp"

namespace game {

/// What an answer brought, shown the moment its feedback comes: its window goes from the light it had to the light
/// it has, and beside it the points are counted up, or stands which window was built.
class Payoff {
public:
    Payoff() = default;
    /// `still`: at once, without motion.
    Payoff(const RoundLine& line, bool still);

    void update(float step);
    /// The part of the points that is counted by now.
    MilliPoints points() const;
    /// The light the window shows, 0 … 1.
    float light() const;
    /// What stands beside the window now; empty for nothing.
    std::string figure() const;
    void draw(engine::Canvas& canvas, const engine::Palette& palette, const engine::Rect& box) const;

private:
    /// 0 nothing is shown of it … 1 all is.
    float share() const;

    MilliPoints m_points = 0;
    bool m_paid = false;
    /// At the end.
    std::string m_figure;
    float m_before = 0.0f;
    float m_after = 0.0f;
    float m_time = 0.0f;
};

} // namespace game
