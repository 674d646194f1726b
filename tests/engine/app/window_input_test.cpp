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

namespace {

sf::Event keyEvent(sf::Event::EventType type, sf::Keyboard::Key code) {
    sf::Event event{};
    event.type = type;
    event.key.code = code;
    return event;
}

/// What a key gives that is pressed, or pressed again by being held.
std::vector<InputEvent> press(WindowInput& input, sf::Keyboard::Key code) {
    return input.translate(keyEvent(sf::Event::KeyPressed, code));
}

void letGo(WindowInput& input, sf::Keyboard::Key code) {
    input.translate(keyEvent(sf::Event::KeyReleased, code));
}

std::vector<InputEvent> write(WindowInput& input, char letter) {
    sf::Event event{};
    event.type = sf::Event::TextEntered;
    event.text.unicode = static_cast<std::uint32_t>(letter);
    return input.translate(event);
}

std::vector<InputEvent> button(WindowInput& input, sf::Event::EventType type, int x = 30) {
    sf::Event event{};
    event.type = type;
    event.mouseButton.x = x;
    event.mouseButton.button = sf::Mouse::Left;
    return input.translate(event);
}

} // namespace

TEST(WindowInput, aHeldKeyIsOnePress) {
    WindowInput input;
    for (const auto code : {sf::Keyboard::Enter, sf::Keyboard::Space, sf::Keyboard::Num1, sf::Keyboard::Escape,
                            sf::Keyboard::Tab, sf::Keyboard::Add, sf::Keyboard::P}) {
        EXPECT_EQ(press(input, code).size(), 1u) << code;
        EXPECT_TRUE(press(input, code).empty()) << code;
        letGo(input, code);
        EXPECT_EQ(press(input, code).size(), 1u) << code;
    }
}

TEST(WindowInput, whatMovesOrErasesGoesOnWhileItIsHeld) {
    WindowInput input;
    EXPECT_FALSE(std::get<KeyPressed>(press(input, sf::Keyboard::Left).at(0)).repeated);
    EXPECT_TRUE(std::get<KeyPressed>(press(input, sf::Keyboard::Left).at(0)).repeated);
    press(input, sf::Keyboard::Backspace);
    EXPECT_EQ(press(input, sf::Keyboard::Backspace).size(), 1u);
    press(input, sf::Keyboard::A);
    write(input, 'a');
    press(input, sf::Keyboard::A);
    EXPECT_EQ(write(input, 'a').size(), 1u) << "letters go on, in a field";
}

TEST(WindowInput, aNewPageTakesItsFirstPressAfterTheKeyWasUp) {
    WindowInput input;
    press(input, sf::Keyboard::Left);
    press(input, sf::Keyboard::Space);
    input.turnPage();
    EXPECT_TRUE(press(input, sf::Keyboard::Left).empty());
    EXPECT_TRUE(write(input, ' ').empty()) << "what the press wrote was for the page before";
    EXPECT_EQ(press(input, sf::Keyboard::Enter).size(), 1u) << "another key was not down";
    letGo(input, sf::Keyboard::Left);
    letGo(input, sf::Keyboard::Space);
    EXPECT_EQ(press(input, sf::Keyboard::Left).size(), 1u);
    press(input, sf::Keyboard::Space);
    EXPECT_EQ(write(input, ' ').size(), 1u);
}

TEST(WindowInput, whatWasHeldWhenTheWindowGotTheFocusIsNoPress) {
    WindowInput input;
    input.holdFromBefore({sf::Keyboard::Enter});
    EXPECT_TRUE(press(input, sf::Keyboard::Enter).empty());
    letGo(input, sf::Keyboard::Enter);
    EXPECT_EQ(press(input, sf::Keyboard::Enter).size(), 1u);
}

TEST(WindowInput, aButtonLetGoOnAnotherPageIsNoPressOfIt) {
    WindowInput input;
    button(input, sf::Event::MouseButtonPressed);
    input.turnPage();
    EXPECT_TRUE(button(input, sf::Event::MouseButtonReleased).empty());
    button(input, sf::Event::MouseButtonPressed);
    EXPECT_EQ(button(input, sf::Event::MouseButtonReleased).size(), 1u);
}

TEST(WindowInput, aDirectionHeldOverAPageDoesNotGoOn) {
    WindowInput input;
    axis(input, sf::Joystick::PovX, 100.0f);
    input.turnPage();
    for (int step = 0; step < 90; ++step) {
        EXPECT_TRUE(input.repeat(1.0f / 60.0f).empty());
    }
    axis(input, sf::Joystick::PovX, 0.0f);
    EXPECT_EQ(axis(input, sf::Joystick::PovX, 100.0f), Names{"Right"});
}

TEST(WindowInput, twoPressesInOnePlaceAreADoubleClick) {
    WindowInput input;
    const auto clicks = [&](int x) {
        const int count = std::get<PointerPressed>(button(input, sf::Event::MouseButtonPressed, x).at(0)).clicks;
        button(input, sf::Event::MouseButtonReleased, x);
        return count;
    };
    EXPECT_EQ(clicks(30), 1);
    input.repeat(0.2f);
    EXPECT_EQ(clicks(32), 2);
    EXPECT_EQ(clicks(33), 3);
    EXPECT_EQ(clicks(90), 1) << "elsewhere";
    input.repeat(1.0f);
    EXPECT_EQ(clicks(90), 1) << "too late";
}
