#pragma once

#include <SFML/Window/Keyboard.hpp>
#include <SFML/Window/WindowHandle.hpp>
#include <memory>
#include <string>

namespace engine {

/// Which key of the number row was pressed, by where it lies: `1` is the first key of that row whatever it writes
/// (`&` in France, `+` in Prague, `۱` in Tehran). SFML 2.5 tells only what a key writes in the first layout, so the
/// X server is asked for the keys' places (`AE01` … `AE12`), and for the presses in the window a second time.
class KeyPositions {
public:
    /// Without an X server it knows no places.
    KeyPositions();
    ~KeyPositions();
    KeyPositions(const KeyPositions&) = delete;
    KeyPositions& operator=(const KeyPositions&) = delete;

    /// The window whose keys are asked for from now on.
    void watch(sf::WindowHandle window);
    /// Call once for every press, in their order, with what SFML says: `1` … `9`, `0`, `Minus` and `Plus` for keys
    /// of the number row and for a plus key elsewhere; empty for any other.
    std::string nameOf(sf::Keyboard::Key pressed);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace engine
