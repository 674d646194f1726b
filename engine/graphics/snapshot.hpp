#pragma once

#include <cstdint>
#include <memory>

#include "engine/core/vec2.hpp"

namespace sf {
class RenderTexture;
}

namespace engine {

/// A picture of what was drawn, of its target's size, to be shown again for next to nothing. Empty until a Canvas
/// draws on it.
class Snapshot {
public:
    Snapshot();
    ~Snapshot();
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&& other) noexcept;

    bool empty() const { return m_empty; }
    /// Whether it is a picture of this size.
    bool covers(Vec2 size) const;
    /// Empty again; keeps its memory for the next picture.
    void clear() { m_empty = true; }
    /// Whether it is soft when shown larger or smaller than it was drawn, which costs more even where it is not.
    void setSmooth(bool smooth) { m_smooth = smooth; }

    /// What to draw on, of this size and black; null when the machine has no room for it.
    sf::RenderTexture* open(Vec2 size);
    /// It holds a picture from now on.
    void close();
    /// Only when not empty.
    const sf::RenderTexture& picture() const { return *m_picture; }

private:
    std::unique_ptr<sf::RenderTexture> m_picture;
    bool m_empty = true;
    bool m_smooth = false;
    /// Whose it is.
    std::uint64_t m_window = 0;
};

} // namespace engine
