#include "engine/app/window_input.hpp"

#include <SFML/System/Utf.hpp>
#include <SFML/Window/Clipboard.hpp>
#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <string_view>
#include <utility>

namespace engine {

namespace {

constexpr float kFirstRepeat = 0.4f;
constexpr float kNextRepeat = 0.12f;
/// Seconds between the presses of a double click, and pixels.
constexpr float kDoubleClick = 0.4f;
constexpr float kSamePlace = 6.0f;
/// Of 100: sticks rest a little off their centre.
constexpr float kStickFar = 55.0f;
constexpr float kStickNear = 35.0f;

Vec2 at(int x, int y) {
    return {static_cast<float>(x), static_cast<float>(y)};
}

const char* specialKey(sf::Keyboard::Key key) {
    using Key = sf::Keyboard;
    switch (key) {
    case Key::Enter:
        return "Enter";
    case Key::Escape:
        return "Escape";
    case Key::Space:
        return "Space";
    case Key::Backspace:
        return "Backspace";
    case Key::Delete:
        return "Delete";
    case Key::Tab:
        return "Tab";
    case Key::Up:
        return "Up";
    case Key::Down:
        return "Down";
    case Key::Left:
        return "Left";
    case Key::Right:
        return "Right";
    case Key::Home:
        return "Home";
    case Key::End:
        return "End";
    case Key::PageUp:
        return "PageUp";
    case Key::PageDown:
        return "PageDown";
    case Key::Add:
    case Key::Equal:
        return "Plus";
    case Key::Subtract:
    case Key::Hyphen:
        return "Minus";
    case Key::Slash:
    case Key::Divide:
        return "Slash";
    default:
        return "";
    }
}

std::string keyName(sf::Keyboard::Key key) {
    using Key = sf::Keyboard;
    if (key >= Key::A && key <= Key::Z) {
        return std::string(1, static_cast<char>('A' + (key - Key::A)));
    }
    if (key >= Key::Num0 && key <= Key::Num9) {
        return std::string(1, static_cast<char>('0' + (key - Key::Num0)));
    }
    if (key >= Key::Numpad0 && key <= Key::Numpad9) {
        return std::string(1, static_cast<char>('0' + (key - Key::Numpad0)));
    }
    if (key >= Key::F1 && key <= Key::F12) {
        return "F" + std::to_string(key - Key::F1 + 1);
    }
    return specialKey(key);
}

/// Held, it goes on: it moves the focus, a caret or a page, or erases.
bool goesOn(const std::string& key) {
    constexpr std::array<std::string_view, 8> kGoingOn{"Up",     "Down",     "Left",      "Right",
                                                       "PageUp", "PageDown", "Backspace", "Delete"};
    return std::find(kGoingOn.begin(), kGoingOn.end(), key) != kGoingOn.end();
}

bool isControl(std::uint32_t code) {
    return code < 32 || (code >= 127 && code < 160);
}

void appendUtf8(std::string& text, std::uint32_t code) {
    sf::Utf8::encode(code, std::back_inserter(text));
}

std::string pasted() {
    std::string text;
    for (const std::uint32_t code : sf::Clipboard::getString()) {
        if (!isControl(code)) {
            appendUtf8(text, code);
        } else if (code == '\n' || code == '\t') {
            text += ' ';
        }
    }
    return text;
}

} // namespace

std::vector<InputEvent> WindowInput::translate(const sf::Event& event, const std::string& place) {
    switch (event.type) {
    case sf::Event::KeyPressed:
        return key(event.key, place);
    case sf::Event::KeyReleased:
        m_keys.erase(event.key.code);
        return {};
    case sf::Event::TextEntered:
        return text(event.text.unicode);
    case sf::Event::MouseMoved:
        return {PointerMoved{at(event.mouseMove.x, event.mouseMove.y)}};
    case sf::Event::MouseButtonPressed:
        return button(event.mouseButton, true);
    case sf::Event::MouseButtonReleased:
        return button(event.mouseButton, false);
    case sf::Event::MouseWheelScrolled:
        if (event.mouseWheelScroll.wheel == sf::Mouse::VerticalWheel) {
            return {PointerScrolled{at(event.mouseWheelScroll.x, event.mouseWheelScroll.y),
                                    event.mouseWheelScroll.delta}};
        }
        return {};
    case sf::Event::JoystickButtonPressed: {
        constexpr std::array<const char*, 8> kButtons{"A", "B", "X", "Y", "LB", "RB", "Back", "Start"};
        const unsigned button = event.joystickButton.button;
        return button < kButtons.size() ? std::vector<InputEvent>{PadPressed{kButtons[button]}}
                                        : std::vector<InputEvent>{};
    }
    case sf::Event::JoystickMoved:
        return padAxis(event.joystickMove);
    case sf::Event::JoystickDisconnected:
        m_held.clear();
        return {};
    case sf::Event::LostFocus:
        m_held.clear();
        m_keys.clear();
        return {FocusLost{}};
    case sf::Event::GainedFocus:
        return {FocusGained{}};
    default:
        return {};
    }
}

std::vector<InputEvent> WindowInput::key(const sf::Event::KeyEvent& key, const std::string& place) {
    m_writing = key.code;
    const auto [held, pressed] = m_keys.emplace(key.code, Held::here);
    const std::string name = place.empty() ? keyName(key.code) : place;
    if (name.empty() || (!pressed && (held->second == Held::fromBefore || !goesOn(name)))) {
        return {};
    }
    if (name == "V" && key.control && !key.alt) {
        const std::string text = pasted();
        return text.empty() ? std::vector<InputEvent>{} : std::vector<InputEvent>{TextTyped{text}};
    }
    return {KeyPressed{name, key.shift, key.control, key.alt, !pressed}};
}

std::vector<InputEvent> WindowInput::text(std::uint32_t code) const {
    const auto writing = m_keys.find(m_writing);
    const bool fromBefore = writing != m_keys.end() && writing->second == Held::fromBefore;
    if (fromBefore || isControl(code)) {
        return {};
    }
    TextTyped typed;
    appendUtf8(typed.utf8, code);
    return {typed};
}

std::vector<InputEvent> WindowInput::button(const sf::Event::MouseButtonEvent& button, bool down) {
    if (button.button != sf::Mouse::Left) {
        return {};
    }
    const bool fromBefore = std::exchange(m_buttonFromBefore, false);
    if (down) {
        m_buttonDown = true;
        return {click(at(button.x, button.y))};
    }
    m_buttonDown = false;
    return fromBefore ? std::vector<InputEvent>{}
                      : std::vector<InputEvent>{PointerReleased{at(button.x, button.y)}};
}

PointerPressed WindowInput::click(Vec2 at) {
    const Vec2 moved = at - m_click.at;
    const bool again = m_sinceClick < kDoubleClick && std::hypot(moved.x, moved.y) < kSamePlace;
    m_sinceClick = 0.0f;
    m_click = {at, again ? m_click.clicks + 1 : 1};
    return m_click;
}

std::vector<InputEvent> WindowInput::padAxis(const sf::Event::JoystickMoveEvent& axis) {
    std::vector<InputEvent> events;
    const auto both = [&](const char* less, const char* more, float position) {
        const bool wasLess = m_held.count(less) != 0;
        const bool wasMore = m_held.count(more) != 0;
        hold(less, position < (wasLess ? -kStickNear : -kStickFar), events);
        hold(more, position > (wasMore ? kStickNear : kStickFar), events);
    };
    switch (axis.axis) {
    case sf::Joystick::X:
    case sf::Joystick::PovX:
        both("Left", "Right", axis.position);
        break;
    case sf::Joystick::Y:
    case sf::Joystick::PovY:
        both("Up", "Down", axis.position);
        break;
    // Triggers rest at -100.
    case sf::Joystick::Z:
        hold("LT", axis.position > 0.0f, events);
        break;
    case sf::Joystick::R:
        hold("RT", axis.position > 0.0f, events);
        break;
    default:
        break;
    }
    return events;
}

void WindowInput::hold(const std::string& direction, bool held, std::vector<InputEvent>& events) {
    if (!held) {
        m_held.erase(direction);
        return;
    }
    const bool trigger = direction == "LT" || direction == "RT";
    const float wait = trigger ? std::numeric_limits<float>::infinity() : kFirstRepeat;
    if (m_held.emplace(direction, wait).second) {
        events.push_back(PadPressed{direction});
    }
}

std::vector<InputEvent> WindowInput::repeat(float step) {
    std::vector<InputEvent> events;
    m_sinceClick += step;
    for (auto& [direction, left] : m_held) {
        left -= step;
        if (left <= 0.0f) {
            left += kNextRepeat;
            events.push_back(PadPressed{direction, true});
        }
    }
    return events;
}

void WindowInput::turnPage() {
    for (auto& [key, held] : m_keys) {
        held = Held::fromBefore;
    }
    m_buttonFromBefore = m_buttonDown;
    for (auto& [direction, left] : m_held) {
        left = std::numeric_limits<float>::infinity();
    }
}

void WindowInput::holdFromBefore(const std::set<sf::Keyboard::Key>& keys) {
    for (const sf::Keyboard::Key key : keys) {
        m_keys[key] = Held::fromBefore;
    }
}

} // namespace engine
