#pragma once

#include "engine/app/scene_stack.hpp"
#include "game/scenes/shell/navigator.hpp"
#include "game/scenes/shell/scene_context.hpp"

namespace game {

/// Builds every screen of the game when one is asked for, on a stack of scenes with the city at its bottom.
class SceneNavigator final : public Navigator {
public:
    explicit SceneNavigator(engine::SceneStack& scenes) : m_scenes(scenes) {}

    /// The house that the scenes live in; before anything is asked for.
    void enter(SceneContext& context) { m_context = &context; }
    /// The first screen of all.
    void goToCity();

    void go(SceneRequest request, const engine::Rect& door = {}) override;
    void goInstead(SceneRequest request) override;
    void back() override { m_scenes.pop(); }
    void backToCity() override;
    void quit() override { m_scenes.clear(); }
    std::string below() const override;
    bool changing() const override { return m_scenes.changing(); }

private:
    engine::SceneStack& m_scenes;
    SceneContext* m_context = nullptr;
};

} // namespace game
