#include "engine/graphics/snapshot.hpp"

#include <SFML/Graphics/RenderTexture.hpp>
#include <SFML/Window/Context.hpp>
#include <cassert>
#include <utility>

namespace engine {

namespace {

sf::Vector2u pixelsOf(Vec2 size) {
    return {static_cast<unsigned>(size.x), static_cast<unsigned>(size.y)};
}

} // namespace

Snapshot::Snapshot() = default;
Snapshot::~Snapshot() = default;
Snapshot::Snapshot(Snapshot&& other) noexcept = default;
Snapshot& Snapshot::operator=(Snapshot&& other) noexcept = default;

bool Snapshot::covers(Vec2 size) const {
    return !m_empty && m_picture->getSize() == pixelsOf(size);
}

sf::RenderTexture* Snapshot::open(Vec2 size) {
    const sf::Vector2u pixels = pixelsOf(size);
    m_empty = true;
    // One that was made with another window open stays black when drawn on again.
    const std::uint64_t window = sf::Context::getActiveContextId();
    const bool sameWindow = std::exchange(m_window, window) == window;
    if (m_picture == nullptr || m_picture->getSize() != pixels || !sameWindow) {
        m_picture = std::make_unique<sf::RenderTexture>();
        if (!m_picture->create(pixels.x, pixels.y)) {
            m_picture.reset();
            return nullptr;
        }
    }
    m_picture->setSmooth(m_smooth);
    m_picture->clear(sf::Color::Black);
    return m_picture.get();
}

void Snapshot::close() {
    assert(m_picture != nullptr);
    m_picture->display();
    m_empty = false;
}

} // namespace engine
