#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "engine/app/scene.hpp"

/// A scene that writes down what happens to it.
class ProbeScene final : public engine::Scene {
public:
    using Told = std::vector<std::string>;

    ProbeScene(std::string name, Told& told) : m_name(std::move(name)), m_told(told) {}
    ~ProbeScene() override { tell("gone"); }
    ProbeScene(const ProbeScene&) = delete;
    ProbeScene& operator=(const ProbeScene&) = delete;

    std::string name() const override { return m_name; }
    void layout(const engine::View& view) override {
        views.push_back(view);
        tell("layout");
    }
    void handle(const engine::InputEvent& event) override {
        events.push_back(event);
        if (onEvent) {
            onEvent(event);
        }
    }
    void update(float) override { ++steps; }
    void draw(engine::Canvas& canvas, float) const override {
        ++draws;
        drawnAt = canvas.quality();
        canvas.rect({100.0f, 100.0f, 200.0f, 100.0f}, engine::Color::hex(0xff0000));
    }
    void resumed() override { tell("resumed"); }
    const engine::Screen& screen() const override { return m_screen; }

    std::vector<engine::InputEvent> events;
    std::vector<engine::View> views;
    std::function<void(const engine::InputEvent&)> onEvent;
    int steps = 0;
    mutable int draws = 0;
    mutable engine::Quality drawnAt = engine::Quality::full;

private:
    void tell(const std::string& what) { m_told.push_back(m_name + " " + what); }

    std::string m_name;
    Told& m_told;
    engine::Screen m_screen;
};
