#pragma once

#include <memory>
#include <vector>

#include "engine/app/scene.hpp"
#include "engine/app/scene_transition.hpp"

namespace engine {

/// The scenes, the top one being played. Pushing and popping is queued and happens between steps, so a scene may
/// ask for its own end in the middle of its own function. What is played changes at once; with motion the change is
/// also seen happening.
class SceneStack {
public:
    /// `door`: the part of the screen that leads to it, window pixels; it is left the same way. None when empty.
    void push(std::unique_ptr<Scene> scene, const Rect& door = {});
    void pop();
    /// Pop, then push, behind the same door.
    void replace(std::unique_ptr<Scene> scene);
    /// Down to the bottom scene.
    void popToFirst();
    void clear();

    /// Carries out what was asked for, in order. `view` lays out the scene that then is on top, if it was not
    /// before.
    void settle(const View& view);
    bool empty() const { return m_scenes.empty(); }
    /// Null when empty.
    Scene* top() { return m_scenes.empty() ? nullptr : m_scenes.back().scene.get(); }
    const Scene* top() const { return m_scenes.empty() ? nullptr : m_scenes.back().scene.get(); }
    /// The scene under the top one; null when there is none.
    const Scene* below() const { return m_scenes.size() < 2 ? nullptr : m_scenes[m_scenes.size() - 2].scene.get(); }
    std::size_t depth() const { return m_scenes.size(); }

    /// Whether changes are seen happening; off at first, and off for reps who want reduced motion.
    void setMotion(bool on);
    /// Moves a change that is being seen on by `step` seconds.
    void update(float step);
    /// The top scene, or the change to it. Not when empty.
    void draw(Canvas& canvas, float ahead) const;
    bool changing() const { return m_transition.running(); }

private:
    struct Change {
        enum class Kind { push, pop, replace, popToFirst, clear };
        Kind kind;
        /// What is pushed.
        std::unique_ptr<Scene> scene;
        Rect door;
    };
    struct Entry {
        std::unique_ptr<Scene> scene;
        Rect door;
    };
    void carryOut(Change& change);
    void popTop();
    void show(const Scene* before, std::size_t depthBefore);

    std::vector<Change> m_asked;
    std::vector<Entry> m_scenes;
    /// What was on top when settling began and has left since, to be seen leaving.
    Entry m_gone;
    SceneTransition m_transition;
    bool m_motion = false;
};

} // namespace engine
