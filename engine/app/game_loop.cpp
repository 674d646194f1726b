#include "engine/app/game_loop.hpp"

#include <SFML/Graphics/RenderTexture.hpp>
#include <algorithm>
#include <chrono>
#include <optional>
#include <set>
#include <thread>
#include <utility>

#include "engine/app/game_window.hpp"
#include "engine/app/key_positions.hpp"
#include "engine/app/window_input.hpp"
#include "engine/graphics/picture_cache.hpp"
#include "engine/input/input_map.hpp"

namespace engine {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kMostSteps = 5;
constexpr int kFramesBeforeWarmUp = 2;
constexpr std::size_t kFramesBetweenForgetting = 600;
const sf::Color kNight(10, 15, 44);

float milliseconds(Clock::time_point from, Clock::time_point to) {
    return std::chrono::duration<float, std::milli>(to - from).count();
}

/// Whatever window has the focus.
std::set<sf::Keyboard::Key> keysDown() {
    std::set<sf::Keyboard::Key> down;
    for (int code = 0; code < sf::Keyboard::KeyCount; ++code) {
        const auto key = static_cast<sf::Keyboard::Key>(code);
        if (sf::Keyboard::isKeyPressed(key)) {
            down.insert(key);
        }
    }
    return down;
}

} // namespace

class GameLoop::Impl {
public:
    Impl(const WindowOptions& options, Typesetter& typesetter, PictureCache& pictures)
        : m_typesetter(typesetter), m_pictures(pictures), m_textScale(std::clamp(options.textScale, 0.8f, 2.0f)),
          m_window(options.title, {options.width, options.height}) {
        m_window.setFullscreen(options.fullscreen);
        m_positions.watch(m_window.window().getSystemHandle());
    }
    ~Impl() = default;
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    void run(SceneStack& scenes, const std::function<void()>& everyStep);
    View view() const;
    void setTextScale(float scale);
    void setFullscreen(bool on);
    bool savePicture(const Scene& scene, const std::string& path) const;

    std::function<void(bool on)> fullscreenChanged;
    std::function<void(const InputEvent& event)> inputComes;
    Autoplayer* autoplayer = nullptr;
    int stepsPerFrame = 8;
    /// By hand; otherwise the frame times choose.
    std::optional<Quality> chosenQuality;
    FrameTimes frameTimes;

    Quality quality() const { return chosenQuality.value_or(m_governor.quality()); }

private:
    void takeWindowEvents();
    void handle(const std::vector<InputEvent>& events);
    void step();
    /// What is held was no press of what is shown from now on.
    void turnPageIfAnother();
    /// How many steps the frame at hand has to make up for.
    int stepsDue();
    void draw();
    /// For a new window, when it has shown its first frames already.
    void warmUpOnce();
    void note(const FrameTime& frame);
    void waitForNextFrame();
    /// Not in the middle of a scene's own function.
    void layOutIfDue();

    Typesetter& m_typesetter;
    PictureCache& m_pictures;
    float m_textScale;
    GameWindow m_window;
    /// Kept from frame to frame for its memory; made again with the window.
    std::optional<Canvas> m_canvas;
    QualityGovernor m_governor;
    KeyPositions m_positions;
    WindowInput m_input;
    InputMap m_keys = InputMap::standard();
    SceneStack* m_scenes = nullptr;
    const Scene* m_shown = nullptr;
    int m_page = 0;
    const std::function<void()>* m_everyStep = nullptr;
    Clock::time_point m_lastFrame;
    Clock::time_point m_nextFrame;
    /// Seconds played less than real time has passed.
    float m_behind = 0.0f;
    bool m_layoutDue = false;
    int m_framesShown = 0;
};

