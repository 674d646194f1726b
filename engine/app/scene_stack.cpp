#include "engine/app/scene_stack.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace engine {

void SceneStack::push(std::unique_ptr<Scene> scene, const Rect& door) {
    assert(scene != nullptr);
    m_asked.push_back({Change::Kind::push, std::move(scene), door});
}

void SceneStack::pop() {
    m_asked.push_back({Change::Kind::pop, nullptr, {}});
}

void SceneStack::replace(std::unique_ptr<Scene> scene) {
    assert(scene != nullptr);
    m_asked.push_back({Change::Kind::replace, std::move(scene), {}});
}

void SceneStack::popToFirst() {
    m_asked.push_back({Change::Kind::popToFirst, nullptr, {}});
}

void SceneStack::clear() {
    m_asked.push_back({Change::Kind::clear, nullptr, {}});
}

void SceneStack::settle(const View& view) {
    if (m_asked.empty()) {
        return;
    }
    m_transition.end();
    const Scene* const seen = top();
    const std::size_t seenDepth = depth();
    // A scene that is laid out or resumed may ask for more.
    while (!m_asked.empty()) {
        const Scene* before = top();
        const std::size_t deep = depth();
        std::vector<Change> asked = std::exchange(m_asked, {});
        std::for_each(asked.begin(), asked.end(), [this](Change& change) { carryOut(change); });
        if (empty() || top() == before) {
            continue;
        }
        const Change::Kind last = asked.back().kind;
        const bool back = depth() < deep && last != Change::Kind::push && last != Change::Kind::replace;
        if (back) {
            top()->resumed();
        }
        top()->layout(view);
    }
    show(seen, seenDepth);
}

void SceneStack::carryOut(Change& change) {
    switch (change.kind) {
    case Change::Kind::push:
        m_scenes.push_back({std::move(change.scene), change.door});
        break;
    case Change::Kind::pop:
        popTop();
        break;
    case Change::Kind::replace: {
        const Rect door = empty() ? Rect{} : m_scenes.back().door;
        popTop();
        m_scenes.push_back({std::move(change.scene), door});
        break;
    }
    case Change::Kind::popToFirst:
        while (depth() > 1) {
            popTop();
        }
        break;
    case Change::Kind::clear:
        while (!empty()) {
            popTop();
        }
        break;
    }
}

// The first to leave is the one that was seen.
void SceneStack::popTop() {
    if (empty()) {
        return;
    }
    m_scenes.back().scene->left();
    if (m_motion && m_gone.scene == nullptr) {
        m_gone = std::move(m_scenes.back());
    }
    m_scenes.pop_back();
}

void SceneStack::show(const Scene* before, std::size_t depthBefore) {
    Entry gone = std::exchange(m_gone, {});
    if (!m_motion || before == nullptr || empty() || top() == before) {
        return;
    }
    if (depth() > depthBefore) {
        const Rect& door = m_scenes.back().door;
        m_transition.begin(door.width <= 0.0f ? SceneTransition::Kind::across : SceneTransition::Kind::into, door,
                           before, std::move(gone.scene));
    } else if (gone.scene.get() == before) {
        const bool back = depth() < depthBefore && gone.door.width > 0.0f;
        m_transition.begin(back ? SceneTransition::Kind::out : SceneTransition::Kind::across, gone.door, before,
                           std::move(gone.scene));
    }
}

void SceneStack::setMotion(bool on) {
    m_motion = on;
    if (!on) {
        m_transition.end();
    }
}

void SceneStack::update(float step) {
    if (m_transition.running()) {
        m_transition.update(step);
    }
}

void SceneStack::draw(Canvas& canvas, float ahead) const {
    if (m_transition.running()) {
        m_transition.draw(canvas, *top(), ahead);
    } else {
        top()->draw(canvas, ahead);
    }
}

} // namespace engine
