#include "game/scenes/home/home_scene.hpp"

#include <gmock/gmock.h>

#include "tests/support/city_stage.hpp"

namespace {

using game::HomeScene;
using testing::HasSubstr;

constexpr engine::View kView{1280.0f, 720.0f, 1.0f};

HomeScene& openHome(test::CityStage& stage) {
    stage.scenes.push(std::make_unique<HomeScene>(stage.context));
    return static_cast<HomeScene&>(*stage.settle(kView));
}

std::string labels(const engine::Screen& screen) {
    std::string all;
    for (const engine::Element& element : screen.elements()) {
        all += element.label + "\n";
    }
    return all;
}

TEST(HomeScene, EnterPlaysAtOnce) {
    test::CityStage stage;
    HomeScene& home = openHome(stage);
    EXPECT_THAT(labels(home.screen()), HasSubstr("Good evening, Mara"));
    stage.press(home, "Enter");
    EXPECT_EQ(stage.settle(kView)->name(), "round");
}

TEST(HomeScene, EveryButtonLeadsWhereItSays) {
    for (const char* id : {"campaign", "leaderboard", "badges", "library", "settings"}) {
        test::CityStage stage;
        HomeScene& home = openHome(stage);
        stage.click(home, id);
        EXPECT_EQ(stage.settle(kView)->name(), id);
    }
}

TEST(HomeScene, QuitEndsTheGameAndEscapeOnlyPointsAtIt) {
    test::CityStage stage;
    HomeScene& home = openHome(stage);
    stage.press(home, "Escape");
    ASSERT_NE(stage.settle(kView), nullptr);
    stage.press(home, "Enter");
    EXPECT_EQ(stage.settle(kView), nullptr);
}

TEST(HomeScene, ABuildingOpensTheCampaignAtItsModule) {
    test::CityStage stage;
    HomeScene& home = openHome(stage);
    const game::ModuleId module = home.city().buildings().back().module;
    stage.click(home, "building." + module.text());
    EXPECT_EQ(stage.settle(kView)->name(), "campaign");
    EXPECT_EQ(stage.asked<game::CampaignRequest>()->module, module);
}

TEST(HomeScene, WhenNothingIsDueAFriendlyOfferStandsInForTheRound) {
    const game::Library library = test::makeLibrary();
    test::CityStage stage(library, 5.5);
    for (const game::Module& module : library.courses().front().modules) {
        stage.complete(module, 5.4);
    }
    HomeScene& home = openHome(stage);
    EXPECT_THAT(labels(home.screen()), HasSubstr("Enough for today"));
    stage.press(home, "Enter");
    ASSERT_EQ(stage.settle(kView)->name(), "home");
    EXPECT_THAT(labels(home.screen()), HasSubstr("Nothing is due"));
    stage.press(home, "Escape");
    EXPECT_NE(home.screen().find("play"), nullptr);
    stage.press(home, "Enter");
    stage.press(home, "Enter");
    EXPECT_EQ(stage.settle(kView)->name(), "round");
}

TEST(HomeScene, WhoComesBackFromAnswersFindsTheDayPlannedAnew) {
    const game::Library library = test::makeLibrary();
    test::CityStage stage(library, 5.5);
    HomeScene& home = openHome(stage);
    ASSERT_THAT(labels(home.screen()), testing::Not(HasSubstr("Enough for today")));
    for (const game::Module& module : library.courses().front().modules) {
        stage.complete(module, 5.4);
    }
    home.resumed();
    EXPECT_THAT(labels(home.screen()), HasSubstr("Enough for today"));
}

TEST(HomeScene, WhoStaysFindsTheDayPlannedAnewInTime) {
    const game::Library library = test::makeLibrary();
    test::CityStage stage(library, 5.5);
    for (const game::Module& module : library.courses().front().modules) {
        stage.complete(module, 5.4);
    }
    HomeScene& home = openHome(stage);
    stage.clock.set(test::moment(9.5));
    home.resumed();
    EXPECT_THAT(labels(home.screen()), testing::Not(HasSubstr("Enough for today")));
}

TEST(HomeScene, NewsThatIsThereFromTheStartStandsBeforeTheCity) {
    const game::Library library = test::makeLibrary();
    test::CityStage stage(library, 40.5);
    stage.answer(library.courses().front().modules.front(), 1, 40.0);
    ASSERT_TRUE(stage.session.keepTime(test::moment(0.2)));
    HomeScene& home = openHome(stage);
    EXPECT_NE(home.screen().find("notice"), nullptr);
    EXPECT_FALSE(home.city().buildings().empty()) << "the city is drawn behind it";
}

TEST(HomeScene, TheBrightnessIsThatOfAllOpenWindowsWithThatOfTheMetOnesBelow) {
    const game::Library library = test::makeLibrary();
    test::CityStage stage(library, 2.5);
    const game::Module& module = library.courses().front().modules.front();
    stage.answer(module, 2, 2.45);
    (void)stage.session.record(test::attemptAt(module.nuggets[1], 2.46, false));
    HomeScene& home = openHome(stage);
    const std::string all = labels(home.screen());
    EXPECT_THAT(all, HasSubstr("12 %\nbright\n50 % of what you met")) << "one lit of eight, and of two";
    const engine::Element* building = home.screen().find("building." + module.id.text());
    EXPECT_THAT(building->label, HasSubstr("1 of 8 windows lit, 12 % bright"));
}

TEST(HomeScene, TheRingOfTheDayFillsAndTheSentenceSaysWhatIsLeft) {
    const game::Library library = test::makeLibrary();
    test::CityStage stage(library, 2.5);
    HomeScene& home = openHome(stage);
    EXPECT_NE(home.screen().find("goal"), nullptr);
    EXPECT_THAT(labels(home.screen()), HasSubstr("0 of 1\nround today"));
    stage.answer(library.courses().front().modules.front(), 8, 2.45);
    (void)stage.session.recordRound({8, 8, test::moment(2.46)});
    home.resumed();
    EXPECT_THAT(labels(home.screen()), HasSubstr("1 of 1\nround today"));
    EXPECT_THAT(labels(home.screen()), HasSubstr("Enough for today"));
    EXPECT_THAT(labels(home.screen()), HasSubstr("workday kept\none miss is forgiven"));
}

TEST(HomeScene, NothingYetIsNoFigure) {
    const game::Library library = test::makeLibrary();
    test::CityStage stage(library, 2.5);
    const std::string all = labels(openHome(stage).screen());
    EXPECT_THAT(all, testing::Not(HasSubstr("recall points")));
    EXPECT_THAT(all, testing::Not(HasSubstr("workday")));
}

TEST(HomeScene, SpeaksOfEveryBuildingAndItsWindows) {
    test::CityStage stage;
    test::playHalfWay(stage);
    HomeScene& home = openHome(stage);
    const game::Module& module = stage.session.library().courses().front().modules.front();
    const engine::Element* building = home.screen().find("building." + module.id.text());
    ASSERT_NE(building, nullptr);
    EXPECT_TRUE(building->reachable());
    EXPECT_THAT(building->label, HasSubstr(module.title));
    EXPECT_THAT(building->label, HasSubstr("% bright"));
}

TEST(HomeScene, ALibraryWithoutCoursesIsNoReasonToFail) {
    const game::Library library({}, {});
    test::CityStage stage(library);
    HomeScene& home = openHome(stage);
    EXPECT_THAT(labels(home.screen()), HasSubstr("no courses"));
    stage.press(home, "Enter");
    EXPECT_THAT(labels(home.screen()), HasSubstr("campaign"));
}

} // namespace
