#pragma once

#include <string>

#include "engine/graphics/canvas.hpp"
#include "engine/input/input_event.hpp"
#include "engine/ui/screen.hpp"

namespace engine {

class SceneStack;

/// One screen of the game and what happens on it.
class Scene {
public:
    virtual ~Scene() = default;

    /// For logs, pictures and tests: `home`, `round`.
    virtual std::string name() const = 0;
    /// Lays everything out again; called before the first frame, on resize, and by the scene itself when state
    /// changed.
    virtual void layout(const View& view) = 0;
    virtual void handle(const InputEvent& event) = 0;
    /// One fixed step (seconds).
    virtual void update(float step) = 0;
    /// `ahead`: how far between this step and the next the frame lies, 0 … 1.
    virtual void draw(Canvas& canvas, float ahead) const = 0;
    /// Comes back to the top after a scene above it went.
    virtual void resumed() {}
    /// Goes from the stack; it may still be seen leaving for a moment.
    virtual void left() {}
    /// What it shows now, for layout tests, screen readers and the autoplayer.
    virtual const Screen& screen() const = 0;
    /// Another number when something else is shown in the same scene: what is held down then is no press of it.
    virtual int page() const { return 0; }
    /// The element that has the focus; empty for none.
    virtual std::string focus() const { return {}; }
};

} // namespace engine
