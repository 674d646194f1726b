#include "game/scenes/badges_scene.hpp"

#include <set>

#include <gmock/gmock.h>

#include "game/scenes/medal.hpp"
#include "tests/game/scenes/board_team.hpp"
#include "tests/game/scenes/layout_checks.hpp"

namespace {

std::vector<float> metersOf(const engine::Screen& screen) {
    std::vector<float> values;
    for (const engine::Element& element : screen.elements()) {
        if (element.role == engine::Role::meter) {
            values.push_back(element.value);
        }
    }
    return values;
}

bool shows(const engine::Screen& screen, const std::string& text) {
    const auto& all = screen.elements();
    return std::any_of(all.begin(), all.end(), [&](const engine::Element& element) {
        return element.label.find(text) != std::string::npos;
    });
}

TEST(BadgesScene, ANewRepSeesWhatCanBeReached) {
    test::SceneHouse house(test::realLibrary());
    const auto& scene = house.open<game::BadgesScene>();
    EXPECT_EQ(metersOf(scene.screen()).size(), house.library().badges().size());
    EXPECT_TRUE(shows(scene.screen(), "None earned yet"));
    house.shoot("badges-new");
}

TEST(BadgesScene, ShowsEvidenceAndDateOfWhatWasEarned) {
    test::SceneHouse house(test::realLibrary());
    test::playWeek(house.session(), 12, 12);
    const auto& awards = house.session().record().awards();
    ASSERT_GE(awards.size(), 2u);
    const auto& scene = house.open<game::BadgesScene>();
    for (const game::BadgeAward& award : awards) {
        EXPECT_TRUE(shows(scene.screen(), house.library().badge(award.badge)->title));
        EXPECT_TRUE(shows(scene.screen(), award.evidence));
        const engine::Element* medal = scene.screen().find("medal." + award.badge.text());
        ASSERT_NE(medal, nullptr);
        EXPECT_TRUE(medal->chosen);
    }
    EXPECT_TRUE(shows(scene.screen(), "November 2026"));
    EXPECT_EQ(metersOf(scene.screen()).size(), house.library().badges().size() - awards.size());
}

TEST(BadgesScene, WhatIsNearestComesFirst) {
    test::SceneHouse house(test::realLibrary());
    test::playWeek(house.session(), 12, 8);
    const auto meters = metersOf(house.open<game::BadgesScene>().screen());
    EXPECT_TRUE(std::is_sorted(meters.rbegin(), meters.rend()));
    EXPECT_GT(meters.front(), 0.0f);
}

TEST(BadgesScene, ArrowsScrollToTheLastBadge) {
    test::SceneHouse house(test::realLibrary());
    house.view = {1280, 720, 2.0f};
    const auto& scene = house.open<game::BadgesScene>();
    const engine::ScrollPart& part = scene.screen().scrollParts().at("badges");
    ASSERT_GT(part.contentHeight, part.box.height);
    engine::ScreenControl control;
    control.show(scene.screen());
    for (int i = 0; i < 400; ++i) {
        control.handle(engine::PadPressed{"Down"}, house.context().input);
    }
    EXPECT_NEAR(control.scrollOf("badges"), part.contentHeight - part.box.height, 1.0f);
}

TEST(BadgesScene, StandsEverySize) {
    test::SceneHouse house(test::realLibrary());
    test::playWeek(house.session(), 12, 12);
    auto& scene = house.open<game::BadgesScene>();
    for (const engine::View& view : test::views()) {
        SCOPED_TRACE(fmt::format("{} x {} at {}", view.width, view.height, view.textScale));
        house.view = view;
        test::checkLayout(scene, house.view, house.typesetter());
        house.shoot("badges");
    }
}

TEST(Medal, EveryRarityLooksUnlikeTheOthers) {
    test::SceneHouse house(test::makeLibrary());
    using Rarity = game::Badge::Rarity;
    EXPECT_STREQ(game::Medal::rarityName(Rarity::common), "Common");
    EXPECT_STREQ(game::Medal::rarityName(Rarity::legendary), "Legendary");
    // Inside the disc's outline but outside a shield's and a hexagon's, and so on: shape alone tells them apart.
    std::set<std::vector<bool>> shapes;
    for (const Rarity rarity : {Rarity::common, Rarity::uncommon, Rarity::rare, Rarity::legendary}) {
        sf::RenderTexture target;
        ASSERT_TRUE(target.create(100, 100));
        target.clear();
        {
            engine::Canvas canvas(target, house.typesetter(), house.context().pictures);
            game::Medal{rarity, false}.draw(canvas, house.theme.palette, {0, 0, 100, 100});
        }
        target.display();
        const sf::Image image = target.getTexture().copyToImage();
        std::vector<bool> shape;
        for (unsigned i = 0; i < 100 * 100; ++i) {
            shape.push_back(image.getPixel(i % 100, i / 100) != sf::Color::Black);
        }
        EXPECT_GT(std::count(shape.begin(), shape.end(), true), 4000);
        shapes.insert(shape);
    }
    EXPECT_EQ(shapes.size(), 4u);
}

} // namespace
