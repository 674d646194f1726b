#include "engine/graphics/snapshot.hpp"

#include <SFML/Graphics/RenderTexture.hpp>
#include <SFML/OpenGL.hpp>
#include <SFML/Window/Context.hpp>
#include <cassert>
#include <utility>

namespace engine {

namespace {

sf::Vector2u pixelsOf(Vec2 size) {
    return {static_cast<unsigned>(size.x), static_cast<unsigned>(size.y)};
}

template <class Call>
Call driverCall(Call, const char* name) {
    return reinterpret_cast<Call>(sf::Context::getFunction(name));
}

// A driver that draws with the processor shows a picture three times as fast when its bytes lie in the order of the
// window's, and SFML has no word for that order.
void orderLikeAWindow(const sf::Texture& picture) {
    const auto find = driverCall(decltype(&glGetIntegerv){}, "glGetIntegerv");
    const auto bind = driverCall(decltype(&glBindTexture){}, "glBindTexture");
    const auto describe = driverCall(decltype(&glTexImage2D){}, "glTexImage2D");
    if (find == nullptr || bind == nullptr || describe == nullptr) {
        return;
    }
    GLint before = 0;
    find(GL_TEXTURE_BINDING_2D, &before);
    bind(GL_TEXTURE_2D, picture.getNativeHandle());
    describe(GL_TEXTURE_2D, 0, GL_RGBA, static_cast<GLsizei>(picture.getSize().x),
             static_cast<GLsizei>(picture.getSize().y), 0, GL_BGRA, GL_UNSIGNED_BYTE, nullptr);
    bind(GL_TEXTURE_2D, static_cast<GLuint>(before));
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
        orderLikeAWindow(m_picture->getTexture());
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
