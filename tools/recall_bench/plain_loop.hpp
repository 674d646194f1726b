#pragma once

#include <vector>

#include <SFML/Graphics.hpp>
#include <box2d/box2d.h>

namespace bench {

/// What somebody would write in an afternoon: Box2D and one sf::Shape a body, forty sf::Texts. The peer of our
/// frame.
class PlainLoop {
public:
    PlainLoop(sf::RenderWindow& window, int bodies);

    void step();
    /// Everything is drawn, nothing presented.
    void draw();

private:
    sf::RenderWindow& m_window;
    sf::Font m_font;
    b2World m_world;
    std::vector<b2Body*> m_bodies;
    std::vector<sf::Text> m_texts;
};

} // namespace bench
