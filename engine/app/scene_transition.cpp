#include "engine/app/scene_transition.hpp"

#include <algorithm>

#include "engine/graphics/easing.hpp"

namespace engine {
namespace {

// How much closer the camera comes to the door.
constexpr float kCloser = 0.6f;
constexpr float kRise = 0.02f;

Rect between(const Rect& from, const Rect& to, float share) {
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return {mix(from.x, to.x), mix(from.y, to.y), mix(from.width, to.width), mix(from.height, to.height)};
}

} // namespace

float SceneTransition::duration(Kind kind) {
    switch (kind) {
    case Kind::into:
        return 0.38f;
    case Kind::out:
        return 0.32f;
    case Kind::across:
        return 0.18f;
    }
    return 0.0f;
}

void SceneTransition::begin(Kind kind, const Rect& door, const Scene* leaving, std::unique_ptr<Scene> gone) {
    m_kind = kind;
    m_door = door;
    m_leaving = leaving;
    m_gone = std::move(gone);
    m_time = 0.0f;
}

void SceneTransition::end() {
    m_leaving = nullptr;
    m_gone.reset();
}

void SceneTransition::update(float step) {
    m_time += step;
    if (m_time >= duration(m_kind)) {
        end();
    }
}

float SceneTransition::progress() const {
    return ease::inOutCubic(m_time / duration(m_kind));
}

void SceneTransition::draw(Canvas& canvas, const Scene& coming, float ahead) const {
    if (m_kind != Kind::across) {
        drawThroughDoor(canvas, coming, ahead);
        return;
    }
    const float share = ease::outQuad(m_time / duration(m_kind));
    m_leaving->draw(canvas, 0.0f);
    canvas.pushAlpha(share);
    canvas.pushTransform({}, 0.0f, 1.0f, {0.0f, kRise * (1.0f - share) * canvas.size().y});
    coming.draw(canvas, ahead);
    canvas.popTransform();
    canvas.popAlpha();
}

// The scene outside the door is seen by a camera that is near it at `near` = 1; the one inside fills the whole
// window then.
void SceneTransition::drawThroughDoor(Canvas& canvas, const Scene& coming, float ahead) const {
    const bool into = m_kind == Kind::into;
    const Scene& outside = into ? *m_leaving : coming;
    const Scene& inside = into ? coming : *m_leaving;
    const float near = into ? progress() : 1.0f - progress();
    const Vec2 size = canvas.size();
    canvas.pushTransform(m_door.centre(), 0.0f, 1.0f + kCloser * near);
    outside.draw(canvas, into ? 0.0f : ahead);
    canvas.popTransform();
    const Rect frame = between(m_door, {0.0f, 0.0f, size.x, size.y}, near);
    const float scale = std::max(frame.width / size.x, frame.height / size.y);
    canvas.pushClip(frame);
    canvas.pushAlpha(std::min(1.0f, 4.0f * near));
    canvas.pushTransform({size.x / 2, size.y / 2}, 0.0f, scale,
                         {frame.centre().x - size.x / 2, frame.centre().y - size.y / 2});
    inside.draw(canvas, into ? ahead : 0.0f);
    canvas.popTransform();
    canvas.popAlpha();
    canvas.popClip();
}

} // namespace engine
