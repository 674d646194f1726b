#pragma once

#include "game/scenes/ui_scene.hpp"

namespace game {

/// A module's briefing, page by page; goes on where the rep left it.
class BriefingScene final : public UiScene {
public:
    explicit BriefingScene(SceneContext& context, const Module& module);

    std::string name() const override { return "briefing"; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
};

} // namespace game
