#pragma once

#include "game/scenes/ui_scene.hpp"

namespace game {

/// Who recalled most of what they could have: neighbours first, then podium and teams, week or season.
class LeaderboardScene final : public UiScene {
public:
    explicit LeaderboardScene(SceneContext& context);

    std::string name() const override { return "leaderboard"; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
};

} // namespace game
