#pragma once

#include <SFML/Window/Event.hpp>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/input/input_event.hpp"

namespace engine {

/// Turns what the window system tells into input events. A key is pressed once, however long it is held; only what
/// moves or erases goes on while it is held, and only on the page it was pressed on.
class WindowInput {
public:
    /// None for what is no input (closing, resizing), for keys without a name and for what is held from before.
    /// `place`: the name of a pressed key by where it lies, see KeyPositions; empty for any other.
    std::vector<InputEvent> translate(const sf::Event& event, const std::string& place = {});
    /// Directions held on a pad press again after a while, as held keys do; call once a step (seconds), which also
    /// is how long a double click may take.
    std::vector<InputEvent> repeat(float step);
    /// Something else is shown: what is down now was never meant for it, until it was up.
    void turnPage();
    /// These keys are down already, pressed while another window had the focus.
    void holdFromBefore(const std::set<sf::Keyboard::Key>& keys);

private:
    enum class Held { here, fromBefore };

    std::vector<InputEvent> key(const sf::Event::KeyEvent& key, const std::string& place);
    std::vector<InputEvent> text(std::uint32_t code) const;
    std::vector<InputEvent> button(const sf::Event::MouseButtonEvent& button, bool down);
    PointerPressed click(Vec2 at);
    std::vector<InputEvent> padAxis(const sf::Event::JoystickMoveEvent& axis);
    void hold(const std::string& direction, bool held, std::vector<InputEvent>& events);

    std::map<sf::Keyboard::Key, Held> m_keys;
    /// The key that the next text comes from.
    sf::Keyboard::Key m_writing = sf::Keyboard::Unknown;
    /// The left button of the mouse: down, and since an earlier page.
    bool m_buttonDown = false;
    bool m_buttonFromBefore = false;
    /// The last press of the pointer, for double clicks.
    PointerPressed m_click;
    float m_sinceClick = std::numeric_limits<float>::infinity();
    /// Seconds until a held direction or trigger presses again.
    std::map<std::string, float> m_held;
};

} // namespace engine
