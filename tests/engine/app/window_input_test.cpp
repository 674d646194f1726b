#include "engine/app/window_input.hpp"

#include <gtest/gtest.h>

using namespace engine;

namespace {

std::vector<InputEvent> key(sf::Keyboard::Key code, bool shift = false, bool control = false) {
    sf::Event event{};
    event.type = sf::Event::KeyPressed;
    event.key.code = code;
    event.key.shift = shift;
    event.key.control = control;
    return WindowInput().translate(event);
}

std::string nameOf(sf::Keyboard::Key code) {
    const auto events = key(code);
    return events.empty() ? "" : std::get<KeyPressed>(events.at(0)).key;
}

std::string typed(std::uint32_t code) {
    sf::Event event{};
    event.type = sf::Event::TextEntered;
    event.text.unicode = code;
    const auto events = WindowInput().translate(event);
    return events.empty() ? "" : std::get<TextTyped>(events.at(0)).utf8;
}

std::vector<std::string> buttons(const std::vector<InputEvent>& events) {
    std::vector<std::string> names;
    for (const InputEvent& event : events) {
        names.push_back(std::get<PadPressed>(event).button);
    }
    return names;
}

std::vector<std::string> axis(WindowInput& input, sf::Joystick::Axis axis, float position) {
    sf::Event event{};
    event.type = sf::Event::JoystickMoved;
    event.joystickMove.axis = axis;
    event.joystickMove.position = position;
    return buttons(input.translate(event));
}

using Names = std::vector<std::string>;

} // namespace

TEST(WindowInput, keysHaveNames) {
    EXPECT_EQ(nameOf(sf::Keyboard::A), "A");
    EXPECT_EQ(nameOf(sf::Keyboard::Z), "Z");
    EXPECT_EQ(nameOf(sf::Keyboard::Num0), "0");
    EXPECT_EQ(nameOf(sf::Keyboard::Numpad9), "9");
    EXPECT_EQ(nameOf(sf::Keyboard::F11), "F11");
    EXPECT_EQ(nameOf(sf::Keyboard::Enter), "Enter");
    EXPECT_EQ(nameOf(sf::Keyboard::PageDown), "PageDown");
    EXPECT_EQ(nameOf(sf::Keyboard::Equal), "Plus");
    EXPECT_EQ(nameOf(sf::Keyboard::Subtract), "Minus");
    EXPECT_EQ(nameOf(sf::Keyboard::LShift), "");
    EXPECT_EQ(nameOf(sf::Keyboard::Unknown), "");
    const auto held = std::get<KeyPressed>(key(sf::Keyboard::Tab, true, true).at(0));
    EXPECT_TRUE(held.shift);
    EXPECT_TRUE(held.control);
    EXPECT_FALSE(held.alt);
}

TEST(WindowInput, textHasNoControlCharacters) {
    EXPECT_EQ(typed('a'), "a");
    EXPECT_EQ(typed(0x17c), "ż");
    EXPECT_EQ(typed(0x65e5), "日");
    EXPECT_EQ(typed(0x1f600), "\U0001F600");
    for (const std::uint32_t control : {3u, 8u, 9u, 13u, 27u, 127u, 0x85u}) {
        EXPECT_EQ(typed(control), "") << control;
    }
}

TEST(WindowInput, onlyTheLeftButtonPresses) {
    sf::Event event{};
    event.type = sf::Event::MouseButtonPressed;
    event.mouseButton.x = 30;
    event.mouseButton.y = 40;
    event.mouseButton.button = sf::Mouse::Left;
    EXPECT_EQ(std::get<PointerPressed>(WindowInput().translate(event).at(0)).at, (Vec2{30, 40}));
    event.mouseButton.button = sf::Mouse::Right;
    EXPECT_TRUE(WindowInput().translate(event).empty());
}

TEST(WindowInput, padButtonsHaveNames) {
    sf::Event event{};
    event.type = sf::Event::JoystickButtonPressed;
    Names all;
    for (unsigned button = 0; button < 12; ++button) {
        event.joystickButton.button = button;
        for (const auto& name : buttons(WindowInput().translate(event))) {
            all.push_back(name);
        }
    }
    EXPECT_EQ(all, (Names{"A", "B", "X", "Y", "LB", "RB", "Back", "Start"}));
}

TEST(WindowInput, aStickPressesOnceUntilItCameBack) {
    WindowInput input;
    EXPECT_EQ(axis(input, sf::Joystick::X, 20.0f), Names{});
    EXPECT_EQ(axis(input, sf::Joystick::X, 70.0f), Names{"Right"});
    EXPECT_EQ(axis(input, sf::Joystick::X, 45.0f), Names{});
    EXPECT_EQ(axis(input, sf::Joystick::X, 80.0f), Names{}) << "trembling is not pressing";
    EXPECT_EQ(axis(input, sf::Joystick::X, 5.0f), Names{});
    EXPECT_EQ(axis(input, sf::Joystick::X, -80.0f), Names{"Left"});
    EXPECT_EQ(axis(input, sf::Joystick::PovY, -100.0f), Names{"Up"});
    EXPECT_EQ(axis(input, sf::Joystick::Y, 100.0f), Names{"Down"});
}

TEST(WindowInput, heldDirectionsRepeatAndTriggersDoNot) {
    WindowInput input;
    EXPECT_EQ(axis(input, sf::Joystick::R, 90.0f), Names{"RT"});
    EXPECT_EQ(axis(input, sf::Joystick::PovX, 100.0f), Names{"Right"});
    Names pressed;
    for (int step = 0; step < 60; ++step) {
        for (const auto& name : buttons(input.repeat(1.0f / 60.0f))) {
            pressed.push_back(name);
        }
    }
    EXPECT_EQ(pressed, Names(6, "Right"));
    axis(input, sf::Joystick::PovX, 0.0f);
    for (int step = 0; step < 60; ++step) {
        EXPECT_TRUE(input.repeat(1.0f / 60.0f).empty());
    }
}
