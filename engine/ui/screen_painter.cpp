#include "engine/ui/screen_painter.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "engine/ui/element_painter.hpp"
#include "engine/ui/text_fit.hpp"

namespace engine {

namespace {

constexpr float kBreath = 1.8f;
constexpr float kBlink = 1.06f;

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
            const float smallest = smallestDrawn(screen.view());
            size = std::min(size, fittedStyle(typesetter, element.label, element.style, room, smallest).size);
        }
    }
    return size;
}

void drawElements(Canvas& canvas, const Screen& screen, const ScreenControl& control, ElementPainter& painter,
                  float time) {
    PartClip clip(canvas, screen);
    float asked = 0.0f;
    float common = 0.0f;
    for (const Element& element : screen.elements()) {
        Element shown = element;
        shown.box = element.box.moved(0.0f, -control.scrollOf(element.scroll));
        if (!clip.enter(element.scroll, shown.box)) {
            continue;
        }
        if (element.role == Role::option) {
            common = element.style.size == asked
                         ? common
                         : commonOptionSize(screen, canvas.typesetter(), element.style.size);
            asked = element.style.size;
            shown.style.size = common;
        }
        const bool named = element.reachable() && !element.id.empty();
        const ElementUse use{named && element.id == control.focus(), named && element.id == control.hover(),
                             named && element.id == control.pressed(), std::fmod(time, kBlink) < kBlink / 2};
        const bool ringed = use.focused && control.showsFocus();
        if (ringed) {
            painter.focusGlow(shown, breathing(time));
        }
        painter.draw(shown, use);
        if (ringed) {
            painter.focusRing(shown, use, breathing(time));
        }
    }
}

} // namespace

void ScreenPainter::draw(Canvas& canvas, const Screen& screen, const ScreenControl& control, float time) const {
    ElementPainter painter(canvas, *m_theme, screen.view());
    drawElements(canvas, screen, control, painter, time);
    for (const auto& [name, part] : screen.scrollParts()) {
        if (part.contentHeight > part.box.height + 0.5f) {
            const Rect thumb = thumbOf(part, control.scrollOf(name), screen.view());
            canvas.rounded(thumb, thumb.width / 2, m_theme->palette.outline);
        }
    }
}

} // namespace engine
