#include "game/scenes/results/results_scene.hpp"

#include <gmock/gmock.h>

#include "game/scenes/results/results_words.hpp"
#include "tests/support/board_team.hpp"
#include "tests/support/layout_checks.hpp"
#include "tests/support/scene_house.hpp"

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
    line.lightBefore = line.scored.score.retrievability;
    line.lightAfter = points >= 0 ? 1.0 : 0.0;
    line.building = "Spotting";
    line.window = 5;
    line.windows = 8;
    line.worth = 14'200;
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
    EXPECT_THAT(all, HasSubstr("1 window built · 3 relit · 1 dark"));
    EXPECT_THAT(all, HasSubstr("+30.6 for 3 recalls"));
    EXPECT_THAT(all, HasSubstr("−3.0 for 1 stake lost"));
    EXPECT_THAT(all, HasSubstr("New windows pay when recalled: up to 14.2, the first in 4 days."));
    EXPECT_THAT(all, HasSubstr("Window 5 of 8 in “Spotting”"));
    EXPECT_THAT(all, HasSubstr("Back in 4 days"));
    EXPECT_THAT(all, HasSubstr("Dark, back in 4 days"));
}

TEST(ResultsScene, AFirstSessionShowsWhatWasBuiltAndNoZero) {
    test::SceneHouse house(test::makeLibrary());
    const auto& nuggets = house.library().courses().front().modules.front().nuggets;
    RoundSummary summary;
    summary.lines = {lineOf(nuggets.at(0), 0, true), lineOf(nuggets.at(1), 0, true),
                     lineOf(nuggets.at(2), 0, true)};
    summary.items = summary.firstTry = 3;
    summary.arena = "peg-cascade";
    summary.arcadePoints = 2820;
    const auto& scene = house.open<ResultsScene>(summary);
    const std::string all = labels(scene.screen());
    EXPECT_THAT(all, HasSubstr("3 new windows"));
    EXPECT_THAT(all, HasSubstr("3 windows built"));
    EXPECT_THAT(all, HasSubstr("up to 42.6"));
    EXPECT_THAT(all, HasSubstr("Peg cascade: 2,820 for fun"));
    EXPECT_EQ(scene.screen().find("points"), nullptr);
    for (const engine::Element& element : scene.screen().elements()) {
        EXPECT_NE(element.label, "0");
        EXPECT_THAT(element.label, testing::Not(HasSubstr("0 recall points")));
    }
}

TEST(ResultsScene, WhatExplainsManyAnswersStandsOnce) {
    test::SceneHouse house(test::makeLibrary());
    const auto& nuggets = house.library().courses().front().modules.front().nuggets;
    RoundSummary summary;
    for (std::size_t i = 0; i < 4; ++i) {
        summary.lines.push_back(lineOf(nuggets.at(i), 0));
        summary.lines.back().scored.score.tooSoon = true;
    }
    const std::string all = labels(house.open<ResultsScene>(summary).screen());
    EXPECT_THAT(all, HasSubstr("4 answers within eight hours of the last look: practice, without points."));
    EXPECT_EQ(all.find("eight hours", all.find("eight hours") + 1), std::string::npos);
}

TEST(ResultsScene, AMissedNuggetIsOneDarkWindowThoughTheSecondTryWasRight) {
    test::SceneHouse house(test::makeLibrary());
    RoundSummary summary = summaryOf(house.library());
    RoundLine again = lineOf(house.library().courses().front().modules.front().nuggets.at(1), 0);
    again.repeat = true;
    again.lightBefore = again.lightAfter = 0.0;
    summary.lines.push_back(again);
    ASSERT_EQ(summary.windows().size(), 5u);
    EXPECT_TRUE(summary.windows().at(1).isDark());
    EXPECT_EQ(summary.dark(), 1u);
    EXPECT_THAT(labels(house.open<ResultsScene>(summary).screen()), HasSubstr("1 dark"));
}

