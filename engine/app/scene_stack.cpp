#include "engine/app/scene_stack.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace engine {

void SceneStack::push(std::unique_ptr<Scene> scene) {
    assert(scene != nullptr);
    m_asked.push_back({Change::Kind::push, std::move(scene)});
}

void SceneStack::pop() {
    m_asked.push_back({Change::Kind::pop, nullptr});
}

void SceneStack::replace(std::unique_ptr<Scene> scene) {
    pop();
    push(std::move(scene));
}

void SceneStack::popToFirst() {
    m_asked.push_back({Change::Kind::popToFirst, nullptr});
}

void SceneStack::clear() {
    m_asked.push_back({Change::Kind::clear, nullptr});
}

void SceneStack::settle(const View& view) {
    // A scene that is laid out or resumed may ask for more.
    while (!m_asked.empty()) {
        const Scene* before = top();
        const std::size_t deep = depth();
        std::vector<Change> asked = std::exchange(m_asked, {});
        std::for_each(asked.begin(), asked.end(), [this](Change& change) { carryOut(change); });
        if (empty() || top() == before) {
            continue;
        }
        const bool back = depth() < deep && asked.back().kind != Change::Kind::push;
        if (back) {
            top()->resumed();
        }
        top()->layout(view);
    }
}

void SceneStack::carryOut(Change& change) {
    switch (change.kind) {
    case Change::Kind::push:
        m_scenes.push_back(std::move(change.scene));
        break;
    case Change::Kind::pop:
        if (!m_scenes.empty()) {
            m_scenes.pop_back();
        }
        break;
    case Change::Kind::popToFirst:
        m_scenes.resize(std::min<std::size_t>(m_scenes.size(), 1));
        break;
    case Change::Kind::clear:
        m_scenes.clear();
        break;
    }
}

} // namespace engine
