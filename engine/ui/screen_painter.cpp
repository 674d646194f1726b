#include "engine/ui/screen_painter.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

#include "engine/ui/element_painter.hpp"
#include "engine/ui/text_fit.hpp"

namespace engine {

namespace {

constexpr float kBreath = 1.8f;
constexpr float kBlink = 1.06f;
/// Design units: how far the light of what has the focus reaches at most.
constexpr float kLight = 24.0f;

float breathing(float time) {
    return 0.8f + 0.2f * std::cos(time * 2.0f * std::numbers::pi_v<float> / kBreath);
}

/// The thumb of a part's scrollbar within the part's right edge.
Rect thumbOf(const ScrollPart& part, float scroll, const View& view) {
    const float width = std::max(3.0f, view.px(7.0f));
    const Rect lane = Rect{part.box.right() - width, part.box.y, width, part.box.height}.inset(0.0f, view.px(4.0f));
    const float height = std::max(view.px(36.0f), lane.height * part.box.height / part.contentHeight);
    const float share = scroll / (part.contentHeight - part.box.height);
    return {lane.x, lane.y + (lane.height - height) * share, lane.width, height};
}

/// Keeps one clip for neighbours of the same part: every change of clip is another batch for the GPU.
class PartClip {
public:
    PartClip(Canvas& canvas, const Screen& screen) : m_canvas(canvas), m_screen(screen) {}
    ~PartClip() { enter(nullptr); }
    PartClip(const PartClip&) = delete;
    PartClip& operator=(const PartClip&) = delete;

    /// False when the box is wholly scrolled out of its part.
    bool enter(const std::string& name, const Rect& box) {
        const auto found = m_screen.scrollParts().find(name);
        const ScrollPart* part = found == m_screen.scrollParts().end() ? nullptr : &found->second;
        if (part != nullptr && !part->box.overlaps(box)) {
            return false;
        }
        enter(part);
        return true;
    }

private:
    void enter(const ScrollPart* part) {
        if (part == m_part) {
            return;
        }
        if (m_part != nullptr) {
            m_canvas.popClip();
        }
        if (part != nullptr) {
            m_canvas.pushClip(part->box);
        }
        m_part = part;
    }

    Canvas& m_canvas;
    const Screen& m_screen;
    const ScrollPart* m_part = nullptr;
};

/// Answers to one question stand side by side: where one of them must be set smaller, all are. Other options of the
/// screen were asked for at sizes of their own.
float commonOptionSize(const Screen& screen, Typesetter& typesetter, float asked) {
    float size = asked;
    for (const Element& element : screen.elements()) {
        if (element.role == Role::option && element.style.size == asked) {
            const Rect room = partsOf(element, screen.view()).label;
            const float smallest = smallestDrawn(screen.view(), element.style.size);
            size = std::min(size, fittedStyle(typesetter, element.label, element.style, room, smallest).size);
        }
    }
    return size;
}

/// What is used at the moment, and what is drawn after it and over it: it moves with it.
class LivingElements {
public:
    LivingElements(const Screen& screen, const ScreenControl& control)
        : m_control(control), m_light(screen.view().px(kLight)) {}

    /// Asked about each element in the order of the screen.
    bool take(const Element& element, const Rect& box) {
        const bool used = isUsed(element);
        const bool living = used || std::any_of(m_boxes.begin(), m_boxes.end(),
                                                [&box](const Rect& below) { return below.overlaps(box); });
        if (living) {
            m_boxes.push_back(used ? box.inset(-m_light) : box);
        }
        return living;
    }

private:
    bool isUsed(const Element& element) const {
        return element.reachable() && !element.id.empty() &&
               (element.id == m_control.focus() || element.id == m_control.hover() ||
                element.id == m_control.pressed());
    }

