#pragma once

#include <optional>
#include <string>

#include "engine/graphics/canvas.hpp"
#include "engine/ui/bubble_tail.hpp"
#include "engine/ui/element_parts.hpp"
#include "engine/ui/field_line.hpp"

namespace engine {

/// How an element is being used while it is drawn.
struct ElementUse {
    bool focused = false;
    bool hovered = false;
    bool pressed = false;
    /// The caret of a focused field is to be seen now.
    bool caret = true;
    /// Where it stands in a focused field, and what is marked there.
    std::optional<TextEdit> edit = std::nullopt;
};

/// Draws single elements in the look of a theme; `element.box` is where it is now, scrolled or not.
class ElementPainter {
public:
    ElementPainter(Canvas& canvas, const Theme& theme, const View& view)
        : m_canvas(canvas), m_theme(theme), m_colors(theme.palette), m_view(view) {}

    void draw(const Element& element, const ElementUse& use);
    /// The ring around what has the focus, at this share of its strength; its glow is drawn before the element.
    void focusGlow(const Element& element, float strength);
    void focusRing(const Element& element, const ElementUse& use, float strength);

private:
    struct Ring {
        Rect box;
        float radius;
        float thick;
    };
    Ring ringAround(const Element& element) const;
    void panel(const Element& element);
    void button(const Element& element, const ElementUse& use);
    void option(const Element& element, const ElementUse& use);
    void toggle(const Element& element, const ElementUse& use);
    void slider(const Element& element, const ElementUse& use);
    void field(const Element& element, const ElementUse& use);
    void written(const Element& field, const ElementUse& use, const FieldLine& line);
    void meter(const Element& element);
    void picture(const Element& element);

    /// The body of a button on its darker edge; returns how far it is sunk in.
    float face(const Element& element, const ElementUse& use, Color color);
    BubbleTail tailOfOption(const Element& option, const ElementUse& use) const;
    Color asideColor() const { return mixed(m_colors.surfaceSunken, m_colors.surface, 0.5f); }
    Color optionColor(const Element& option) const;
    Color signOf(const Element& option) const;
    void badge(const Rect& box, const std::string& key, bool lit);
    void prose(const Element& element);
    void knob(Vec2 centre, float radius, Color color);
    void labels(const Element& element, const ElementParts& parts, Color color, Color quiet);
    /// Text in the middle of the box's height (or from its top), never outside of it.
    void words(const Rect& box, const std::string& text, const TextStyle& style, Color color, bool fromTop = false);
    void rim(const Rect& box, float radius, Color color);
    float radiusOf(const Rect& box) const;

    Canvas& m_canvas;
    const Theme& m_theme;
    const Palette& m_colors;
    View m_view;
};

} // namespace engine
