#include <algorithm>
#include <string>

#include <fmt/core.h>
#include <gtest/gtest.h>

#include "engine/ui/element_parts.hpp"
#include "engine/ui/text_fit.hpp"
#include "tests/game/cards/card_samples.hpp"

namespace {

using engine::Element;
using engine::Rect;
using engine::Role;

constexpr engine::Vec2 kSizes[] = {{1280, 720}, {1366, 768}, {1920, 1080}, {3840, 2160}};
constexpr float kTextScales[] = {0.8f, 1.0f, 1.5f, 2.0f};

/// The boxes a screen may give: all of its width, half of it beside a board, a strip above the verdict.
std::vector<Rect> boxesOf(const engine::View& view) {
    return {{view.px(48), view.height * 0.3f, view.width - view.px(96), view.height * 0.5f},
            {view.px(48), view.height * 0.35f, view.width * 0.5f, view.height * 0.32f},
            {view.width * 0.12f, view.height * 0.25f, view.width * 0.76f, view.height * 0.2f}};
}

std::string told(const Element& element) {
    const Rect& box = element.box;
    return fmt::format("'{}' '{}' at {:.1f} {:.1f} {:.1f} {:.1f}", element.id, element.label, box.x, box.y,
                       box.width, box.height);
}

/// Checks one screen a card was built on.
class Inspector {
public:
    Inspector(const engine::Screen& screen, const Rect& box) : m_screen(screen), m_box(box) {}

    void run() const {
        for (const Element& element : m_screen.elements()) {
            EXPECT_TRUE(roomOf(element).encloses(element.box, 1.0f)) << told(element);
            if (element.reachable()) {
                EXPECT_GE(element.box.width, 23.9f) << told(element);
                EXPECT_GE(element.box.height, 23.9f) << told(element);
            }
            words(element);
        }
        for (const auto& [name, part] : m_screen.scrollParts()) {
            EXPECT_TRUE(m_box.encloses(part.box, 1.0f)) << name;
        }
        overlaps();
    }

private:
    Rect roomOf(const Element& element) const {
        const auto part = m_screen.scrollParts().find(element.scroll);
        if (part == m_screen.scrollParts().end()) {
            EXPECT_TRUE(element.scroll.empty()) << told(element);
            return m_box;
        }
        Rect room = part->second.box;
        room.height = std::max(room.height, part->second.contentHeight);
        return room;
    }

    /// What the painter draws fits where it draws it; an option's letters are not made smaller for that.
    void words(const Element& element) const {
        const engine::ElementParts parts = engine::partsOf(element, m_screen.view());
        if (parts.label.height <= 0.0f || element.label.empty()) {
            return;
        }
        engine::TextStyle style = element.style;
        if (element.role == Role::field) {
            style.size *= 0.8f;
        }
        const engine::TextStyle held = engine::fittedStyle(test::typesetter(), element.label, style, parts.label,
                                                           engine::smallestDrawn(m_screen.view(), style.size));
        EXPECT_TRUE(engine::textFits(test::typesetter(), element.label, held, parts.label)) << told(element);
        if (element.role == Role::option) {
            const float least = m_screen.view().px(22.0f) * std::min(1.0f, m_screen.view().textScale);
            EXPECT_GE(held.size, least - 0.1f) << told(element);
        }
    }

    static bool mayOverlap(const Element& below, const Element& above) {
        const bool region = above.role == Role::custom;
        return (below.role == Role::panel && below.box.encloses(above.box)) ||
               (below.role == Role::picture && region && below.box.encloses(above.box, 0.6f)) ||
               (below.role == Role::custom && region && below.picture.empty());
    }

    void overlaps() const {
        const auto& all = m_screen.elements();
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t k = i + 1; k < all.size(); ++k) {
                if (mayOverlap(all[i], all[k])) {
                    continue;
                }
                const bool together = all[i].scroll == all[k].scroll;
                const Rect a = together ? all[i].box : seen(all[i]);
                const Rect b = together ? all[k].box : seen(all[k]);
                EXPECT_FALSE(a.inset(0.5f).overlaps(b.inset(0.5f))) << told(all[i]) << " and " << told(all[k]);
            }
        }
    }
    Rect seen(const Element& element) const {
        return element.scroll.empty() ? element.box : m_screen.scrollParts().at(element.scroll).box;
    }

    const engine::Screen& m_screen;
    Rect m_box;
};

class CardLayout : public testing::TestWithParam<int> {
protected:
    /// Open and untouched, half answered, answered, judged.
    void inspectStages(const game::Question& question, const engine::View& view, const Rect& box) {
        const auto card = game::QuestionCard::make(question, test::backwardsView(question.body));
        inspect(*card, view, box, game::CardState::open);
        while (!card->sheet().complete() && card->sheet().rows() > 0) {
            ASSERT_TRUE(card->choose(card->sheet().picks().size() % card->sheet().rows()));
            inspect(*card, view, box, game::CardState::open);
        }
        if (card->sheet().isTyped()) {
            card->handle({engine::UiEvent::Kind::typed, "card.field", 0.0f, test::words(40)});
            inspect(*card, view, box, game::CardState::open);
        }
        EXPECT_TRUE(card->sheet().complete());
        inspect(*card, view, box, game::CardState::judged);
    }

private:
    void inspect(const game::QuestionCard& card, const engine::View& view, const Rect& box, game::CardState state) {
        SCOPED_TRACE(fmt::format("{} x {} at {}, box {:.0f} x {:.0f}, {}", view.width, view.height, view.textScale,
                                 box.width, box.height, state == game::CardState::open ? "open" : "judged"));
        engine::Screen screen(view, test::theme(), test::typesetter());
        card.build(screen, box, state);
        EXPECT_FALSE(screen.elements().empty());
        Inspector(screen, box).run();
    }
};

TEST_P(CardLayout, NothingOverlapsOrLeavesTheBoxAtAnySize) {
    for (const bool longest : {false, true}) {
        const game::Question question = test::sampleQuestion(GetParam(), longest);
        for (const engine::Vec2 size : kSizes) {
            for (const float textScale : kTextScales) {
                const engine::View view{size.x, size.y, textScale};
                for (const Rect& box : boxesOf(view)) {
                    inspectStages(question, view, box);
                }
            }
            test::typesetter().evict();
        }
    }
}

std::string kindName(const testing::TestParamInfo<int>& info) {
    const game::Question question = test::sampleQuestion(info.param, false);
    std::string name = info.param == test::kPictureChoice ? "picture-choice" : game::formatName(question.body);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(AllKinds, CardLayout, testing::Range(0, test::kCardKinds), kindName);

} // namespace
