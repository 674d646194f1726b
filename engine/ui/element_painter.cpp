#include "engine/ui/element_painter.hpp"

#include <algorithm>
#include <cmath>

#include "engine/layout/flow.hpp"
#include "engine/ui/field_line.hpp"
#include "engine/ui/mark_sign.hpp"
#include "engine/ui/text_fit.hpp"

namespace engine {

namespace {

constexpr Color kBlack{0, 0, 0, 255};
constexpr Color kWhite{255, 255, 255, 255};

Color lighter(Color color, float share) {
    return mixed(color, kWhite, share);
}

Color darker(Color color, float share) {
    return mixed(color, kBlack, share);
}

Color usedColor(Color color, const ElementUse& use) {
    return use.pressed ? darker(color, 0.06f) : use.hovered ? lighter(color, 0.05f) : color;
}

bool aside(const Element& element) {
    return !element.enabled && element.mark == Mark::none && !element.chosen;
}

} // namespace

void ElementPainter::draw(const Element& element, const ElementUse& use) {
    switch (element.role) {
    case Role::panel:
        panel(element);
        break;
    case Role::heading:
    case Role::text:
        prose(element);
        break;
    case Role::picture:
        picture(element);
        break;
    case Role::button:
    case Role::primary:
        button(element, use);
        break;
    case Role::option:
        option(element, use);
        break;
    case Role::toggle:
        toggle(element, use);
        break;
    case Role::slider:
        slider(element, use);
        break;
    case Role::field:
        field(element, use);
        break;
    case Role::meter:
        meter(element);
        break;
    case Role::custom:
        break;
    }
}

void ElementPainter::focusGlow(const Element& element, float strength) {
    const Ring ring = ringAround(element);
    const bool bare = element.role == Role::slider || element.role == Role::toggle || element.role == Role::field;
    if (bare || element.role == Role::custom) {
        // Without a body of its own the light would lie on all of it: light around it, no veil over it.
        for (const float step : {1.0f, 2.0f, 3.0f}) {
            m_canvas.outline(ring.box.inset(-step * ring.thick), ring.radius + step * ring.thick, ring.thick,
                             m_colors.accent.faded(0.26f * strength / step));
        }
        return;
    }
    m_canvas.glow(ring.box, ring.radius, m_view.px(14.0f), m_colors.accent.faded(0.28f * strength));
}

void ElementPainter::focusRing(const Element& element, const ElementUse& use, float strength) {
    const Ring ring = ringAround(element);
    m_canvas.outline(ring.box, ring.radius, ring.thick, m_colors.accent.faded(strength));
    if (element.role == Role::option && element.tail != Tail::none) {
        // A bubble's tail reaches through the ring, in the ring's own colour.
        BubbleTail tail = tailOfOption(element, use);
        tail.rim = m_colors.accent;
        tail.draw(m_canvas, m_view);
    }
}

ElementPainter::Ring ElementPainter::ringAround(const Element& element) const {
    const float thick = std::max(2.0f, m_view.px(3.0f));
    const float off = thick + m_view.px(3.0f);
    // A field's name stands above what is written in.
    const Rect box = element.role == Role::field ? partsOf(element, m_view).control : element.box;
    return {box.inset(-off), radiusOf(box) + off, thick};
}

void ElementPainter::panel(const Element& element) {
    const float radius =
        std::min({m_view.px(m_theme.metrics.radiusLarge), element.box.height / 2, element.box.width / 2});
    if (element.muted) {
        m_canvas.rounded(element.box, radius, m_colors.surfaceSunken);
        m_canvas.outline(element.box, radius, std::max(1.0f, m_view.px(1.5f)), m_colors.outline.faded(0.25f));
        BubbleTail{element.box,
                   element.tail,
                   radiusOf(element.box),
                   m_colors.surfaceSunken,
                   mixed(m_colors.surfaceSunken, m_colors.outline, 0.25f),
                   m_view.px(1.5f)}
            .draw(m_canvas, m_view);
        return;
    }
    const bool judged = element.mark != Mark::none;
    const Color sign = element.mark == Mark::wrong ? m_colors.error : m_colors.success;
    const Color plain = element.chosen ? m_colors.surfaceRaised : m_colors.surface;
    const Color base = judged ? mixed(plain, sign, 0.1f) : plain;
    m_canvas.glow(element.box.moved(0.0f, m_view.px(10.0f)), radius, m_view.px(28.0f), kBlack.faded(0.34f));
    m_canvas.roundedGradient(element.box, radius, {lighter(base, 0.05f), base});
    m_canvas.outline(element.box, radius, std::max(1.0f, m_view.px(judged ? 3.0f : 1.5f)),
                     judged ? sign : lighter(base, 0.16f).faded(0.8f));
    // Light from above lies along the upper edge.
    const Rect ridge{element.box.x + radius, element.box.y, std::max(0.0f, element.box.width - 2 * radius),
                     std::max(1.0f, m_view.px(2.0f))};
    m_canvas.rect(ridge, kWhite.faded(0.14f));
    BubbleTail{element.box, element.tail, radiusOf(element.box), base, lighter(base, 0.13f), m_view.px(1.5f)}.draw(
        m_canvas, m_view);
}

float ElementPainter::face(const Element& element, const ElementUse& use, Color color) {
    const float edge = edgeOf(m_view);
    const Rect top{element.box.x, element.box.y, element.box.width, std::max(0.0f, element.box.height - edge)};
    const float radius = radiusOf(top);
    if (aside(element)) {
        // Flat, yet in line with those beside it.
        m_canvas.rounded(top, radius, asideColor());
        m_canvas.outline(top, radius, std::max(1.0f, m_view.px(1.5f)), m_colors.outline.faded(0.3f));
        return 0.0f;
    }
    const float sunk = use.pressed ? edge : 0.0f;
    const Color body = usedColor(color, use);
    if (!use.pressed) {
        m_canvas.glow(element.box.moved(0.0f, m_view.px(4.0f)), radius, m_view.px(12.0f), kBlack.faded(0.22f));
        m_canvas.rounded(top.moved(0.0f, edge), radius, darker(color, 0.5f));
    }
    m_canvas.roundedGradient(top.moved(0.0f, sunk), radius, {lighter(body, 0.07f), body});
    if (element.role == Role::button) {
        rim(top.moved(0.0f, sunk), radius, use.hovered ? m_colors.text : m_colors.outline);
    }
    return sunk;
}

void ElementPainter::button(const Element& element, const ElementUse& use) {
    const bool primary = element.role == Role::primary;
    const Color color = primary ? m_colors.accent : lighter(m_colors.surfaceRaised, 0.06f);
    Element shown = element;
    shown.box = element.box.moved(0.0f, face(element, use, color));
    const ElementParts parts = partsOf(shown, m_view);
    const Color text = primary ? m_colors.onAccent : m_colors.text;
    const Color quiet = primary ? mixed(m_colors.onAccent, m_colors.accent, 0.12f) : m_colors.textMuted;
    if (!element.key.empty()) {
        badge(parts.key, element.key, false);
    }
    if (aside(element)) {
        labels(shown, parts, m_colors.textMuted.faded(0.75f), m_colors.textMuted.faded(0.75f));
    } else {
        labels(shown, parts, element.muted ? quiet : text, quiet);
    }
}

Color ElementPainter::signOf(const Element& option) const {
    const bool good = option.mark == Mark::right || option.mark == Mark::missed;
    return option.mark == Mark::wrong ? m_colors.error : good ? m_colors.success : m_colors.accent;
}

Color ElementPainter::optionColor(const Element& option) const {
    const Color base = lighter(m_colors.surfaceRaised, 0.04f);
    const bool filled = option.mark == Mark::none ? option.chosen : option.mark != Mark::missed;
    return filled ? mixed(base, signOf(option), 0.16f) : base;
}

BubbleTail ElementPainter::tailOfOption(const Element& option, const ElementUse& use) const {
    Rect box{option.box.x, option.box.y, option.box.width, option.box.height - edgeOf(m_view)};
    const float radius = radiusOf(box);
    if (aside(option)) {
        return {box,
                option.tail,
                radius,
                asideColor(),
                mixed(m_colors.surface, m_colors.outline, 0.3f),
                m_view.px(1.5f)};
    }
    box.y += use.pressed ? edgeOf(m_view) : 0.0f;
    const bool lit = option.chosen || option.mark != Mark::none;
    const Color rim = lit ? signOf(option) : use.hovered ? m_colors.text : m_colors.outline;
    return {box, option.tail, radius, usedColor(optionColor(option), use), rim, m_view.px(lit ? 3.0f : 1.6f)};
}

void ElementPainter::option(const Element& element, const ElementUse& use) {
    Element shown = element;
    const float sunk = face(element, use, optionColor(element));
    shown.box = element.box.moved(0.0f, sunk);
    const Rect rim{shown.box.x, shown.box.y, shown.box.width, shown.box.height - edgeOf(m_view)};
    if (element.chosen || element.mark != Mark::none) {
        m_canvas.outline(rim, radiusOf(rim), std::max(2.0f, m_view.px(3.0f)), signOf(element));
    } else if (!aside(element)) {
        this->rim(rim, radiusOf(rim), use.hovered ? m_colors.text : m_colors.outline);
    }
    tailOfOption(element, use).draw(m_canvas, m_view);
    const ElementParts parts = partsOf(shown, m_view);
    if (!element.key.empty()) {
        badge(parts.key, element.key, element.chosen && element.mark == Mark::none);
    }
    drawMarkSign(m_canvas, m_colors, {element.mark, parts.mark});
    const bool quiet = element.muted || aside(element);
    labels(shown, parts, quiet ? m_colors.textMuted : m_colors.text, m_colors.textMuted);
}

void ElementPainter::badge(const Rect& box, const std::string& key, bool lit) {
    const float radius = std::min(m_view.px(10.0f), box.height * 0.28f);
    m_canvas.rounded(box, radius, lit ? m_colors.accent : m_colors.surfaceSunken.faded(0.9f));
    if (!lit) {
        rim(box, radius, m_colors.outline);
    }
    TextStyle style{Face::bodyBold, box.height * 0.56f};
    style.align = TextAlign::centre;
    style.lineHeight = 1.2f;
    words(box.inset(box.height * 0.08f), key, style, lit ? m_colors.onAccent : m_colors.text);
}

void ElementPainter::toggle(const Element& element, const ElementUse& use) {
    const ElementParts parts = partsOf(element, m_view);
    const bool quiet = element.muted || !element.enabled;
    labels(element, parts, quiet ? m_colors.textMuted : m_colors.text, m_colors.textMuted);
    const Rect pill = parts.control;
    const float radius = pill.height / 2;
    const float alpha = element.enabled ? 1.0f : 0.45f;
    const Color on = use.hovered ? lighter(m_colors.accent, 0.15f) : m_colors.accent;
    m_canvas.rounded(pill, radius, element.chosen ? on.faded(alpha) : m_colors.surfaceSunken);
    if (!element.chosen) {
        m_canvas.outline(pill, radius, std::max(1.0f, m_view.px(2.0f)),
                         (use.hovered ? m_colors.text : m_colors.outline).faded(alpha));
    }
    const Vec2 centre{element.chosen ? pill.right() - radius : pill.x + radius, pill.centre().y};
    const float r = radius * 0.74f;
    knob(centre, r, element.chosen ? m_colors.onAccent : m_colors.textMuted.faded(alpha));
    if (element.chosen) {
        const float thick = r * 0.28f;
        m_canvas.line({centre.x - r * 0.45f, centre.y + r * 0.05f}, {centre.x - r * 0.1f, centre.y + r * 0.4f},
                      thick, on);
        m_canvas.line({centre.x - r * 0.1f, centre.y + r * 0.4f}, {centre.x + r * 0.48f, centre.y - r * 0.35f},
                      thick, on);
    }
}

void ElementPainter::knob(Vec2 centre, float radius, Color color) {
    const Rect box{centre.x - radius, centre.y - radius, radius * 2, radius * 2};
    m_canvas.glow(box.moved(0.0f, radius * 0.15f), radius, radius * 0.4f, kBlack.faded(0.35f));
    m_canvas.circle(centre, radius, color);
}

void ElementPainter::slider(const Element& element, const ElementUse& use) {
    const ElementParts parts = partsOf(element, m_view);
    const bool quiet = element.muted || !element.enabled;
    labels(element, parts, quiet ? m_colors.textMuted : m_colors.text, m_colors.textMuted);
    const Rect track = parts.control;
    const float at = track.x + track.width * std::clamp(element.value, 0.0f, 1.0f);
    const Color accent = element.enabled ? m_colors.accent : m_colors.outline;
    m_canvas.rounded(track, track.height / 2, m_colors.surfaceSunken);
    rim(track, track.height / 2, m_colors.outline);
    if (at > track.x + track.height) {
        m_canvas.rounded({track.x, track.y, at - track.x, track.height}, track.height / 2, accent);
    }
    const float r =
        std::min(m_view.px(use.pressed ? 16.0f : 14.0f), std::max(track.height, element.box.height / 2));
    knob({at, track.centre().y}, r, use.hovered || use.pressed ? kWhite : m_colors.text);
    m_canvas.circle({at, track.centre().y}, r * 0.42f, darker(accent, 0.1f));
}

void ElementPainter::field(const Element& element, const ElementUse& use) {
    const ElementParts parts = partsOf(element, m_view);
    TextStyle style = element.style;
    style.align = TextAlign::left;
    TextStyle name = style;
    name.size *= 0.8f;
    words(parts.label, element.label, name, m_colors.textMuted);
    const Rect box = parts.control;
    const float radius = radiusOf(box);
    m_canvas.rounded(box, radius, m_colors.surfaceSunken);
    const Color rim = use.focused ? m_colors.accent : use.hovered ? m_colors.text : m_colors.outline;
    m_canvas.outline(box, radius, std::max(1.0f, m_view.px(use.focused ? 3.0f : 2.0f)),
                     rim.faded(element.enabled ? 1.0f : 0.4f));
    const FieldLine line(element, m_view, m_canvas.typesetter());
    if (element.content.empty() && parts.label.height <= 0.0f && !use.focused) {
        words(line.room(), element.label, line.style(), m_colors.textMuted);
        return;
    }
    m_canvas.pushClip(Rect{line.room().x, box.y, line.room().width, box.height});
    written(element, use, line);
    m_canvas.popClip();
}

void ElementPainter::written(const Element& field, const ElementUse& use, const FieldLine& line) {
    TextEdit edit = use.edit.value_or(TextEdit(field.content));
    if (field.chosen && !use.edit) {
        edit.markAll();
    }
    const Vec2 at = line.origin(edit);
    const float from = line.widthTo(edit, edit.markedFrom());
    const float height = 2 * (line.room().centre().y - at.y);
    if (!edit.marked().empty()) {
        m_canvas.rect({at.x + from, at.y, line.widthTo(edit, edit.markedTo()) - from, height},
                      m_colors.accent.faded(0.3f));
    }
    m_canvas.text(field.content, at, line.style(), field.enabled ? m_colors.text : m_colors.textMuted);
    if (use.focused && use.caret) {
        const float wide = line.caretWidth();
        const float tall = std::min(line.style().size * 1.15f, line.room().height * 0.8f);
        m_canvas.rect(
            {at.x + line.widthTo(edit, edit.caret()) + wide / 2, line.room().centre().y - tall / 2, wide, tall},
            m_colors.accent);
    }
}

void ElementPainter::meter(const Element& element) {
    const ElementParts parts = partsOf(element, m_view);
    labels(element, parts, element.muted ? m_colors.textMuted : m_colors.text, m_colors.textMuted);
    const Rect bar = parts.control;
    const float radius = bar.height / 2;
    m_canvas.rounded(bar, radius, m_colors.surfaceSunken);
    rim(bar, radius, m_colors.outline);
    const float filled = bar.width * std::clamp(element.value, 0.0f, 1.0f);
    if (filled <= 0.0f) {
        return;
    }
    const Color color = element.mark == Mark::right   ? m_colors.success
                        : element.mark == Mark::wrong ? m_colors.error
                                                      : m_colors.accent;
    const Rect part{bar.x, bar.y, std::max(filled, std::min(bar.height, bar.width)), bar.height};
    m_canvas.roundedGradient(part, radius, {lighter(color, 0.22f), color});
}

void ElementPainter::prose(const Element& element) {
    const ElementParts parts = partsOf(element, m_view);
    const Color color = element.muted ? m_colors.textMuted : m_colors.text;
    drawMarkSign(m_canvas, m_colors, {element.mark, parts.mark});
    words(parts.label, element.label, element.style, color, element.role == Role::text);
}

void ElementPainter::picture(const Element& element) {
    const Vec2 size = m_canvas.pictureSize(element.picture);
    const Rect box = size.x > 0.0f && size.y > 0.0f ? fitted(element.box, size.x / size.y) : element.box;
    const float radius = std::min({m_view.px(m_theme.metrics.radiusSmall), box.height / 4, box.width / 4});
    m_canvas.roundedPicture(element.picture, box, radius);
}

void ElementPainter::labels(const Element& element, const ElementParts& parts, Color color, Color quiet) {
    words(parts.label, element.label, element.style, color);
    words(parts.detail, element.detail, detailStyleOf(element), quiet);
}

void ElementPainter::words(const Rect& box, const std::string& text, const TextStyle& style, Color color,
                           bool fromTop) {
    if (text.empty() || box.width < 1.0f || box.height < 1.0f) {
        return;
    }
    Typesetter& typesetter = m_canvas.typesetter();
    TextStyle asked = style;
    asked.size = std::max(style.size, m_view.smallestLetters());
    const TextStyle held = fittedStyle(typesetter, text, asked, box, smallestDrawn(m_view, asked.size));
    const float height = typesetter.set(text, held, box.width).height;
    const float y = fromTop ? box.y : std::max(box.y, box.y + (box.height - height) / 2);
    const bool tooTall = height > box.height + 1.0f;
    if (tooTall) {
        m_canvas.pushClip(box);
    }
    m_canvas.text(text, {std::round(box.x), std::round(y)}, held, color, box.width);
    if (tooTall) {
        m_canvas.popClip();
    }
}

/// Where a part ends, for eyes that see no shades: 3 : 1 against every surface it may stand on.
void ElementPainter::rim(const Rect& box, float radius, Color color) {
    m_canvas.outline(box, radius, std::max(1.0f, m_view.px(1.6f)), color);
}

float ElementPainter::radiusOf(const Rect& box) const {
    return std::min({m_view.px(m_theme.metrics.radius), box.height / 2, box.width / 2});
}

} // namespace engine
