#pragma once

#include "game/league/leaderboard.hpp"
#include "game/scenes/ui_scene.hpp"

namespace game {

/// Who recalled most of what they could have: neighbours first, then podium and teams, week or season.
class LeaderboardScene final : public UiScene {
public:
    explicit LeaderboardScene(SceneContext& context);

    std::string name() const override { return "leaderboard"; }
    void resumed() override;

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void drawBehind(engine::Canvas& canvas) const override;

private:
    void show(Period period);

    /// Read from the others' saves when it is opened, not at every frame.
    Leaderboard m_board;
};

} // namespace game