void GameLoop::Impl::run(SceneStack& scenes, const std::function<void()>& everyStep) {
    m_scenes = &scenes;
    m_everyStep = &everyStep;
    m_lastFrame = m_nextFrame = Clock::now();
    m_behind = 0.0f;
    scenes.settle(view());
    while (!scenes.empty()) {
        const Clock::time_point begin = Clock::now();
        takeWindowEvents();
        for (int left = stepsDue(); left > 0 && !scenes.empty(); --left) {
            step();
        }
        if (scenes.empty()) {
            break;
        }
        const Clock::time_point stepped = Clock::now();
        draw();
        const Clock::time_point drawn = Clock::now();
        m_window.window().display();
        note({milliseconds(begin, stepped), milliseconds(stepped, drawn), milliseconds(drawn, Clock::now())});
        warmUpOnce();
        waitForNextFrame();
    }
    m_scenes = nullptr;
}

void GameLoop::Impl::takeWindowEvents() {
    sf::Event event;
    while (m_window.window().pollEvent(event)) {
        if (event.type == sf::Event::GainedFocus) {
            m_input.holdFromBefore(keysDown());
        }
        if (event.type == sf::Event::Closed) {
            m_scenes->clear();
            m_scenes->settle(view());
        } else if (event.type == sf::Event::Resized) {
            m_layoutDue = m_window.fit() || m_layoutDue;
        } else if (autoplayer == nullptr || !autoplayer->alone()) {
            const bool key = event.type == sf::Event::KeyPressed;
            handle(m_input.translate(event, key ? m_positions.nameOf(event.key.code) : ""));
        }
        layOutIfDue();
    }
}

void GameLoop::Impl::handle(const std::vector<InputEvent>& events) {
    for (const InputEvent& event : events) {
        if (inputComes) {
            inputComes(event);
        }
        if (m_keys.actionOf(event) == Action::fullscreen) {
            setFullscreen(!m_window.fullscreen());
            if (fullscreenChanged) {
                fullscreenChanged(m_window.fullscreen());
            }
        } else if (Scene* scene = m_scenes->top()) {
            scene->handle(event);
            // What comes next may already be meant for another scene.
            m_scenes->settle(view());
        }
        turnPageIfAnother();
    }
}

void GameLoop::Impl::turnPageIfAnother() {
    const Scene* shown = m_scenes->top();
    const int page = shown != nullptr ? shown->page() : 0;
    if (shown != m_shown || page != m_page) {
        m_input.turnPage();
    }
    m_shown = shown;
    m_page = page;
}

int GameLoop::Impl::stepsDue() {
    if (autoplayer != nullptr) {
        return std::max(1, stepsPerFrame);
    }
    const Clock::time_point now = Clock::now();
    m_behind += milliseconds(m_lastFrame, now) / 1000.0f;
    m_lastFrame = now;
    // Frames come a little early or late; a sixteenth of a step is nobody's to see.
    const int due = static_cast<int>(m_behind / kStep + 0.0625f);
    const int steps = std::min(due, kMostSteps);
    m_behind = due > kMostSteps ? 0.0f : m_behind - static_cast<float>(steps) * kStep;
    return steps;
}

void GameLoop::Impl::step() {
    handle(m_input.repeat(kStep));
    if (autoplayer != nullptr && m_scenes->top() != nullptr) {
        handle(autoplayer->play(*m_scenes->top()));
    }
    if (Scene* scene = m_scenes->top()) {
        scene->update(kStep);
    }
    m_scenes->update(kStep);
    if (*m_everyStep) {
        (*m_everyStep)();
    }
    m_scenes->settle(view());
    turnPageIfAnother();
    layOutIfDue();
}

void GameLoop::Impl::draw() {
    m_window.window().clear(kNight);
    if (!m_canvas) {
        m_canvas.emplace(m_window.window(), m_typesetter, m_pictures);
        m_framesShown = 0;
    }
    m_canvas->setQuality(quality());
    const float ahead = autoplayer != nullptr ? 1.0f : std::clamp(m_behind / kStep, 0.0f, 1.0f);
    m_scenes->draw(*m_canvas, ahead);
    m_canvas->flush();
    if (frameTimes.count() % kFramesBetweenForgetting == kFramesBetweenForgetting - 1) {
        m_typesetter.evict();
    }
}

