#include "engine/layout/flow.hpp"

#include <algorithm>
#include <cassert>

namespace engine {

namespace {

struct Span {
    float begin = 0.0f;
    float length = 0.0f;
};

/// What the gaps may take: never so much that nothing is left for the parts.
float fittingGap(float room, std::size_t parts, float gap) {
    return parts < 2 ? 0.0f : std::clamp(gap, 0.0f, std::max(0.0f, room) / static_cast<float>(2 * (parts - 1)));
}

std::vector<Span> spread(float begin, float room, const std::vector<Extent>& parts, float wantedGap) {
    const float gap = fittingGap(room, parts.size(), wantedGap);
    float left = std::max(0.0f, room) - gap * static_cast<float>(std::max<std::size_t>(parts.size(), 1) - 1);
    float fixed = 0.0f;
    float shares = 0.0f;
    for (const Extent& part : parts) {
        fixed += std::max(0.0f, part.fixed);
        shares += std::max(0.0f, part.share);
    }
    const float squeeze = fixed > left ? left / fixed : 1.0f;
    left = std::max(0.0f, left - fixed * squeeze);
    std::vector<Span> spans;
    for (const Extent& part : parts) {
        const float grown = shares > 0.0f ? left * std::max(0.0f, part.share) / shares : 0.0f;
        spans.push_back({begin, std::max(0.0f, part.fixed) * squeeze + grown});
        begin += spans.back().length + gap;
    }
    return spans;
}

} // namespace

std::vector<Rect> row(const Rect& box, const std::vector<Extent>& parts, float gap) {
    std::vector<Rect> result;
    for (const Span& span : spread(box.x, box.width, parts, gap)) {
        result.push_back({span.begin, box.y, span.length, box.height});
    }
    return result;
}

std::vector<Rect> column(const Rect& box, const std::vector<Extent>& parts, float gap) {
    std::vector<Rect> result;
    for (const Span& span : spread(box.y, box.height, parts, gap)) {
        result.push_back({box.x, span.begin, box.width, span.length});
    }
    return result;
}

std::vector<Rect> grid(const Rect& box, std::size_t count, std::size_t columns, float gap) {
    assert(columns > 0);
    const std::size_t rows = (count + columns - 1) / columns;
    std::vector<Rect> result;
    for (const Rect& line : column(box, std::vector<Extent>(rows, Extent::grow()), gap)) {
        for (const Rect& cell : row(line, std::vector<Extent>(columns, Extent::grow()), gap)) {
            if (result.size() < count) {
                result.push_back(cell);
            }
        }
    }
    return result;
}

Rect centred(const Rect& box, float width, float height) {
    return {box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height};
}

Rect fitted(const Rect& box, float aspect) {
    assert(aspect > 0.0f);
    const float width = std::min(box.width, box.height * aspect);
    return centred(box, width, width / aspect);
}

} // namespace engine
