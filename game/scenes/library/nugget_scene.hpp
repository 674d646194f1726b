#pragma once

#include "game/city/nugget_memory.hpp"
#include "game/scenes/shell/ui_scene.hpp"
#include "game/widgets/scroll_column.hpp"

namespace game {

/// One nugget from the library: what it says, what the rep found out about it, how well they remember it, and a
/// question about it whenever they want. Opening it is recorded, since whoever has just read it recalls nothing.
class NuggetScene final : public UiScene {
public:
    NuggetScene(SceneContext& context, const Nugget& nugget);

    std::string name() const override { return "nugget"; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void drawBehind(engine::Canvas& canvas) const override;

private:
    void reveal();
    void refreshNow();
    /// Returns where it ends on the screen.
    float content(engine::Screen& screen, const engine::Rect& area);
    /// `bottom`: of what is in sight.
    void snippet(ScrollColumn& column, float bottom) const;
    void insights(ScrollColumn& column) const;
    void memory(ScrollColumn& column) const;
    /// Ends a card whose texts stand, at `bottom`.
    void finish(ScrollColumn& column, const engine::Rect& card, float bottom) const;

    const Nugget& m_nugget;
    /// The opening is on the disk; before, nothing of the nugget is shown.
    bool m_revealed = false;
};

} // namespace game