TEST(ResultsScene, TheHeadlineNeverSaysMoreThanTheWindowsShow) {
    const game::Library library = test::makeLibrary();
    const auto& nuggets = library.courses().front().modules.front().nuggets;
    RoundSummary summary;
    summary.lines = {lineOf(nuggets.at(0), 9'000), lineOf(nuggets.at(1), 9'000)};
    EXPECT_EQ(game::words::headline(summary, library), "Every window relit");
    summary.lines.push_back(lineOf(nuggets.at(2), -3'000));
    EXPECT_EQ(game::words::headline(summary, library), "2 of 3 windows lit") << "the city is darker than before";
    summary.lines.push_back(lineOf(nuggets.at(3), 0, true));
    EXPECT_EQ(game::words::headline(summary, library), "Your city is brighter");
    summary.lines = {lineOf(nuggets.at(0), -3'000)};
    EXPECT_EQ(game::words::headline(summary, library), "Every miss comes back");
}

TEST(ResultsScene, TheDaysRingFills) {
    test::SceneHouse house(test::makeLibrary());
    for (const game::Nugget& nugget : house.library().courses().front().modules.front().nuggets) {
        ASSERT_TRUE(house.session().record(test::answerTo(nugget, 2.45)));
    }
    ASSERT_TRUE(house.session().recordRound({8, 8, house.clock().now()}));
    const auto& scene = house.open<ResultsScene>(summaryOf(house.library()));
    EXPECT_THAT(labels(scene.screen()), HasSubstr("1 of 1 round today"));
    EXPECT_NE(scene.screen().find("ring"), nullptr);
}

TEST(ResultsScene, OneMoreRoundIsWhatComesNextWhileWhatWasPromisedIsDark) {
    test::SceneHouse house(test::makeLibrary());
    for (const game::Nugget& nugget : house.library().courses().front().modules.front().nuggets) {
        ASSERT_TRUE(house.session().record(test::answerTo(nugget, -9.5)));
    }
    house.openPlaceholder("home");
    const auto& scene = house.open<ResultsScene>(summaryOf(house.library()));
    EXPECT_THAT(labels(scene.screen()), HasSubstr("promised for today"));
    EXPECT_EQ(scene.focus(), "again");
    house.key("Enter");
    EXPECT_EQ(house.top().name(), "round");
}

TEST(ResultsScene, WithNothingPromisedTheCityComesNext) {
    test::SceneHouse house(test::makeLibrary());
    house.openPlaceholder("home");
    const auto& scene = house.open<ResultsScene>(summaryOf(house.library()));
    ASSERT_NE(scene.screen().find("again"), nullptr) << "new windows are no promise";
    EXPECT_EQ(scene.focus(), "continue");
    EXPECT_EQ(scene.screen().find("back"), nullptr) << "the city is where it came from";
}

TEST(ResultsScene, ToTheCityGoesToTheCityAndAnotherWayGoesBack) {
    for (const std::string choice : {"continue", "back"}) {
        test::SceneHouse house(test::makeLibrary());
        house.openPlaceholder("home");
        house.openPlaceholder("campaign");
        const auto& scene = house.open<ResultsScene>(summaryOf(house.library()));
        EXPECT_EQ(scene.focus(), "back");
        EXPECT_THAT(labels(scene.screen()), HasSubstr("To the campaign"));
        house.click(choice);
        EXPECT_EQ(house.top().name(), choice == "back" ? "campaign" : "home");
    }
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
    house.openPlaceholder("home");
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
    house.openPlaceholder("home");
    house.open<ResultsScene>(summaryOf(house.library()));
    house.key("Escape");
    EXPECT_EQ(house.top().name(), "home");
}

class ResultsLayout : public testing::TestWithParam<engine::View> {};

TEST_P(ResultsLayout, NothingOverlapsAndNothingIsCut) {
    test::SceneHouse house(libraryWithBadges());
    house.view = GetParam();
    house.openPlaceholder("home");
    house.openPlaceholder("campaign");
    RoundSummary summary = summaryOf(house.library(), 1);
    summary.arena = "crate-tower";
    summary.arcadePoints = 12'820;
    auto& scene = house.open<ResultsScene>(summary);
    for (int step = 0; step < 60; ++step) {
        scene.update(1.0f / 60.0f);
    }
    test::checkLayout(scene, house.view, house.typesetter());
    house.shoot("results-badge");
    house.key("Enter");
    for (int step = 0; step < 70; ++step) {
        scene.update(1.0f / 60.0f);
    }
    ASSERT_NE(scene.screen().find("again"), nullptr);
    ASSERT_NE(scene.screen().find("back"), nullptr);
    test::checkLayout(scene, house.view, house.typesetter());
    house.shoot("results");
}

INSTANTIATE_TEST_SUITE_P(Sizes, ResultsLayout, testing::ValuesIn(test::views()));

} // namespace
