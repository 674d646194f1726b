#include "game/scenes/campaign/briefing_page.hpp"

#include <algorithm>
#include <variant>

namespace game {
namespace {

using engine::Element;
using engine::Face;
using engine::Rect;
using engine::Screen;
using engine::View;

constexpr float kTitle = 46;
constexpr float kBody = 29;
constexpr float kSmall = 23;
// A picture never takes more than this share of the part's height: text stays beside it in sight.
constexpr float kTallestPicture = 0.72f;

/// Adds blocks from top to bottom.
class PageSetter {
public:
    PageSetter(Screen& screen, const Rect& box, std::string part)
        : m_screen(screen), m_view(screen.view()), m_box(box), m_part(std::move(part)), m_y(box.y) {
        m_box.width -= m_view.px(kPageGutter);
    }

    float height() const { return m_y - m_box.y; }

    void title(const std::string& text) {
        const float height = m_screen.measure(text, kTitle, m_box.width, Face::display).y;
        keep(m_screen.heading(text, {m_box.x, m_y, m_box.width, height + 1}, kTitle));
        m_y += height + m_view.type(16);
    }

    void operator()(const Paragraph& block) {
        words(block.text, m_box.x, m_box.width, kBody);
        m_y += m_view.type(20);
    }

    void operator()(const BulletList& block) {
        const float indent = m_view.type(34);
        for (const std::string& item : block.items) {
            const float top = m_y;
            words(item, m_box.x + indent, m_box.width - indent, kBody);
            const float line = m_screen.measure("•", kBody, 0.0f).y;
            keep(m_screen.text("•", {m_box.x + m_view.type(8), top, indent - m_view.type(8), line + 1}, kBody))
                .said = "";
            m_y += m_view.type(9);
        }
        m_y += m_view.type(12);
    }

    void operator()(const Quote& block) {
        const float pad = m_view.type(22);
        const float width = m_box.width - 2 * pad - m_view.type(8);
        const std::string said = "“" + block.text + "”";
        const float text = m_screen.measure(said, kBody, width).y;
        const float by = block.by.empty() ? 0.0f : m_screen.measure(block.by, kSmall, width).y + m_view.type(6);
        const float top = m_y;
        surface({m_box.x, top, m_box.width, text + by + 2 * pad}, true);
        m_y = top + pad;
        words(said, m_box.x + pad + m_view.type(8), width, kBody);
        if (!block.by.empty()) {
            m_y += m_view.type(6);
            words(block.by, m_box.x + pad + m_view.type(8), width, kSmall).muted = true;
        }
        m_y = top + text + by + 2 * pad + m_view.type(22);
    }

    void operator()(const Tip& block) {
        const float pad = m_view.type(22);
        const float width = m_box.width - 2 * pad;
        const float label = m_screen.measure("Try this", kSmall, width, Face::bodyBold).y;
        const float text = m_screen.measure(block.text, kBody, width).y;
        const float top = m_y;
        surface({m_box.x, top, m_box.width, label + text + 2 * pad}, false);
        m_y = top + pad;
        Element& head = m_screen.heading("Try this", {m_box.x + pad, m_y, width, label + 1}, kSmall);
        head.style.face = Face::bodyBold;
        head.muted = true;
        keep(head);
        m_y += label;
        words(block.text, m_box.x + pad, width, kBody);
        m_y = top + label + text + 2 * pad + m_view.type(22);
    }

    void operator()(const Picture& block) {
        const float aspect = std::max(0.05f, static_cast<float>(block.aspect));
        const float tallest = kTallestPicture * m_box.height;
        const float width = std::min(m_box.width, tallest * aspect);
        const float height = width / aspect;
        keep(m_screen.picture(block.path, block.alt, {m_box.x + (m_box.width - width) / 2, m_y, width, height}));
        m_y += height + m_view.type(8);
        if (!block.caption.empty()) {
            Element& caption = words(block.caption, m_box.x, m_box.width, kSmall);
            caption.muted = true;
            caption.style.align = engine::TextAlign::centre;
        }
        m_y += m_view.type(22);
    }

private:
    Element& keep(Element& element) {
        element.scroll = m_part;
        return element;
    }

    Element& words(const std::string& text, float x, float width, float size) {
        const float height = m_screen.measure(text, size, width).y;
        Element& element = m_screen.text(text, {x, m_y, width, height + 1}, size);
        m_y += height;
        return keep(element);
    }

    void surface(const Rect& box, bool quiet) {
        Element& panel = m_screen.panel(box);
        panel.muted = quiet;
        keep(panel);
    }

    Screen& m_screen;
    const View& m_view;
    Rect m_box;
    std::string m_part;
    float m_y;
};

struct PictureOf {
    const Picture* operator()(const Picture& picture) const { return &picture; }
    const Picture* operator()(const Paragraph&) const { return nullptr; }
    const Picture* operator()(const BulletList&) const { return nullptr; }
    const Picture* operator()(const Quote&) const { return nullptr; }
    const Picture* operator()(const Tip&) const { return nullptr; }
};

} // namespace

float comfortableWidth(const Screen& screen, float room) {
    // The mean width of a letter, over text as it is written.
    const std::string sample = "Whoever gives such things is read, and remembered when a need arises.";
    const float letter = screen.measure(sample, kBody, 0.0f).x / static_cast<float>(sample.size());
    return std::min(room, letter * kMeasureCharacters);
}

float addBriefingPage(Screen& screen, const Page& page, const Rect& box, const std::string& part) {
    PageSetter setter(screen, box, part);
    setter.title(page.title);
    for (const Block& block : page.blocks) {
        std::visit(setter, block);
    }
    screen.scrollPart(part, {box, setter.height()});
    return setter.height();
}

std::vector<const Picture*> picturesOf(const Module& module) {
    std::vector<const Picture*> pictures;
    for (const Page& page : module.briefing) {
        for (const Block& block : page.blocks) {
            if (const Picture* picture = std::visit(PictureOf(), block)) {
                pictures.push_back(picture);
            }
        }
    }
    return pictures;
}

} // namespace game
