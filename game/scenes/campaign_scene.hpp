#pragma once

#include "game/scenes/ui_scene.hpp"

namespace game {

/// The courses as districts, their modules in the order they open, and what to do next in the chosen one.
class CampaignScene final : public UiScene {
public:
    explicit CampaignScene(SceneContext& context);

    std::string name() const override { return "campaign"; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
};

} // namespace game
