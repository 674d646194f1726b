#include "engine/app/game_window.hpp"

#include <SFML/System/Err.hpp>
#include <algorithm>
#include <ostream>
#include <utility>

namespace engine {

namespace {

/// While a window opens, SFML complains on the terminal of screens that cannot wait for their beam. So be it.
class HushedSfml {
public:
    HushedSfml() : m_voice(sf::err().rdbuf(nullptr)) {}
    ~HushedSfml() { sf::err().rdbuf(m_voice); }
    HushedSfml(const HushedSfml&) = delete;
    HushedSfml& operator=(const HushedSfml&) = delete;

private:
    std::streambuf* m_voice;
};

} // namespace

GameWindow::GameWindow(std::string title, sf::Vector2u size)
    : m_title(std::move(title)), m_size(std::max(size.x, kLeastWidth), std::max(size.y, kLeastHeight)) {
    open();
}

void GameWindow::setFullscreen(bool on) {
    if (on != m_fullscreen) {
        m_fullscreen = on;
        open();
    }
}

void GameWindow::open() {
    const HushedSfml hushed;
    const sf::VideoMode desktop = sf::VideoMode::getDesktopMode();
    const sf::String title = sf::String::fromUtf8(m_title.begin(), m_title.end());
    if (m_fullscreen) {
        m_window.create(desktop, title, sf::Style::Fullscreen);
    } else {
        m_window.create(sf::VideoMode(m_size.x, m_size.y), title, sf::Style::Default);
        // SFML 2.5 centres by the desktop's width both ways, which puts the lower edge off the screen.
        const int x = (static_cast<int>(desktop.width) - static_cast<int>(m_size.x)) / 2;
        const int y = (static_cast<int>(desktop.height) - static_cast<int>(m_size.y)) / 2;
        m_window.setPosition({std::max(0, x), std::max(0, y)});
    }
    m_window.setKeyRepeatEnabled(true);
    fit();
}

bool GameWindow::fit() {
    sf::Vector2u size = m_window.getSize();
    if (!m_fullscreen && (size.x < kLeastWidth || size.y < kLeastHeight)) {
        size = {std::max(size.x, kLeastWidth), std::max(size.y, kLeastHeight)};
        m_window.setSize(size);
    }
    if (!m_fullscreen) {
        m_size = size;
    }
    m_window.setView(sf::View(sf::FloatRect(0.0f, 0.0f, static_cast<float>(size.x), static_cast<float>(size.y))));
    return std::exchange(m_fitted, size) != size;
}

} // namespace engine
