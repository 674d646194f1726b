#pragma once

#include <string>

#include "engine/ui/screen_control.hpp"
#include "tests/support/fonts.hpp"

/// What a test needs to build a screen.
struct UiStage {
    engine::Typesetter typesetter{test::fonts()};
    engine::Theme theme = engine::Theme::night();
    engine::InputMap keys = engine::InputMap::standard();
    engine::ScreenControl control;

    engine::Screen screen(const engine::View& view = {1920, 1080, 1.0f}) { return {view, theme, typesetter}; }
    std::optional<engine::UiEvent> send(const engine::InputEvent& event) { return control.handle(event, keys); }
    std::optional<engine::UiEvent> press(const std::string& key) {
        return send(engine::KeyPressed{key, false, false, false});
    }
    std::optional<engine::UiEvent> click(engine::Vec2 at) {
        send(engine::PointerMoved{at});
        send(engine::PointerPressed{at});
        return send(engine::PointerReleased{at});
    }
};