    const ScreenControl& m_control;
    float m_light;
    std::vector<Rect> m_boxes;
};

/// `draw(element, box, size)` for each element in sight that is living, or for each that is not; `size` is that of
/// its letters.
template <class Draw>
void eachElement(Canvas& canvas, const Screen& screen, const ScreenControl& control, bool living,
                 const Draw& draw) {
    PartClip clip(canvas, screen);
    LivingElements alive(screen, control);
    float asked = 0.0f;
    float common = 0.0f;
    for (const Element& element : screen.elements()) {
        const Rect box = element.box.moved(0.0f, -control.scrollOf(element.scroll));
        if (alive.take(element, box) != living || !clip.enter(element.scroll, box)) {
            continue;
        }
        if (element.role == Role::option && element.style.size != asked) {
            asked = element.style.size;
            common = commonOptionSize(screen, canvas.typesetter(), asked);
        }
        draw(element, box, element.role == Role::option ? common : element.style.size);
    }
}

Element shownAt(const Element& element, const Rect& box, float size) {
    Element shown = element;
    shown.box = box;
    shown.style.size = size;
    return shown;
}

void addText(LayerKey& key, const std::string& text) {
    key.add(std::uint64_t{std::hash<std::string>()(text)});
}

void addBox(LayerKey& key, const Rect& box) {
    key.add(box.x).add(box.y).add(box.width).add(box.height);
}

void addTo(LayerKey& key, const Element& element) {
    for (const std::string* text : {&element.id, &element.label, &element.detail, &element.key, &element.picture,
                                    &element.content, &element.scroll}) {
        addText(key, *text);
    }
    addBox(key, element.box);
    key.addBytes(element.role)
        .addBytes(element.mark)
        .addBytes(element.tail)
        .addBytes(element.style.face)
        .addBytes(element.style.align);
    key.add(element.style.size).add(element.style.lineHeight).add(element.value);
    key.addBytes(element.chosen).addBytes(element.enabled).addBytes(element.muted);
}

} // namespace

void ScreenPainter::draw(Canvas& canvas, const Screen& screen, const ScreenControl& control, float time) const {
    drawAtRest(canvas, screen, control);
    drawInUse(canvas, screen, control, time);
}

void ScreenPainter::drawAtRest(Canvas& canvas, const Screen& screen, const ScreenControl& control) const {
    ElementPainter painter(canvas, *m_theme, screen.view());
    eachElement(canvas, screen, control, false, [&](const Element& element, const Rect& box, float size) {
        painter.draw(shownAt(element, box, size), {});
    });
    for (const auto& [name, part] : screen.scrollParts()) {
        if (part.contentHeight > part.box.height + 0.5f) {
            const Rect thumb = thumbOf(part, control.scrollOf(name), screen.view());
            canvas.rounded(thumb, thumb.width / 2, m_theme->palette.outline);
        }
    }
}

LayerKey ScreenPainter::restKey(const Canvas& canvas, const Screen& screen, const ScreenControl& control) const {
    LayerKey key;
    key.addBytes(m_theme->palette).add(screen.view().width).add(screen.view().height).add(screen.view().textScale);
    for (const std::string* used : {&control.focus(), &control.hover(), &control.pressed()}) {
        addText(key, *used);
    }
    for (const auto& [name, part] : screen.scrollParts()) {
        addText(key, name);
        addBox(key, part.box);
        key.add(part.contentHeight).add(control.scrollOf(name));
    }
    for (const Element& element : screen.elements()) {
        addTo(key, element);
        if (element.role == Role::picture) {
            // It may still be on its way.
            key.add(canvas.pictureSize(element.picture).x);
        }
    }
    return key;
}

void ScreenPainter::drawInUse(Canvas& canvas, const Screen& screen, const ScreenControl& control,
                              float time) const {
    ElementPainter painter(canvas, *m_theme, screen.view());
    eachElement(canvas, screen, control, true, [&](const Element& element, const Rect& box, float size) {
        const Element shown = shownAt(element, box, size);
        const bool named = element.reachable() && !element.id.empty();
        ElementUse use{named && element.id == control.focus(), named && element.id == control.hover(),
                       named && element.id == control.pressed(), std::fmod(time, kBlink) < kBlink / 2};
        if (use.focused && element.role == Role::field) {
            use.edit = control.editOf(element);
        }
        const bool ringed = use.focused && control.showsFocus();
        if (ringed) {
            painter.focusGlow(shown, breathing(time));
        }
        painter.draw(shown, use);
        if (ringed) {
            painter.focusRing(shown, use, breathing(time));
        }
    });
}

} // namespace engine
