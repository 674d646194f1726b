#pragma once

#include <string>

#include "game/scenes/shell/trouble.hpp"
#include "game/scenes/shell/ui_scene.hpp"

namespace game {

/// Shows a trouble until it is fixed or left.
class TroubleScene final : public UiScene {
public:
    TroubleScene(SceneContext& context, Trouble trouble);

    std::string name() const override { return "trouble"; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void perform(engine::Action action) override;
    void drawBehind(engine::Canvas& canvas) const override;
    void drawAbove(engine::Canvas& canvas) const override;

private:
    void tryAgain();
    void leave();

    Trouble m_trouble;
    int m_tries = 0;
};

} // namespace game
