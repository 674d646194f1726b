#include "engine/text/glyph_atlas.hpp"

#include <algorithm>

namespace engine {

std::optional<Rect> GlyphAtlas::place(unsigned width, unsigned height) {
    if (width + 2 > kSide) {
        return std::nullopt;
    }
    const bool newRow = m_x + width + 1 > kSide;
    const unsigned x = newRow ? 1 : m_x;
    const unsigned y = newRow ? m_y + m_rowHeight + 1 : m_y;
    if (y + height + 1 > kMaxHeight) {
        return std::nullopt;
    }
    growTo(y + height + 1);
    m_rowHeight = newRow ? height : std::max(m_rowHeight, height);
    m_x = x + width + 1;
    m_y = y;
    m_changes.push_back({y, height});
    return Rect{static_cast<float>(x), static_cast<float>(y), static_cast<float>(width),
                static_cast<float>(height)};
}

std::uint8_t* GlyphAtlas::pixels(const Rect& where) {
    return m_bytes.data() + static_cast<std::size_t>(where.y) * kRowBytes + static_cast<std::size_t>(where.x) * 4;
}

GlyphAtlas::Rows GlyphAtlas::changedSince(std::uint64_t version) const {
    if (version < m_cleared) {
        return {0, height()};
    }
    unsigned first = kMaxHeight;
    unsigned end = 0;
    for (std::size_t i = version - m_cleared; i < m_changes.size(); ++i) {
        first = std::min(first, m_changes[i].first);
        end = std::max(end, m_changes[i].first + m_changes[i].count);
    }
    return end > first ? Rows{first, end - first} : Rows{};
}

void GlyphAtlas::clear() {
    m_cleared = version() + 1;
    m_changes.clear();
    m_bytes.clear();
    m_x = m_y = 1;
    m_rowHeight = 0;
    growTo(kFirstHeight);
}

void GlyphAtlas::growTo(unsigned needed) {
    unsigned rows = std::max(height(), kFirstHeight);
    while (rows < needed) {
        rows *= 2;
    }
    // White without coverage: where a turned glyph's edge is blended with its surroundings it must not darken.
    std::vector<std::uint8_t> emptyRow(kRowBytes, 255);
    for (std::size_t alpha = 3; alpha < kRowBytes; alpha += 4) {
        emptyRow[alpha] = 0;
    }
    m_bytes.reserve(rows * kRowBytes);
    while (m_bytes.size() < rows * kRowBytes) {
        m_bytes.insert(m_bytes.end(), emptyRow.begin(), emptyRow.end());
    }
}

} // namespace engine
