#pragma once

#include "game/rounds/round_plan.hpp"
#include "game/scenes/round_summary.hpp"
#include "game/scenes/ui_scene.hpp"

namespace game {

/// After a round: what was recalled, the points and why, badges, when each nugget comes back, the change of rank.
class ResultsScene final : public UiScene {
public:
    ResultsScene(SceneContext& context, RoundSummary summary);

    std::string name() const override { return "results"; }
    const RoundSummary& summary() const { return m_summary; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void drawAbove(engine::Canvas& canvas) const override;

private:
    void figures(engine::Screen& screen, const engine::Rect& box);
    void badges(engine::Screen& screen, const engine::Rect& box);
    void lines(engine::Screen& screen, const engine::Rect& box);
    void line(engine::Screen& screen, const engine::Rect& box, const RoundLine& line);
    RoundPlan nextRound() const;
    void drawStars(engine::Canvas& canvas) const;
    static void drawStar(engine::Canvas& canvas, engine::Vec2 centre, float radius, engine::Color color);

    RoundSummary m_summary;
    engine::Rect m_starsBox;
    engine::Rect m_pointsBox;
};

} // namespace game
