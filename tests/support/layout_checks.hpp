#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <fmt/core.h>
#include <gtest/gtest.h>

#include "engine/app/scene.hpp"
#include "engine/ui/element_parts.hpp"
#include "engine/ui/focus_moves.hpp"
#include "engine/ui/screen.hpp"
#include "engine/ui/text_fit.hpp"
#include "tests/support/pseudo_locale.hpp"

namespace test {

/// Every size and text scale a screen must stand.
inline std::vector<engine::View> views() {
    std::vector<engine::View> views;
    for (const auto& [width, height] :
         {std::pair{1280.0f, 720.0f}, {1366.0f, 768.0f}, {1920.0f, 1080.0f}, {3840.0f, 2160.0f}}) {
        for (const float scale : {0.8f, 1.0f, 1.5f, 2.0f}) {
            views.push_back({width, height, scale});
        }
    }
    return views;
}

/// What holds of every screen: nothing lies outside, nothing that can be pressed overlaps or is too small to hit,
/// and no text is cut or torn.
class LayoutChecks {
public:
    LayoutChecks(const engine::Screen& screen, engine::Typesetter& typesetter)
        : m_screen(screen), m_typesetter(typesetter) {}

    void run() const {
        for (const auto& [name, part] : m_screen.scrollParts()) {
            EXPECT_TRUE(m_screen.view().bounds().encloses(part.box)) << name;
            EXPECT_GE(part.box.height, 48.0f) << name;
        }
        for (const engine::Element& element : m_screen.elements()) {
            encloses(element);
            fits(element);
        }
        pressable();
        focusable();
        apart();
    }

private:
    static std::string nameOf(const engine::Element& element) { return element.id + " \"" + element.label + "\""; }

    void encloses(const engine::Element& element) const {
        engine::Rect room = m_screen.view().bounds();
        if (const auto part = m_screen.scrollParts().find(element.scroll); part != m_screen.scrollParts().end()) {
            room = part->second.box;
            room.height = std::max(room.height, part->second.contentHeight);
        } else {
            EXPECT_TRUE(element.scroll.empty()) << nameOf(element) << " scrolls in no part";
        }
        EXPECT_TRUE(room.encloses(element.box)) << nameOf(element) << " lies outside";
    }

    void fits(const engine::Element& element) const {
        const engine::ElementParts parts = engine::partsOf(element, m_screen.view());
        engine::TextStyle style = element.style;
        words(element, element.label, parts.label, style);
        style.face = engine::Face::body;
        style.size = std::max(0.78f * style.size, m_screen.view().smallestLetters());
        words(element, element.detail, parts.detail, style);
    }

    void words(const engine::Element& element, const std::string& text, const engine::Rect& box,
               engine::TextStyle style) const {
        const bool hidden = element.role == engine::Role::custom || element.role == engine::Role::picture ||
                            element.role == engine::Role::panel || element.role == engine::Role::field;
        if (hidden || text.empty()) {
            return;
        }
        style =
            engine::fittedStyle(m_typesetter, text, style, box, engine::smallestFit(m_screen.view(), style.size));
        EXPECT_TRUE(engine::textFits(m_typesetter, text, style, box)) << nameOf(element) << " is cut: " << text;
        EXPECT_GE(style.size, m_screen.view().smallestLetters() - 0.1f)
            << nameOf(element) << " is too small to read";
    }

    void pressable() const {
        for (const engine::Element& element : m_screen.elements()) {
            if (element.reachable()) {
                EXPECT_GE(element.box.width, 24.0f) << nameOf(element);
                EXPECT_GE(element.box.height, 24.0f) << nameOf(element);
            }
        }
    }

    /// Tab comes to every target, each by a name of its own, and back to where it began.
    void focusable() const {
        const engine::ScrollPositions scrolls;
        const engine::FocusMoves moves(m_screen, scrolls);
        std::set<std::string> reached;
        for (std::string at = moves.home(); !at.empty() && reached.insert(at).second;) {
            at = moves.inOrder(at, 1);
        }
        std::size_t targets = 0;
        for (const engine::Element& element : m_screen.elements()) {
            targets += element.reachable() ? 1 : 0;
            EXPECT_TRUE(!element.reachable() || reached.count(element.id)) << nameOf(element) << " has no focus";
        }
        EXPECT_EQ(reached.size(), targets);
    }

    /// Reachable elements, and texts, do not lie on each other; nothing stands on a part it does not belong to.
    void apart() const {
        const auto& elements = m_screen.elements();
        for (std::size_t i = 0; i < elements.size(); ++i) {
            for (const auto& [name, part] : m_screen.scrollParts()) {
                const bool other = elements[i].scroll.empty() && elements[i].role != engine::Role::panel;
                EXPECT_FALSE(other && elements[i].box.inset(0.5f).overlaps(part.box)) << nameOf(elements[i]);
            }
            for (std::size_t j = 0; j < i; ++j) {
                const bool both = (elements[i].reachable() && elements[j].reachable()) ||
                                  (isText(elements[i]) && isText(elements[j]));
                if (both && !(isRegion(elements[i]) && isRegion(elements[j])) &&
                    elements[i].scroll == elements[j].scroll) {
                    EXPECT_FALSE(elements[i].box.inset(0.5f).overlaps(elements[j].box.inset(0.5f)))
                        << nameOf(elements[i]) << " on " << nameOf(elements[j]);
                }
            }
        }
    }
    /// Regions of a picture to choose from lie where the picture has them; small ones grow to a size that can be
    /// hit.
    static bool isRegion(const engine::Element& element) {
        return element.role == engine::Role::custom && element.id.rfind("card.", 0) == 0;
    }
    static bool isText(const engine::Element& element) {
        return element.role == engine::Role::text || element.role == engine::Role::heading;
    }

    const engine::Screen& m_screen;
    engine::Typesetter& m_typesetter;
};

/// The checks in the game's own words, and in those of a longer language.
inline void checkLayout(engine::Scene& scene, const engine::View& window, engine::Typesetter& typesetter) {
    scene.layout(window);
    LayoutChecks(scene.screen(), typesetter).run();
    {
        SCOPED_TRACE("in pseudo-locale");
        typesetter.setWording(pseudoLocale);
        scene.layout(window);
        LayoutChecks(scene.screen(), typesetter).run();
        typesetter.setWording({});
    }
    scene.layout(window);
    typesetter.evict();
}

} // namespace test
