#include <algorithm>
#include <filesystem>
#include <fstream>

#include <SFML/Graphics/RenderTexture.hpp>
#include <fmt/core.h>
#include <gtest/gtest.h>

#include "engine/graphics/picture_cache.hpp"
#include "engine/ui/screen_painter.hpp"
#include "tests/game/cards/card_samples.hpp"

namespace {

const std::filesystem::path kFolder = std::filesystem::path(RECALL_BINARY_DIR) / "pictures";

/// A plain picture for the cards that show one.
void makePicture(engine::PictureCache& pictures, const std::string& path) {
    std::filesystem::create_directories((kFolder / path).parent_path());
    std::ofstream(kFolder / path) << "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 6 4'>"
                                     "<rect width='6' height='4' fill='#5a78aa'/></svg>";
    ASSERT_TRUE(pictures.load(path));
}

sf::Image paint(const game::QuestionCard& card, const engine::View& view, game::CardState state) {
    engine::PictureCache pictures(kFolder, kFolder / "drawings");
    makePicture(pictures, "c/media/p.svg");
    makePicture(pictures, "c/media/profile.svg");
    const engine::Rect box{view.px(80), view.height * 0.3f, view.width - view.px(160), view.height * 0.52f};
    engine::Screen screen(view, test::theme(), test::typesetter());
    card.build(screen, box, state);
    engine::ScreenControl control;
    control.show(screen);
    control.setFocus(card.preferredFocus());
    sf::RenderTexture target;
    target.create(static_cast<unsigned>(view.width), static_cast<unsigned>(view.height));
    target.clear(sf::Color(20, 24, 60));
    {
        engine::Canvas canvas(target, test::typesetter(), pictures);
        engine::ScreenPainter(test::theme()).draw(canvas, screen, control, 0.0f);
        card.drawAbove(canvas, test::theme(), screen, control);
    }
    target.display();
    return target.getTexture().copyToImage();
}

bool shows(const sf::Image& image, engine::Color colour) {
    const sf::Color wanted(colour.r, colour.g, colour.b);
    for (unsigned y = 0; y < image.getSize().y; ++y) {
        for (unsigned x = 0; x < image.getSize().x; ++x) {
            if (image.getPixel(x, y) == wanted) {
                return true;
            }
        }
    }
    return false;
}

class CardPainting : public testing::TestWithParam<int> {};

TEST_P(CardPainting, TheVerdictIsSeen) {
    const game::Question question = test::sampleQuestion(GetParam(), true);
    const auto card = game::QuestionCard::make(question, test::backwardsView(question.body));
    while (!card->sheet().complete() && card->sheet().rows() > 0) {
        card->choose(card->sheet().picks().size() % card->sheet().rows());
        if (card->sheet().picks().size() == 1) {
            const sf::Image open = paint(*card, {1280, 720, 1.0f}, game::CardState::open);
            EXPECT_TRUE(open.saveToFile((kFolder / fmt::format("card-{}-open.png", GetParam())).string()));
            EXPECT_FALSE(shows(open, test::theme().palette.success));
        }
    }
    if (card->sheet().isTyped()) {
        card->handle({engine::UiEvent::Kind::typed, "card.field", 0.0f, "nothing like it"});
        const sf::Image open = paint(*card, {1280, 720, 1.0f}, game::CardState::open);
        EXPECT_TRUE(open.saveToFile((kFolder / fmt::format("card-{}-open.png", GetParam())).string()));
    }
    const sf::Image judged = paint(*card, {1280, 720, 1.0f}, game::CardState::judged);
    EXPECT_TRUE(judged.saveToFile((kFolder / fmt::format("card-{}-judged.png", GetParam())).string()));
    EXPECT_TRUE(shows(judged, test::theme().palette.success) || shows(judged, test::theme().palette.error));
}

INSTANTIATE_TEST_SUITE_P(AllKinds, CardPainting, testing::Range(0, test::kCardKinds));

} // namespace
