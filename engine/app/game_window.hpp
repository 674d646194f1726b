#pragma once

#include <SFML/Graphics/RenderWindow.hpp>
#include <string>

namespace engine {

/// The window on the desktop: its size, its place, and filling the screen.
class GameWindow {
public:
    static constexpr unsigned kLeastWidth = 1280;
    static constexpr unsigned kLeastHeight = 720;

    GameWindow(std::string title, sf::Vector2u size);

    sf::RenderWindow& window() { return m_window; }
    const sf::RenderWindow& window() const { return m_window; }
    bool fullscreen() const { return m_fullscreen; }
    /// Opens the window again.
    void setFullscreen(bool on);
    /// To be called when the size may have changed: one pixel of the picture is one of the window, and none is too
    /// small. Whether it is another size than before.
    bool fit();

private:
    void open();

    std::string m_title;
    /// When it does not fill the screen.
    sf::Vector2u m_size;
    bool m_fullscreen = false;
    sf::Vector2u m_fitted;
    sf::RenderWindow m_window;
};

} // namespace engine
