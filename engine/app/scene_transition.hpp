#pragma once

#include <memory>

#include "engine/app/scene.hpp"
#include "engine/graphics/snapshot.hpp"

namespace engine {

/// How one scene becomes the next: it grows out of a door (the part of the screen that led to it) while the camera
/// moves there, goes back into it, or without a door takes its place in a short fade. Moves with the steps, so the
/// same steps give the same frames; input goes to the coming scene from the first of them. The leaving scene stands
/// still, so one picture of it will do.
class SceneTransition {
public:
    enum class Kind { into, out, across };

    SceneTransition();
    /// From `leaving`, which lives on in the stack below, or else in `gone` until the transition ends.
    void begin(Kind kind, const Rect& door, const Scene* leaving, std::unique_ptr<Scene> gone);
    void end();
    void update(float step);
    bool running() const { return m_leaving != nullptr; }
    /// Seconds a transition of this kind takes.
    static float duration(Kind kind);

    /// The scene that leaves and the one that comes, on their way.
    void draw(Canvas& canvas, const Scene& coming, float ahead) const;

private:
    float progress() const;
    /// False when the machine has no room for a picture of it.
    bool pictureComing(Canvas& canvas, const Scene& coming, float ahead) const;
    void drawAcross(Canvas& canvas) const;
    void drawThroughDoor(Canvas& canvas) const;

    Kind m_kind = Kind::across;
    Rect m_door;
    const Scene* m_leaving = nullptr;
    std::unique_ptr<Scene> m_gone;
    float m_time = 0.0f;
    /// Kept from one transition to the next for their memory; drawn on while drawing.
    struct Pictures {
        Snapshot leaving;
        Snapshot coming;
        int framesComing = 0;
    };
    std::unique_ptr<Pictures> m_pictures;
};

} // namespace engine
