#include "game/cards/picture_choice_card.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/game/cards/card_samples.hpp"

namespace {

using engine::Element;

constexpr float kPad = 10.0f;
constexpr float kSmallest = 150.0f;
constexpr float kAspect = 1.5f;

/// How high a picture is drawn: what the words below it and the frame leave.
float pictureHeight(const Element& element, const engine::View& view) {
    const float wide = element.box.width - 2 * view.px(kPad);
    const float high = element.box.height * (1.0f - element.value) - 3 * view.px(kPad);
    return std::min(wide / kAspect, high);
}

TEST(PictureChoiceCard, PicturesGrowWithTheLettersAndLabelsStayWhole) {
    const game::Question question = test::sampleQuestion(test::kPictureChoice, false);
    const auto card = game::QuestionCard::make(question, game::QuestionView::of(question, 3));
    for (const float height : {720.0f, 1080.0f}) {
        for (const float scale : {1.0f, 1.5f, 2.0f}) {
            const engine::View view{height * 16 / 9, height, scale};
            // Beside a board, below a prompt.
            const engine::Rect box{view.px(48), height * 0.3f, view.width * 0.5f, height * 0.5f};
            engine::Screen screen(view, test::theme(), test::typesetter());
            card->build(screen, box, game::CardState::open);
            for (const Element& element : screen.elements()) {
                const float wide = element.box.width - 2 * view.px(kPad);
                const float wanted = std::min(view.px(kSmallest) * scale, wide / kAspect);
                EXPECT_GE(pictureHeight(element, view), 0.9f * wanted) << height << " " << scale;
                EXPECT_LE(element.box.height, box.height + 1.0f) << "all of it can be seen at once";
                const float words = element.value * element.box.height;
                EXPECT_LE(screen.measure(element.label, 24, wide - view.px(kPad) - view.px(40)).y, words + 1.0f);
            }
        }
    }
}

} // namespace
