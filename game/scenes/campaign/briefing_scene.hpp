#pragma once

#include <cstddef>

#include "game/scenes/shell/ui_scene.hpp"

namespace game {

/// A module's briefing, page by page; goes on where the rep left it. A page counts as read once it is left forward,
/// and is on the disk before the next one is shown.
class BriefingScene final : public UiScene {
public:
    /// `module` is one of the context's library.
    BriefingScene(SceneContext& context, const Module& module);

    std::string name() const override { return "briefing"; }
    void handle(const engine::InputEvent& event) override;

    std::size_t briefingPage() const { return m_page; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void drawBehind(engine::Canvas& canvas) const override;
    void drawAbove(engine::Canvas& canvas) const override;

private:
    void addFooter(engine::Screen& screen, const engine::Rect& footer);
    void forward();
    void backward();
    void finish();
    bool isLast() const { return m_page + 1 >= m_module.briefing.size(); }
    std::string forwardWords() const;

    const Module& m_module;
    std::size_t m_page = 0;
    /// Where the dots of the pages stand.
    engine::Rect m_dots;
};

} // namespace game
