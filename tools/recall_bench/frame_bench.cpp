#include <chrono>

#include <SFML/Graphics.hpp>

#include "engine/core/paths.hpp"
#include "engine/graphics/canvas.hpp"
#include "engine/graphics/picture_cache.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/physics/world.hpp"
#include "engine/ui/screen_painter.hpp"
#include "tools/recall_bench/benches.hpp"
#include "tools/recall_bench/plain_loop.hpp"
#include "tools/recall_bench/scenery.hpp"

namespace bench {
namespace {

constexpr int kBodies = 300;
constexpr int kWarmUp = 60;
constexpr int kFrames = 240;

template <class Work>
double milliseconds(const Work& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Our side: World, Screen and Canvas showing the same.
class OurLoop {
public:
    explicit OurLoop(sf::RenderWindow& window)
        : m_window(window), m_typesetter(engine::paths::shared() / "fonts"),
          m_pictures(engine::paths::shared() / "levels"), m_theme(engine::Theme::night()), m_painter(m_theme),
          m_screen({1280.0f, 720.0f, 1.0f}, m_theme, m_typesetter), m_canvas(window, m_typesetter, m_pictures) {
        engine::BodySpec ground;
        ground.kind = engine::BodyKind::fixed;
        ground.position = {kHallWidth / 2, kHallHeight};
        ground.width = kHallWidth * 2;
        ground.height = 1.0f;
        m_world.add(ground);
        for (int i = 0; i < kBodies; ++i) {
            engine::BodySpec spec;
            spec.position = startOf(i);
            spec.width = spec.height = kBodySide;
            m_bodies.push_back(m_world.add(spec));
        }
        for (int i = 0; i < kTexts; ++i) {
            m_screen.text(textOf(i), {textAt(i).x, textAt(i).y, 300.0f, 28.0f}, 27);
        }
        m_control.show(m_screen);
    }
    void step() { m_world.step(); }
    void build() {
        m_window.clear();
        m_canvas.gradientRect({0, 0, 1280, 720}, {m_theme.palette.skyTop, m_theme.palette.skyBottom});
        const float side = kBodySide * kPixelsAMetre;
        for (const engine::BodyId body : m_bodies) {
            const engine::BodyPose pose = m_world.poseBetween(body, 1.0f);
            const engine::Vec2 at = pose.position * kPixelsAMetre;
            m_canvas.pushTransform(at, pose.angle, 1.0f);
            m_canvas.rounded({at.x - side / 2, at.y - side / 2, side, side}, 4, m_theme.palette.windowWarm);
            m_canvas.popTransform();
        }
        m_painter.draw(m_canvas, m_screen, m_control, 0.0f);
    }
    void draw() { m_canvas.flush(); }

private:
    sf::RenderWindow& m_window;
    engine::Typesetter m_typesetter;
    engine::PictureCache m_pictures;
    engine::Theme m_theme;
    engine::ScreenPainter m_painter;
    engine::Screen m_screen;
    engine::ScreenControl m_control;
    engine::Canvas m_canvas;
    engine::World m_world;
    std::vector<engine::BodyId> m_bodies;
};

struct FrameSamples {
    Sample physics, build, draw, present;
};

} // namespace

std::vector<Row> benchFrames(const Ground&) {
    sf::RenderWindow window(sf::VideoMode(1280, 720), "frames");
    OurLoop ours(window);
    PlainLoop plain(window, kBodies);
    FrameSamples mine;
    FrameSamples theirs;
    const auto keep = [](int frame, Sample& sample, double ms) {
        if (frame >= kWarmUp) {
            sample.add(ms);
        }
    };
    for (int frame = 0; frame < kWarmUp + kFrames; ++frame) {
        keep(frame, mine.physics, milliseconds([&] { ours.step(); }));
        keep(frame, mine.build, milliseconds([&] { ours.build(); }));
        keep(frame, mine.draw, milliseconds([&] { ours.draw(); }));
        keep(frame, mine.present, milliseconds([&] { window.display(); }));
        keep(frame, theirs.physics, milliseconds([&] { plain.step(); }));
        keep(frame, theirs.draw, milliseconds([&] { plain.draw(); }));
        keep(frame, theirs.present, milliseconds([&] { window.display(); }));
    }
    const std::string peer = "plain SFML + Box2D loop";
    const double work = mine.physics.median() + mine.build.median() + mine.draw.median();
    return {{"frame, 300 bodies: physics", mine.physics.median(), peer, theirs.physics.median(), "ms"},
            {"frame, 300 bodies: build", mine.build.median(), "", 0.0, "ms"},
            {"frame, 300 bodies: build + draw", mine.build.median() + mine.draw.median(), peer,
             theirs.draw.median(), "ms"},
            {"frame, 300 bodies: main thread", work, peer, theirs.physics.median() + theirs.draw.median(), "ms"},
            {"frame, 300 bodies: present (software GPU)", mine.present.median(), peer + ", no smooth edges",
             theirs.present.median(), "ms"}};
}

} // namespace bench
