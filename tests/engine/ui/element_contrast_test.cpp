#include <SFML/Graphics/RenderTexture.hpp>
#include <algorithm>
#include <functional>
#include <gtest/gtest.h>

#include "engine/graphics/picture_cache.hpp"
#include "engine/ui/element_painter.hpp"
#include "engine/ui/element_parts.hpp"
#include "engine/ui/screen_painter.hpp"
#include "tests/support/fonts.hpp"

namespace engine {
namespace {

constexpr View kView{1280, 720, 1.0f};
constexpr Rect kBox{400, 300, 400, 72};
/// Of a part against what is beside it (WCAG 2.2, 1.4.11).
constexpr double kPart = 3.0;
/// The focus ring breathes; this is its faintest.
constexpr float kFaintest = 0.6f;

struct Named {
    const char* name;
    Theme theme;
};

/// Draws one element on one ground and looks where it ends.
class ElementContrast : public testing::TestWithParam<Named> {
protected:
    const Palette& colors() const { return GetParam().theme.palette; }
    std::vector<Color> grounds() const {
        return {colors().surface, colors().surfaceRaised, colors().surfaceSunken, colors().skyTop,
                colors().skyBottom};
    }
    static Element element(Role role, const std::string& label = "Words") {
        Element made;
        made.id = "x";
        made.role = role;
        made.box = kBox;
        made.label = label;
        made.style.size = 24;
        return made;
    }
    sf::Image drawn(Color ground, const std::function<void(ElementPainter&)>& paint) {
        sf::RenderTexture target;
        EXPECT_TRUE(target.create(1280, 720));
        {
            Canvas canvas(target, m_typesetter, m_pictures);
            canvas.rect(kView.bounds(), ground);
            ElementPainter painter(canvas, GetParam().theme, kView);
            paint(painter);
        }
        target.display();
        return target.getTexture().copyToImage();
    }
    sf::Image drawn(Color ground, const Element& element, const ElementUse& use = {}) {
        return drawn(ground, [&](ElementPainter& painter) { painter.draw(element, use); });
    }
    /// The strongest contrast to the ground on the way over the left edge of `box`, at half its height.
    static double edge(const sf::Image& image, const Rect& box, Color ground) {
        double most = 1.0;
        const auto y = static_cast<unsigned>(box.centre().y);
        for (float x = box.x - 12.0f; x < box.x + 12.0f; x += 1.0f) {
            const sf::Color pixel = image.getPixel(static_cast<unsigned>(x), y);
            most = std::max(most, contrast({pixel.r, pixel.g, pixel.b}, ground));
        }
        return most;
    }
    void expectSeen(const Element& element, const Rect& part, const ElementUse& use = {}) {
        for (const Color ground : grounds()) {
            EXPECT_GE(edge(drawn(ground, element, use), part, ground), kPart)
                << static_cast<int>(element.role) << " on " << int{ground.r} << " " << int{ground.g} << " "
                << int{ground.b};
        }
    }

private:
    Typesetter m_typesetter{test::fonts()};
    PictureCache m_pictures{RECALL_SOURCE_DIR};
};

TEST_P(ElementContrast, WhereWhatCanBePressedEnds) {
    for (const Role role : {Role::button, Role::primary, Role::option}) {
        expectSeen(element(role), kBox);
        expectSeen(element(role), kBox, {false, true, false});
        expectSeen(element(role), kBox, {false, false, true});
    }
    for (const Role role : {Role::toggle, Role::slider, Role::field}) {
        expectSeen(element(role), partsOf(element(role), kView).control);
    }
    for (const Mark mark : {Mark::right, Mark::wrong, Mark::missed}) {
        Element judged = element(Role::option);
        judged.mark = mark;
        judged.enabled = false;
        expectSeen(judged, kBox);
    }
}

TEST_P(ElementContrast, WhatIsOnAndHowFull) {
    Element on = element(Role::toggle);
    on.chosen = true;
    expectSeen(on, partsOf(on, kView).control);
    Element meter = element(Role::meter);
    meter.value = 0.0f;
    expectSeen(meter, partsOf(meter, kView).control);
    // The end of what is filled, against what is empty.
    meter.value = 0.5f;
    const Rect bar = partsOf(meter, kView).control;
    const sf::Image image = drawn(colors().surface, meter);
    EXPECT_GE(edge(image, {bar.centre().x - 6, bar.y, 10, bar.height}, colors().surfaceSunken), kPart);
}

TEST_P(ElementContrast, KeysAndSigns) {
    Element keyed = element(Role::option);
    keyed.key = "1";
    const Rect badge = partsOf(keyed, kView).key;
    const Color face = mixed(colors().surfaceRaised, {255, 255, 255, 255}, 0.06f);
    EXPECT_GE(edge(drawn(colors().surface, keyed), badge.inset(-2.0f), face), kPart);
    for (const Mark mark : {Mark::right, Mark::wrong, Mark::missed}) {
        Element verdict = element(Role::heading);
        verdict.mark = mark;
        expectSeen(verdict, partsOf(verdict, kView).mark);
    }
}

TEST_P(ElementContrast, TheFocusAtItsFaintest) {
    for (const Role role : {Role::button, Role::primary, Role::option, Role::toggle, Role::slider, Role::field}) {
        for (const Color ground : grounds()) {
            const sf::Image image = drawn(ground, [&](ElementPainter& painter) {
                painter.focusGlow(element(role), kFaintest);
                painter.draw(element(role), {});
                painter.focusRing(element(role), {}, kFaintest);
            });
            // Outside of the element itself.
            EXPECT_GE(edge(image, kBox.inset(-10.0f), ground), kPart) << static_cast<int>(role);
        }
    }
}

TEST_P(ElementContrast, TextOnWhatItStandsOn) {
    const auto light = [](Color color, float share) { return mixed(color, {255, 255, 255, 255}, share); };
    // Faces as the painter lights them, hovered ones the most.
    for (const Color face :
         {light(colors().surfaceRaised, 0.06f), light(light(light(colors().surfaceRaised, 0.06f), 0.05f), 0.07f)}) {
        EXPECT_GE(contrast(colors().text, face), 4.5);
        EXPECT_GE(contrast(colors().textMuted, face), 4.5);
    }
    for (const Color face : {colors().accent, light(light(colors().accent, 0.05f), 0.07f)}) {
        EXPECT_GE(contrast(colors().onAccent, face), 4.5);
        EXPECT_GE(contrast(mixed(colors().onAccent, colors().accent, 0.12f), face), 4.5);
    }
}

/// All that means something in one colour: whoever sees no colours at all still tells these apart.
TEST(ElementShapes, TellStatesApartWithoutColour) {
    Theme theme = Theme::night();
    Palette& colors = theme.palette;
    colors.success = colors.error = colors.outline = colors.accent;
    colors.onSuccess = colors.onError = colors.onAccent;
    Typesetter typesetter{test::fonts()};
    PictureCache pictures{RECALL_SOURCE_DIR};
    const auto drawn = [&](const std::function<void(Element&)>& change) {
        sf::RenderTexture target;
        EXPECT_TRUE(target.create(1280, 720));
        {
            Canvas canvas(target, typesetter, pictures);
            Element element;
            element.role = Role::option;
            element.box = kBox;
            element.key = "1";
            change(element);
            ElementPainter(canvas, theme, kView).draw(element, {});
        }
        target.display();
        return target.getTexture().copyToImage();
    };
    const std::vector<sf::Image> states{drawn([](Element&) {}),
                                        drawn([](Element& element) { element.chosen = true; }),
                                        drawn([](Element& element) { element.mark = Mark::right; }),
                                        drawn([](Element& element) { element.mark = Mark::wrong; }),
                                        drawn([](Element& element) { element.mark = Mark::missed; }),
                                        drawn([](Element& element) { element.role = Role::toggle; }),
                                        drawn([](Element& element) {
                                            element.role = Role::toggle;
                                            element.chosen = true;
                                        })};
    for (std::size_t a = 0; a < states.size(); ++a) {
        for (std::size_t b = a + 1; b < states.size(); ++b) {
            int different = 0;
            for (unsigned y = 300; y < 372; ++y) {
                for (unsigned x = 400; x < 800; ++x) {
                    different += states[a].getPixel(x, y) != states[b].getPixel(x, y) ? 1 : 0;
                }
            }
            EXPECT_GT(different, 100) << a << " and " << b;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Both, ElementContrast,
                         testing::Values(Named{"night", Theme::night()},
                                         Named{"highContrast", Theme::highContrast()}),
                         [](const auto& named) { return std::string(named.param.name); });

} // namespace
} // namespace engine
