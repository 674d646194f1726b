#pragma once

#include <optional>
#include <string>
#include <vector>

#include "game/rounds/day_goal.hpp"
#include "game/rounds/round_plan.hpp"
#include "game/scenes/results/results_count.hpp"
#include "game/scenes/results/results_screen.hpp"
#include "game/scenes/shell/ui_scene.hpp"
#include "game/session/round_summary.hpp"

namespace game {

/// After a round: badges handed over one by one, then what was recalled, the points counted up with their why,
/// windows lighting with them, when each nugget comes back, and who is near on the board.
class ResultsScene final : public UiScene {
public:
    ResultsScene(SceneContext& context, RoundSummary summary);

    std::string name() const override { return "results"; }
    void update(float step) override;
    const RoundSummary& summary() const { return m_summary; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void perform(engine::Action action) override;
    void drawAbove(engine::Canvas& canvas) const override;
    bool stillBehind() const override { return true; }

private:
    ResultsFacts facts();
    ResultsFacts::Line lineOf(const RoundLine& line) const;
    BadgeFacts badgeFacts() const;
    const Badge* badge() const;
    bool showsBadge() const { return m_badge < m_badges.size(); }
    void nextBadge();
    /// What comes after the round, planned once.
    struct Rest {
        /// What "again" plays.
        RoundPlan next;
        /// It asks what was promised for today.
        bool promised = false;
        DayGoal goal;
    };
    const Rest& rest();
    void goTo(const std::string& choice);
    /// The name of the way back to a scene below that is not the city; empty when there is none.
    std::string wayBack() const;
    bool ofTheDay() const { return !isCampaign(m_summary.context); }
    void drawStars(engine::Canvas& canvas, const engine::Rect& box) const;
    void drawRing(engine::Canvas& canvas, const engine::Rect& box) const;
    void drawPoints(engine::Canvas& canvas, const engine::Rect& box) const;
    void drawWindows(engine::Canvas& canvas, const engine::Rect& box) const;
    void drawMedal(engine::Canvas& canvas, const engine::Rect& box) const;
    void drawRays(engine::Canvas& canvas, engine::Vec2 centre, float length) const;

    RoundSummary m_summary;
    ResultsCount m_count;
    /// Those of the library; handed over up to `m_badge`.
    std::vector<BadgeAward> m_badges;
    std::size_t m_badge = 0;
    /// Seconds since the badge, or the results, came up.
    float m_shown = 0.0f;
    int m_rung = 0;
    std::vector<ResultsFacts::Neighbour> m_neighbours;
    std::vector<RoundWindow> m_windows;
    std::optional<Rest> m_rest;
};

} // namespace game
