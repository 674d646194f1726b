#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/app/frame_times.hpp"
#include "engine/app/scene_stack.hpp"
#include "engine/graphics/quality.hpp"

namespace engine {

struct WindowOptions {
    std::string title;
    unsigned width = 1280;
    unsigned height = 720;
    bool fullscreen = false;
    float textScale = 1.0f;
};

/// Something that plays instead of a person: it sees the scene and answers with the events a person would cause.
class Autoplayer {
public:
    virtual ~Autoplayer() = default;
    /// Called once a step; what it returns is handled as if it came from the window.
    virtual std::vector<InputEvent> play(const Scene& scene) = 0;
    /// Whether what a person presses in the window is left aside meanwhile.
    virtual bool alone() const { return false; }
};

/// The window and the fixed time step of the game: input, fixed steps of 1/60 s, a frame. Ends when the window is
/// closed (which empties the stack) or the stack is empty. A machine that cannot keep up plays slower rather than
/// ever further behind. F11 is the loop's own; every other input goes to the top scene.
class GameLoop {
public:
    static constexpr float kStep = 1.0f / 60.0f;

    GameLoop(const WindowOptions& options, Typesetter& typesetter, PictureCache& pictures);
    ~GameLoop();
    GameLoop(const GameLoop&) = delete;
    GameLoop& operator=(const GameLoop&) = delete;

    /// `everyStep` is called after each step (to move a manual clock); may be empty.
    void run(SceneStack& scenes, const std::function<void()>& everyStep = {});
    /// Steps are then not bound to real time: as fast as they can be computed, a frame each `stepsPerFrame` steps.
    void setAutoplayer(Autoplayer* player, int stepsPerFrame = 8);

    View view() const;
    void setTextScale(float scale);
    void setFullscreen(bool on);
    /// Called after F11, with what is so now.
    void whenFullscreenChanges(std::function<void(bool on)> tell);
    /// Called with every input before it is handled, wherever it comes from.
    void whenInput(std::function<void(const InputEvent& event)> note);
    /// Nothing (as at first) lets the loop choose by its frame times.
    void setQuality(std::optional<Quality> quality);
    Quality quality() const;
    /// How long the frames took so far.
    const FrameTimes& frameTimes() const;
    /// The frame as it would be drawn now, as PNG.
    bool savePicture(const Scene& scene, const std::string& path);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace engine
