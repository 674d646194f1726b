#include "tools/recall_bench/frame_child.hpp"

#include <cstdlib>
#include <fstream>

#include <SFML/Graphics.hpp>
#include <fmt/core.h>

#include "engine/app/spent_time.hpp"
#include "engine/core/paths.hpp"
#include "engine/graphics/canvas.hpp"
#include "engine/graphics/picture_cache.hpp"
#include "engine/physics/world.hpp"
#include "tools/recall_bench/scenery.hpp"

namespace bench {
namespace {

constexpr int kWarmUp = 60;

// The same as that of the peer.
constexpr const char* kBackdrop = R"(
uniform float time;
void main() {
    vec2 p = gl_FragCoord.xy * 0.01;
    float wave = sin(p.x + time) + sin(p.y * 1.3 + time) + sin((p.x + p.y) * 0.7);
    gl_FragColor = vec4(0.1 + 0.05 * wave, 0.1 + 0.05 * sin(wave), 0.3 + 0.1 * wave, 1.0);
}
)";

/// A hall of falling boxes and forty texts, and a shader behind them.
class Hall {
public:
    Hall(sf::RenderWindow& window, const FrameOrder& order)
        : m_window(window), m_typesetter(engine::FontFiles::installed()),
          m_pictures(engine::paths::shared() / "levels"), m_canvas(window, m_typesetter, m_pictures),
          m_smooth(order.smooth) {
        m_canvas.setQuality(m_smooth ? engine::Quality::full : engine::Quality::plain);
        engine::BodySpec ground;
        ground.kind = engine::BodyKind::fixed;
        ground.position = {kHallWidth / 2, kHallHeight};
        ground.width = kHallWidth * 2;
        ground.height = 1.0f;
        m_world.add(ground);
        for (int i = 0; i < order.bodies; ++i) {
            engine::BodySpec spec;
            spec.position = startOf(i);
            spec.width = spec.height = kBodySide;
            m_bodies.push_back(m_world.add(spec));
        }
        for (int i = 0; i < kTexts; ++i) {
            m_texts.push_back(textOf(i));
        }
        if (m_smooth && !m_shader.loadFromMemory(kBackdrop, sf::Shader::Fragment)) {
            throw std::runtime_error("the shader cannot be made");
        }
    }

    void frame(float time) {
        m_world.step();
        m_window.clear(sf::Color(20, 20, 50));
        if (m_smooth) {
            drawBackdrop(time);
        }
        drawBodies();
        for (int i = 0; i < kTexts; ++i) {
            m_canvas.text(m_texts[static_cast<std::size_t>(i)], textAt(i), {engine::Face::body, 18},
                          engine::Color::hex(0xFFFFFF));
        }
        m_canvas.flush();
        m_window.display();
    }

private:
    void drawBackdrop(float time) {
        m_shader.setUniform("time", time);
        sf::RenderStates states(sf::BlendNone);
        states.shader = &m_shader;
        m_window.draw(sf::RectangleShape({1280, 720}), states);
    }

    void drawBodies() {
        const float side = kBodySide * kPixelsAMetre;
        for (const engine::BodyId body : m_bodies) {
            const engine::BodyPose pose = m_world.poseBetween(body, 1.0f);
            const engine::Vec2 at = pose.position * kPixelsAMetre;
            m_canvas.pushTransform(at, pose.angle, 1.0f);
            m_canvas.rounded({at.x - side / 2, at.y - side / 2, side, side}, m_smooth ? 4.0f : 0.0f,
                             engine::Color::hex(0xFFD27A));
            m_canvas.popTransform();
        }
    }

    sf::RenderWindow& m_window;
    engine::Typesetter m_typesetter;
    engine::PictureCache m_pictures;
    engine::Canvas m_canvas;
    engine::World m_world;
    sf::Shader m_shader;
    std::vector<engine::BodyId> m_bodies;
    std::vector<std::string> m_texts;
    bool m_smooth;
};

} // namespace

std::vector<std::string> FrameOrder::words() const {
    return {"hall", std::to_string(bodies), smooth ? "smooth" : "bare", std::to_string(frames), result};
}

int drawFrames(const std::vector<std::string>& words) {
    FrameOrder order{std::atoi(words.at(1).c_str()), words.at(2) == "smooth", std::atoi(words.at(3).c_str()),
                     words.at(4)};
    sf::RenderWindow window(sf::VideoMode(1280, 720), "ours");
    Hall hall(window, order);
    std::ofstream result(order.result);
    for (int i = 0; i < kWarmUp + order.frames; ++i) {
        const engine::SpentTime begin = engine::SpentTime::now();
        hall.frame(static_cast<float>(i) / 60.0f);
        if (i >= kWarmUp) {
            const engine::SpentTime spent = engine::SpentTime::now() - begin;
            result << fmt::format("{:.4f} {:.4f} {:.4f}\n", spent.wall, spent.all, spent.thread);
        }
    }
    return 0;
}

} // namespace bench
