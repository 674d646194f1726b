#include "engine/ui/element_parts.hpp"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

constexpr float kDetailShare = 0.42f;

Rect cutLeft(Rect& from, float width, float gap) {
    const Rect part{from.x, from.y, std::min(width, from.width), from.height};
    const float taken = std::min(from.width, part.width + gap);
    from = {from.x + taken, from.y, from.width - taken, from.height};
    return part;
}

Rect cutRight(Rect& from, float width, float gap) {
    const float own = std::min(width, from.width);
    const Rect part{from.right() - own, from.y, own, from.height};
    from.width = std::max(0.0f, from.width - own - gap);
    return part;
}

Rect cutTop(Rect& from, float height) {
    const Rect part{from.x, from.y, from.width, std::min(height, from.height)};
    from = {from.x, from.y + part.height, from.width, from.height - part.height};
    return part;
}

Rect middle(const Rect& box, float width, float height) {
    const float w = std::min(width, box.width);
    const float h = std::min(height, box.height);
    return {box.x + (box.width - w) / 2, box.y + (box.height - h) / 2, w, h};
}

/// Label above, quieter detail below.
void stack(ElementParts& parts, const Element& element, Rect room) {
    if (!element.detail.empty()) {
        parts.detail = room;
        const Rect label = cutTop(parts.detail, room.height * (1.0f - kDetailShare));
        room = label;
    }
    parts.label = room;
}

ElementParts buttonParts(const Element& element, const View& view) {
    ElementParts parts;
    Rect room = element.box;
    room.height = std::max(0.0f, room.height - edgeOf(view));
    const bool option = element.role == Role::option;
    room = room.inset(std::min(view.px(option ? 18.0f : 22.0f), room.width * 0.12f),
                      std::min(view.px(8.0f), room.height * 0.1f));
    const float square = std::min(view.px(44.0f), room.height);
    if (!element.key.empty()) {
        parts.key = middle(cutLeft(room, square, view.px(16.0f)), square, square);
        if (!option) {
            // Keeps the label in the middle of the button.
            cutRight(room, view.px(12.0f), 0.0f);
        }
    }
    // A row of short options without keys (a choice between words) keeps its labels in the middle.
    if (option && (!element.key.empty() || element.mark != Mark::none)) {
        parts.mark = middle(cutRight(room, square, view.px(12.0f)), square, square);
    }
    stack(parts, element, room);
    return parts;
}

ElementParts toggleParts(const Element& element, const View& view) {
    ElementParts parts;
    Rect room = element.box.inset(view.px(4.0f), 0.0f);
    parts.control = middle(cutRight(room, view.px(76.0f), view.px(16.0f)), view.px(76.0f), view.px(40.0f));
    stack(parts, element, room);
    return parts;
}

/// Label and detail side by side on top, the bar below.
ElementParts barParts(const Element& element, const View& view) {
    ElementParts parts;
    const bool slider = element.role == Role::slider;
    const float thick = view.px(slider ? 12.0f : 16.0f);
    Rect room = slider ? element.box.inset(view.px(4.0f), 0.0f) : element.box;
    if (!element.label.empty() || !element.detail.empty()) {
        const float below =
            slider ? std::max(view.px(32.0f), room.height * 0.4f) : std::max(thick * 1.25f, room.height * 0.3f);
        Rect top = cutTop(room, std::max(0.0f, room.height - below));
        if (!element.detail.empty()) {
            const float share = element.label.empty() ? 1.0f : 0.4f;
            parts.detail = cutRight(top, top.width * share, view.px(8.0f));
        }
        parts.label = top;
    }
    parts.control = middle(room, room.width - (slider ? view.px(28.0f) : 0.0f), thick);
    return parts;
}

ElementParts fieldParts(const Element& element, const View& view) {
    ElementParts parts;
    Rect room = element.box;
    // Without room for both, the name stands in the empty field instead.
    if (!element.label.empty() && room.height >= view.px(84.0f)) {
        parts.label = cutTop(room, room.height * 0.36f);
        parts.label.height -= view.px(4.0f);
    }
    parts.control = room;
    return parts;
}

} // namespace

TextStyle detailStyleOf(const Element& element) {
    TextStyle style = element.style;
    style.face = Face::body;
    style.size *= 0.78f;
    // On bars it stands at the far end of the label's line.
    const bool bar = element.role == Role::slider || element.role == Role::meter;
    style.align = bar ? TextAlign::right : element.style.align;
    return style;
}

float edgeOf(const View& view) {
    return std::max(2.0f, std::round(view.px(5.0f)));
}

float tailOf(const View& view) {
    return view.px(20.0f);
}

ElementParts partsOf(const Element& element, const View& view) {
    switch (element.role) {
    case Role::button:
    case Role::primary:
    case Role::option:
        return buttonParts(element, view);
    case Role::toggle:
        return toggleParts(element, view);
    case Role::slider:
    case Role::meter:
        return barParts(element, view);
    case Role::field:
        return fieldParts(element, view);
    case Role::heading:
    case Role::text: {
        ElementParts parts;
        Rect room = element.box;
        if (element.mark != Mark::none) {
            const float square = std::min(element.style.size * 1.15f, room.height);
            parts.mark = middle(cutLeft(room, square, square * 0.35f), square, square);
        }
        parts.label = room;
        return parts;
    }
    default:
        return {};
    }
}

float sliderValueAt(const Element& slider, const View& view, float x) {
    const Rect track = partsOf(slider, view).control;
    if (track.width <= 0.0f) {
        return slider.value;
    }
    return std::round(std::clamp((x - track.x) / track.width, 0.0f, 1.0f) * 100.0f) / 100.0f;
}

} // namespace engine
