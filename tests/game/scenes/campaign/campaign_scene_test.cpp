#include "game/scenes/campaign/campaign_scene.hpp"

#include <gmock/gmock.h>

#include "tests/support/city_stage.hpp"

namespace {

using game::CampaignScene;
using testing::HasSubstr;

constexpr engine::View kView{1280.0f, 720.0f, 1.0f};

CampaignScene& open(test::CityStage& stage) {
    stage.scenes.push(std::make_unique<CampaignScene>(stage.context));
    return static_cast<CampaignScene&>(*stage.settle(kView));
}

std::string label(const engine::Screen& screen, const std::string& id) {
    const engine::Element* element = screen.find(id);
    return element == nullptr ? "" : element->label;
}

std::string words(const engine::Screen& screen) {
    std::string all;
    for (const engine::Element& element : screen.elements()) {
        all += element.label + "\n";
    }
    return all;
}

class ACampaign : public testing::Test {
protected:
    const game::Module& module(std::size_t place) { return library.courses().front().modules.at(place); }

    game::Library library = test::makeLibrary({2, 3, 8});
    test::CityStage stage{library};
};

TEST_F(ACampaign, LeadsFromBriefingToNuggetsToAssessment) {
    EXPECT_EQ(label(open(stage).screen(), "next"), "Read the briefing");
    stage.read(module(0), 1, 30.1);
    EXPECT_EQ(label(open(stage).screen(), "next"), "Go on reading");
    stage.read(module(0), 2, 30.2);
    EXPECT_EQ(label(open(stage).screen(), "next"), "Meet its nuggets");
    stage.answer(module(0), 8, 30.3);
    EXPECT_EQ(label(open(stage).screen(), "next"), "Take the assessment");
}

TEST_F(ACampaign, EveryStepOpensItsScene) {
    stage.press(open(stage), "Enter");
    EXPECT_EQ(stage.settle(kView)->name(), "briefing");
    stage.read(module(0), 2, 30.2);
    stage.press(open(stage), "Enter");
    EXPECT_EQ(stage.settle(kView)->name(), "round");
    stage.answer(module(0), 8, 30.3);
    for (const char* id : {"next", "skip"}) {
        CampaignScene& scene = open(stage);
        stage.click(scene, id);
        EXPECT_EQ(stage.settle(kView)->name(), "campaign") << "what it is about is said first";
        stage.click(scene, "begin");
        EXPECT_EQ(stage.settle(kView)->name(), "round");
    }
}

TEST_F(ACampaign, SaysWhatATestIsAboutBeforeItBegins) {
    CampaignScene& scene = open(stage);
    stage.click(scene, "skip");
    EXPECT_THAT(words(scene.screen()), HasSubstr("Placement test: " + module(0).title));
    EXPECT_THAT(words(scene.screen()), HasSubstr("7 right (80 %) pass"));
    EXPECT_THAT(words(scene.screen()), HasSubstr("opens “" + module(1).title + "”"));
    stage.press(scene, "Escape");
    ASSERT_EQ(stage.settle(kView), &scene) << "Escape leaves the offer, not the campaign";
    EXPECT_NE(scene.screen().find("skip"), nullptr);
    stage.click(scene, "skip");
    stage.click(scene, "later");
    EXPECT_NE(scene.screen().find("skip"), nullptr);
    EXPECT_TRUE(stage.session.record().attempts().empty());
}

TEST_F(ACampaign, ALockedModuleSaysWhatOpensIt) {
    CampaignScene scene(stage.context, module(2).id);
    scene.layout(kView);
    EXPECT_EQ(scene.screen().find("next"), nullptr);
    EXPECT_EQ(scene.screen().find("skip"), nullptr);
    EXPECT_THAT(words(scene.screen()), HasSubstr("Opens when “" + module(1).title + "”"));
}

TEST_F(ACampaign, ACompleteModuleOffersToRefreshIt) {
    stage.complete(module(0), 20.0);
    CampaignScene scene(stage.context, module(0).id);
    scene.layout(kView);
    EXPECT_EQ(scene.screen().find("next"), nullptr);
    stage.click(scene, "refresh");
    EXPECT_EQ(stage.settle(kView)->name(), "round");
}

TEST_F(ACampaign, StartsWhereTheRepWouldGoOn) {
    EXPECT_EQ(open(stage).selected(), module(0).id);
    stage.complete(module(0), 20.0);
    EXPECT_EQ(open(stage).selected(), module(1).id);
    const game::Course& other = library.courses().at(1);
    CampaignScene& scene = open(stage);
    stage.click(scene, "course." + other.id.text());
    EXPECT_EQ(scene.selected(), other.modules.front().id);
}

TEST_F(ACampaign, ComingBackFromAPassedAssessmentShowsTheNextModule) {
    CampaignScene& scene = open(stage);
    stage.complete(module(0), 30.5);
    scene.resumed();
    EXPECT_EQ(scene.selected(), module(1).id);
    EXPECT_EQ(label(scene.screen(), "next"), "Read the briefing");
}

TEST_F(ACampaign, ABuildingIsChosenWithTheKeyboardAlone) {
    CampaignScene& scene = open(stage);
    // Up from the button to the street, then along it.
    stage.press(scene, "Up");
    for (int i = 0; i < 4 && scene.selected() != module(2).id; ++i) {
        stage.press(scene, "Enter");
        stage.press(scene, "Right");
    }
    EXPECT_EQ(scene.selected(), module(2).id);
    EXPECT_EQ(stage.settle(kView), &scene);
}

} // namespace
