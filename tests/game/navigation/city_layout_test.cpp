// Home, campaign and briefing over the levels that ship: at every size and text scale nothing overlaps, nothing is
// cut.
#include <memory>

#include <gmock/gmock.h>

#include "game/scenes/campaign/briefing_scene.hpp"
#include "game/scenes/campaign/campaign_scene.hpp"
#include "game/scenes/home/home_scene.hpp"
#include "tests/support/city_stage.hpp"
#include "tests/support/layout_checks.hpp"
#include "tests/support/whole_house.hpp"

namespace {

using engine::View;

class CityLayout : public testing::TestWithParam<View> {
protected:
    void look(engine::Scene& scene) { test::checkLayout(scene, GetParam(), stage.typesetter); }

    test::WholeCity stage;
};

TEST_P(CityLayout, HomeOfANewRep) {
    game::HomeScene scene(stage.context);
    look(scene);
}

TEST_P(CityLayout, HomeInTheMiddle) {
    test::playHalfWay(stage);
    game::HomeScene scene(stage.context);
    look(scene);
}

TEST_P(CityLayout, HomeWithALongName) {
    test::WholeCity other(test::shippedLibrary(), 30.5, "Maximiliane-Alexandra von Hohenstein-Wittgenstein 2nd");
    game::HomeScene scene(other.context);
    test::checkLayout(scene, GetParam(), other.typesetter);
}

TEST_P(CityLayout, TheOfferWhenNothingIsDue) {
    const game::Library library = test::makeLibrary();
    test::WholeCity other(library, 5.5);
    for (const game::Module& module : library.courses().front().modules) {
        other.complete(module, 5.4);
    }
    game::HomeScene scene(other.context);
    scene.layout(GetParam());
    other.click(scene, "play");
    ASSERT_NE(scene.screen().find("refresh"), nullptr);
    test::checkLayout(scene, GetParam(), other.typesetter);
}

TEST_P(CityLayout, EveryModuleOfTheCampaign) {
    test::playHalfWay(stage);
    for (const game::Module* module : game::CityPlan::modulesOf(stage.session.library())) {
        SCOPED_TRACE(module->id.text());
        game::CampaignScene scene(stage.context, module->id);
        look(scene);
    }
}

TEST_P(CityLayout, WhatATestIsAboutBeforeItBegins) {
    for (const game::Course& course : stage.session.library().courses()) {
        SCOPED_TRACE(course.id.text());
        game::CampaignScene scene(stage.context, course.modules.front().id);
        scene.layout(GetParam());
        stage.click(scene, "skip");
        ASSERT_NE(scene.screen().find("begin"), nullptr);
        look(scene);
    }
}

TEST_P(CityLayout, EveryPageOfABriefing) {
    const game::Module& module = stage.session.library().courses().at(1).modules.at(3);
    game::BriefingScene scene(stage.context, module);
    look(scene);
    while (scene.briefingPage() + 1 < module.briefing.size()) {
        stage.press(scene, "Right");
        SCOPED_TRACE(scene.briefingPage());
        look(scene);
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, CityLayout, testing::ValuesIn([] {
                             std::vector<View> views = test::views();
                             views.push_back({2560.0f, 1080.0f, 1.0f});
                             views.push_back({1366.0f, 1024.0f, 1.5f});
                             return views;
                         }()));

} // namespace
