#include "tools/recall_bench/plain_loop.hpp"

#include <string>

#include "engine/core/paths.hpp"
#include "tools/recall_bench/scenery.hpp"

namespace bench {
namespace {

void addGround(b2World& world) {
    b2BodyDef definition;
    definition.position.Set(kHallWidth / 2, kHallHeight);
    b2PolygonShape shape;
    shape.SetAsBox(kHallWidth, 0.5f);
    world.CreateBody(&definition)->CreateFixture(&shape, 0.0f);
}

} // namespace

PlainLoop::PlainLoop(sf::RenderWindow& window, int bodies) : m_window(window), m_world({0.0f, 9.8f}) {
    m_font.loadFromFile((engine::paths::shared() / "fonts" / "body.otf").string());
    addGround(m_world);
    for (int i = 0; i < bodies; ++i) {
        b2BodyDef definition;
        definition.type = b2_dynamicBody;
        const auto at = startOf(i);
        definition.position.Set(at.x, at.y);
        b2PolygonShape shape;
        shape.SetAsBox(kBodySide / 2, kBodySide / 2);
        b2Body* body = m_world.CreateBody(&definition);
        body->CreateFixture(&shape, 1.0f);
        m_bodies.push_back(body);
    }
    for (int i = 0; i < kTexts; ++i) {
        m_texts.emplace_back(textOf(i), m_font, 18);
        m_texts.back().setPosition(textAt(i).x, textAt(i).y);
    }
}

void PlainLoop::step() {
    m_world.Step(1.0f / 60.0f, 8, 3);
}

void PlainLoop::draw() {
    m_window.clear(sf::Color(20, 20, 50));
    for (const b2Body* body : m_bodies) {
        sf::RectangleShape shape({kBodySide * kPixelsAMetre, kBodySide * kPixelsAMetre});
        shape.setOrigin(shape.getSize() / 2.0f);
        shape.setPosition(body->GetPosition().x * kPixelsAMetre, body->GetPosition().y * kPixelsAMetre);
        shape.setRotation(body->GetAngle() * 57.29578f);
        shape.setFillColor(sf::Color(255, 210, 122));
        m_window.draw(shape);
    }
    for (const sf::Text& text : m_texts) {
        m_window.draw(text);
    }
}

} // namespace bench
