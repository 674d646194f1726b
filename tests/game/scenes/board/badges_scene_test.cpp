#include "game/scenes/board/badges_scene.hpp"

#include <set>

#include <gmock/gmock.h>

#include "game/progress/badge_rules.hpp"
#include "game/widgets/medal.hpp"
#include "tests/support/board_team.hpp"
#include "tests/support/layout_checks.hpp"

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
    const auto& scene = house.open<game::BadgesScene>();
    const game::BadgeRules rules(house.library());
    std::vector<double> work;
    for (const engine::Element& element : scene.screen().elements()) {
        if (element.id.starts_with("medal.") && !element.chosen) {
            const game::Badge& badge = *house.library().badge(game::BadgeId(element.id.substr(6)));
            work.push_back(rules.progress(badge, house.session().record(), house.clock().now()).work);
        }
    }
    ASSERT_GT(work.size(), 2u);
    EXPECT_TRUE(std::is_sorted(work.begin(), work.end()));
    EXPECT_TRUE(shows(scene.screen(), "to go"));
}

TEST(BadgesScene, NearIsWhatTakesLeastWorkWhateverItsShare) {
    test::LibraryShape shape;
    const auto badge = [](const char* id, game::Criterion::Kind kind, int count) {
        game::Criterion criterion;
        criterion.kind = kind;
        criterion.count = count;
        return game::Badge{game::BadgeId(id), id, "", game::Badge::Rarity::common, {criterion}};
    };
    shape.badges = {badge("many", game::Criterion::Kind::recalled, 25),
                    badge("one", game::Criterion::Kind::rounds, 1)};
    test::SceneHouse house(test::makeLibrary(shape));
    for (std::size_t i = 0; i < 12; ++i) {
        const game::Nugget& nugget = *house.library().nuggets().at(i);
        ASSERT_TRUE(house.session().record(test::answerTo(nugget, 0.4)));
    }
    for (std::size_t i = 0; i < 12; ++i) {
        ASSERT_TRUE(house.session().record(test::answerTo(*house.library().nuggets().at(i), 2.4)));
    }
    const auto& scene = house.open<game::BadgesScene>();
    const auto meters = metersOf(scene.screen());
    ASSERT_EQ(meters.size(), 2u);
    EXPECT_FLOAT_EQ(meters.at(0), 0.0f) << "one round, about seven answers, and none of it played";
    EXPECT_NEAR(meters.at(1), 0.48f, 0.01f) << "thirteen recalls to go";
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
