#include "game/scenes/results_scene.hpp"

#include <gmock/gmock.h>

#include "game/scenes/home_scene.hpp"
#include "tests/game/scenes/board_team.hpp"
#include "tests/game/scenes/layout_checks.hpp"
#include "tests/game/scenes/scene_house.hpp"

namespace {

using game::ResultsScene;
using game::RoundLine;
using game::RoundSummary;
using testing::HasSubstr;

RoundLine lineOf(const game::Nugget& nugget, game::MilliPoints points, bool firstMeeting = false) {
    RoundLine line;
    line.scored.attempt = test::answerTo(nugget, 2.5, points >= 0);
    line.scored.score.points = points;
    line.scored.score.available = 20'000;
    line.scored.score.firstMeeting = firstMeeting;
    line.scored.score.retrievability = firstMeeting ? 0.0 : 0.8;
    line.dueAt = test::moment(6.5);
    return line;
}

// Three recalled, one stake lost and relit later, one met.
RoundSummary summaryOf(const game::Library& library, std::size_t badges = 0) {
    const auto& nuggets = library.courses().front().modules.front().nuggets;
    RoundSummary summary;
    summary.lines = {lineOf(nuggets.at(0), 12'300), lineOf(nuggets.at(1), -3'000), lineOf(nuggets.at(2), 8'400),
                     lineOf(nuggets.at(3), 9'900), lineOf(nuggets.at(4), 0, true)};
    summary.items = 5;
    summary.firstTry = 4;
    summary.stars = 2;
    for (std::size_t i = 0; i < badges; ++i) {
        summary.awards.push_back({library.badges().at(i).id, "12 answers on 25 November", test::moment(2.5)});
    }
    return summary;
}

std::string labels(const engine::Screen& screen) {
    std::string all;
    for (const engine::Element& element : screen.elements()) {
        all += element.label + "\n";
    }
    return all;
}

game::Library libraryWithBadges() {
    test::LibraryShape shape;
    using Rarity = game::Badge::Rarity;
    shape.badges.push_back(
        {game::BadgeId("first"), "First light", "Recall one on another day.", Rarity::common, {}});
    shape.badges.push_back({game::BadgeId("ember"), "Ember", "Nearly dark, and lit again.", Rarity::rare, {}});
    return test::makeLibrary(shape);
}

TEST(ResultsScene, SaysWhatThePointsAreMadeOfAndWhenEachComesBack) {
    test::SceneHouse house(test::makeLibrary());
    const auto& scene = house.open<ResultsScene>(summaryOf(house.library()));
    const std::string all = labels(scene.screen());
    EXPECT_THAT(all, HasSubstr("+27.6 recall points"));
    EXPECT_THAT(all, HasSubstr("+30.6 for 3 windows recalled while fading"));
    EXPECT_THAT(all, HasSubstr("−3.0 for 1 stake lost"));
    EXPECT_THAT(all, HasSubstr("1 new window met"));
    EXPECT_THAT(all, HasSubstr("Back in 4 days"));
}

TEST(ResultsScene, EnoughForTodayWhenNothingMoreIsDue) {
    test::SceneHouse house(test::makeLibrary());
    for (const game::Module& module : house.library().courses().front().modules) {
        for (const game::Nugget& nugget : module.nuggets) {
            ASSERT_TRUE(house.session().record(test::answerTo(nugget, 2.45)));
        }
    }
    const auto& scene = house.open<ResultsScene>(summaryOf(house.library()));
    EXPECT_THAT(labels(scene.screen()), HasSubstr("Enough for today"));
    EXPECT_EQ(scene.screen().find("again"), nullptr);
}

TEST(ResultsScene, BadgesAreHandedOverOneByOneAndThenTheResultsShow) {
    test::SceneHouse house(libraryWithBadges());
    house.open<game::HomeScene>();
    const auto& scene = house.open<ResultsScene>(summaryOf(house.library(), 2));
    EXPECT_THAT(labels(scene.screen()), HasSubstr("1 of 2"));
    EXPECT_THAT(labels(scene.screen()), HasSubstr("12 answers on 25 November"));
    house.key("Enter");
    EXPECT_THAT(labels(scene.screen()), HasSubstr("2 of 2"));
    house.key("Escape");
    EXPECT_THAT(labels(scene.screen()), HasSubstr("recall points"));
    house.key("Enter");
    EXPECT_EQ(house.top().name(), "home");
}

TEST(ResultsScene, EscapeGoesToTheCity) {
    test::SceneHouse house(test::makeLibrary());
    house.open<game::HomeScene>();
    house.open<ResultsScene>(summaryOf(house.library()));
    house.key("Escape");
    EXPECT_EQ(house.top().name(), "home");
}

class ResultsLayout : public testing::TestWithParam<engine::View> {};

TEST_P(ResultsLayout, NothingOverlapsAndNothingIsCut) {
    test::SceneHouse house(libraryWithBadges());
    house.view = GetParam();
    auto& scene = house.open<ResultsScene>(summaryOf(house.library(), 1));
    for (int step = 0; step < 60; ++step) {
        scene.update(1.0f / 60.0f);
    }
    test::checkLayout(scene, house.view, house.typesetter());
    house.shoot("results-badge");
    house.key("Enter");
    for (int step = 0; step < 70; ++step) {
        scene.update(1.0f / 60.0f);
    }
    test::checkLayout(scene, house.view, house.typesetter());
    house.shoot("results");
}

INSTANTIATE_TEST_SUITE_P(Sizes, ResultsLayout, testing::ValuesIn(test::views()));

} // namespace
