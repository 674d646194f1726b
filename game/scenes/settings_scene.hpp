#pragma once

#include "game/scenes/ui_scene.hpp"

namespace game {

/// What a rep sets for themselves.
class SettingsScene final : public UiScene {
public:
    explicit SettingsScene(SceneContext& context);

    std::string name() const override { return "settings"; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
};

} // namespace game
