#pragma once

#include "game/scenes/ui_scene.hpp"

namespace game {

/// Every nugget, found while typing, readable and refreshable without any lock.
class LibraryScene final : public UiScene {
public:
    explicit LibraryScene(SceneContext& context);

    std::string name() const override { return "library"; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
};

} // namespace game
