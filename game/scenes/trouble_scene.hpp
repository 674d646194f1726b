#pragma once

#include <functional>
#include <string>

#include "game/scenes/ui_scene.hpp"

namespace game {

/// Something the world refused (a full disk, a damaged save), in plain words: what happened, what is safe, what to
/// do now.
struct Trouble {
    std::string title;
    std::string happened;
    std::string safe;
    std::string todo;
    /// Tried again on the primary button: on success the screen goes; none when there is nothing to try.
    std::function<engine::Outcome()> retry;
    /// The other way out: ends the game, or only leaves the screen.
    bool quits = false;
};

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
