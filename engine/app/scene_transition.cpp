#include "engine/app/scene_transition.hpp"

#include <algorithm>
#include <cmath>

#include "engine/graphics/easing.hpp"

namespace engine {
namespace {

// How much closer the camera comes to the door.
constexpr float kCloser = 0.6f;
constexpr float kRise = 0.02f;
// What is seen moving as a whole need not move by itself in every frame.
constexpr int kFramesAPicture = 3;
// Seconds in which nothing is seen to move yet.
constexpr float kHardlyBegun = 0.025f;

Rect between(const Rect& from, const Rect& to, float share) {
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return {mix(from.x, to.x), mix(from.y, to.y), mix(from.width, to.width), mix(from.height, to.height)};
}

struct Closer {
    Vec2 to;
    float scale = 1.0f;
};

// Besides the frame, which will hide what is behind it.
void showAround(Canvas& canvas, const Snapshot& snapshot, const Rect& frame, const Closer& camera) {
    const Vec2 size = canvas.size();
    const Rect sides[] = {{0.0f, 0.0f, size.x, frame.y},
                          {0.0f, frame.bottom(), size.x, size.y - frame.bottom()},
                          {0.0f, frame.y, frame.x, frame.height},
                          {frame.right(), frame.y, size.x - frame.right(), frame.height}};
    for (const Rect& side : sides) {
        canvas.pushClip(side);
        canvas.pushTransform(camera.to, 0.0f, camera.scale);
        canvas.show(snapshot);
        canvas.popTransform();
        canvas.popClip();
    }
}

} // namespace

SceneTransition::SceneTransition() : m_pictures(std::make_unique<Pictures>()) {}

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
    m_pictures->leaving.clear();
    m_pictures->coming.clear();
    m_pictures->framesComing = 0;
    // What is only moved by whole pixels needs no mixing of them.
    m_pictures->leaving.setSmooth(kind != Kind::across);
    m_pictures->coming.setSmooth(kind != Kind::across);
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

// Both are drawn as they are and moved as pictures: shapes of another size every frame are dear.
void SceneTransition::draw(Canvas& canvas, const Scene& coming, float ahead) const {
    Snapshot& leaving = m_pictures->leaving;
    if (!leaving.covers(canvas.size()) && canvas.beginSnapshot(leaving)) {
        m_leaving->draw(canvas, 0.0f);
        canvas.endSnapshot();
        if (m_time < kHardlyBegun) {
            // The coming one has the next frame: both take longer than one.
            canvas.show(leaving);
            return;
        }
    }
    if (leaving.empty() || !pictureComing(canvas, coming, ahead)) {
        coming.draw(canvas, ahead);
        return;
    }
    if (m_time < kHardlyBegun) {
        // Nor is there time left to put the two together.
        canvas.show(leaving);
        return;
    }
    m_kind == Kind::across ? drawAcross(canvas) : drawThroughDoor(canvas);
}

bool SceneTransition::pictureComing(Canvas& canvas, const Scene& coming, float ahead) const {
    const bool stands = m_pictures->coming.covers(canvas.size()) && m_pictures->framesComing % kFramesAPicture != 0;
    if (!stands && canvas.beginSnapshot(m_pictures->coming)) {
        coming.draw(canvas, ahead);
        canvas.endSnapshot();
    }
    ++m_pictures->framesComing;
    return !m_pictures->coming.empty();
}

void SceneTransition::drawAcross(Canvas& canvas) const {
    const float share = ease::outQuad(m_time / duration(m_kind));
    canvas.show(m_pictures->leaving);
    canvas.pushAlpha(share);
    canvas.pushTransform({}, 0.0f, 1.0f, {0.0f, std::round(kRise * (1.0f - share) * canvas.size().y)});
    canvas.show(m_pictures->coming);
    canvas.popTransform();
    canvas.popAlpha();
}

// The scene outside the door is seen by a camera that is near it at `near` = 1; the one inside fills the whole
// window then.
void SceneTransition::drawThroughDoor(Canvas& canvas) const {
    const bool into = m_kind == Kind::into;
    const Snapshot& outside = into ? m_pictures->leaving : m_pictures->coming;
    const Snapshot& inside = into ? m_pictures->coming : m_pictures->leaving;
    const float near = into ? progress() : 1.0f - progress();
    const Vec2 size = canvas.size();
    const Rect frame = between(m_door, {0.0f, 0.0f, size.x, size.y}, near);
    const float alpha = std::min(1.0f, 4.0f * near);
    const Rect hidden = alpha < 1.0f ? Rect{} : frame;
    showAround(canvas, outside, hidden, {m_door.centre(), 1.0f + kCloser * near});
    const float scale = std::max(frame.width / size.x, frame.height / size.y);
    canvas.pushClip(frame);
    canvas.pushAlpha(alpha);
    canvas.pushTransform({size.x / 2, size.y / 2}, 0.0f, scale,
                         {frame.centre().x - size.x / 2, frame.centre().y - size.y / 2});
    canvas.show(inside);
    canvas.popTransform();
    canvas.popAlpha();
    canvas.popClip();
}

} // namespace engine
