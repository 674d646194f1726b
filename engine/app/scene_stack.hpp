#pragma once

#include <memory>
#include <vector>

#include "engine/app/scene.hpp"

namespace engine {

/// The scenes, the top one being played. Pushing and popping is queued and happens between steps, so a scene may
/// ask for its own end in the middle of its own function.
class SceneStack {
public:
    void push(std::unique_ptr<Scene> scene);
    void pop();
    /// Pop, then push.
    void replace(std::unique_ptr<Scene> scene);
    /// Down to the bottom scene.
    void popToFirst();
    void clear();

    /// Carries out what was asked for, in order. `view` lays out the scene that then is on top, if it was not
    /// before.
    void settle(const View& view);
    bool empty() const { return m_scenes.empty(); }
    /// Null when empty.
    Scene* top() { return m_scenes.empty() ? nullptr : m_scenes.back().get(); }
    const Scene* top() const { return m_scenes.empty() ? nullptr : m_scenes.back().get(); }
    std::size_t depth() const { return m_scenes.size(); }

private:
    struct Change {
        enum class Kind { push, pop, popToFirst, clear };
        Kind kind;
        /// What is pushed.
        std::unique_ptr<Scene> scene;
    };
    void carryOut(Change& change);

    std::vector<Change> m_asked;
    std::vector<std::unique_ptr<Scene>> m_scenes;
};

} // namespace engine
