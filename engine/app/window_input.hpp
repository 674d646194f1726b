#pragma once

#include <SFML/Window/Event.hpp>
#include <map>
#include <string>
#include <vector>

#include "engine/input/input_event.hpp"

namespace engine {

/// Turns what the window system tells into input events.
class WindowInput {
public:
    /// None for what is no input (closing, resizing) and for keys without a name.
    std::vector<InputEvent> translate(const sf::Event& event);
    /// Directions held on a pad press again after a while, as held keys do; call once a step (seconds).
    std::vector<InputEvent> repeat(float step);

private:
    std::vector<InputEvent> key(const sf::Event::KeyEvent& key) const;
    std::vector<InputEvent> text(std::uint32_t code) const;
    std::vector<InputEvent> padAxis(const sf::Event::JoystickMoveEvent& axis);
    void hold(const std::string& direction, bool held, std::vector<InputEvent>& events);

    /// Seconds until a held direction or trigger presses again.
    std::map<std::string, float> m_held;
};

} // namespace engine
