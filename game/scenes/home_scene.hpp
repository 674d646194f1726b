#pragma once

#include "game/scenes/ui_scene.hpp"

namespace game {

/// The city at night: every nugget a window as bright as it is remembered, and the way to everything.
class HomeScene final : public UiScene {
public:
    explicit HomeScene(SceneContext& context);

    std::string name() const override { return "home"; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
};

} // namespace game