void GameLoop::Impl::warmUpOnce() {
    if (m_framesShown < kFramesBeforeWarmUp && ++m_framesShown == kFramesBeforeWarmUp) {
        m_canvas->warmUp();
    }
}

void GameLoop::Impl::note(const FrameTime& frame) {
    frameTimes.add(frame);
    // Frames of an autoplayer hold many steps, and its pictures must not depend on the machine.
    if (autoplayer == nullptr) {
        m_governor.add(frame.whole());
    }
}

void GameLoop::Impl::waitForNextFrame() {
    if (autoplayer != nullptr) {
        return;
    }
    m_nextFrame += std::chrono::microseconds(16667);
    const Clock::time_point now = Clock::now();
    if (m_nextFrame < now) {
        m_nextFrame = now;
    }
    std::this_thread::sleep_until(m_nextFrame);
}

void GameLoop::Impl::layOutIfDue() {
    if (std::exchange(m_layoutDue, false) && m_scenes->top() != nullptr) {
        m_scenes->top()->layout(view());
    }
}

View GameLoop::Impl::view() const {
    const sf::Vector2u size = m_window.window().getSize();
    return {static_cast<float>(size.x), static_cast<float>(size.y), m_textScale};
}

void GameLoop::Impl::setTextScale(float scale) {
    m_textScale = std::clamp(scale, 0.8f, 2.0f);
    m_layoutDue = true;
}

void GameLoop::Impl::setFullscreen(bool on) {
    if (on != m_window.fullscreen()) {
        m_canvas.reset();
    }
    m_window.setFullscreen(on);
    m_positions.watch(m_window.window().getSystemHandle());
    m_layoutDue = true;
}

bool GameLoop::Impl::savePicture(const Scene& scene, const std::string& path) const {
    const sf::Vector2u size = m_window.window().getSize();
    sf::RenderTexture target;
    if (!target.create(size.x, size.y)) {
        return false;
    }
    target.clear(kNight);
    {
        Canvas canvas(target, m_typesetter, m_pictures);
        canvas.setQuality(chosenQuality.value_or(Quality::full));
        scene.draw(canvas, 0.0f);
    }
    target.display();
    return target.getTexture().copyToImage().saveToFile(path);
}

GameLoop::GameLoop(const WindowOptions& options, Typesetter& typesetter, PictureCache& pictures)
    : m_impl(std::make_unique<Impl>(options, typesetter, pictures)) {}

GameLoop::~GameLoop() = default;

void GameLoop::run(SceneStack& scenes, const std::function<void()>& everyStep) {
    m_impl->run(scenes, everyStep);
}

void GameLoop::setAutoplayer(Autoplayer* player, int stepsPerFrame) {
    m_impl->autoplayer = player;
    m_impl->stepsPerFrame = stepsPerFrame;
}

View GameLoop::view() const {
    return m_impl->view();
}

void GameLoop::setTextScale(float scale) {
    m_impl->setTextScale(scale);
}

void GameLoop::whenFullscreenChanges(std::function<void(bool on)> tell) {
    m_impl->fullscreenChanged = std::move(tell);
}

void GameLoop::whenInput(std::function<void(const InputEvent& event)> note) {
    m_impl->inputComes = std::move(note);
}

void GameLoop::setFullscreen(bool on) {
    m_impl->setFullscreen(on);
}

void GameLoop::setQuality(std::optional<Quality> quality) {
    m_impl->chosenQuality = quality;
}

Quality GameLoop::quality() const {
    return m_impl->quality();
}

const FrameTimes& GameLoop::frameTimes() const {
    return m_impl->frameTimes;
}

bool GameLoop::savePicture(const Scene& scene, const std::string& path) {
    return m_impl->savePicture(scene, path);
}

} // namespace engine
