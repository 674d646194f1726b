#pragma once

#include "game/scenes/ui_scene.hpp"

namespace game {

/// What was earned and by what, and what can be reached next.
class BadgesScene final : public UiScene {
public:
    explicit BadgesScene(SceneContext& context);

    std::string name() const override { return "badges"; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
};

} // namespace game
