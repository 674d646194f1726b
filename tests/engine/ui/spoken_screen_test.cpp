#include "engine/ui/spoken_screen.hpp"

#include <gmock/gmock.h>

#include "tests/engine/ui/stage.hpp"

using namespace engine;
using testing::ElementsAre;

namespace {

const Rect kBox{0.0f, 0.0f, 600.0f, 80.0f};

Element& answer(Screen& screen, const std::string& id, const std::string& label) {
    Element element;
    element.id = id;
    element.role = Role::option;
    element.label = label;
    element.box = kBox;
    return screen.add(element);
}

} // namespace

TEST(SpokenScreen, whatStandsBetweenAnswersDoesNotCount) {
    UiStage stage;
    Screen screen = stage.screen();
    for (int i = 0; i < 3; ++i) {
        Element& left = answer(screen, "", "Left");
        left.enabled = false;
        screen.heading("A", kBox, 27.0f).said = "";
        answer(screen, "card." + std::to_string(i), "Right " + std::to_string(i));
    }
    answer(screen, "certainty.0", "Guess");
    const SpokenScreen spoken(screen);
    EXPECT_EQ(spoken.control("card.1"), "option 2 of 3: Right 1, not chosen");
    EXPECT_EQ(spoken.control("certainty.0"), "option 1 of 1: Guess, not chosen");
    EXPECT_EQ(spoken.control("nobody"), "");
    EXPECT_THAT(spoken.texts(), ElementsAre("Left", "Left", "Left"));
}

TEST(SpokenScreen, whatASceneDrawsIsHeardAsWhatItIs) {
    UiStage stage;
    Screen screen = stage.screen();
    for (int i = 0; i < 2; ++i) {
        Element& picture = answer(screen, "card." + std::to_string(i), i == 0 ? "Tree" : "River");
        picture.role = Role::custom;
        picture.spokenRole = Role::option;
        picture.detail = "A photograph";
        picture.chosen = i == 1;
    }
    EXPECT_EQ(SpokenScreen(screen).control("card.1"), "option 2 of 2: River, A photograph, chosen");
    screen.find("card.0")->enabled = false;
    screen.find("card.1")->enabled = false;
    screen.find("card.1")->mark = Mark::wrong;
    EXPECT_THAT(SpokenScreen(screen).texts(), ElementsAre("River, A photograph, not right"));
}

TEST(SpokenScreen, anOpeningSaysWhatIsChosenAwayFromTheFocus) {
    UiStage stage;
    Screen screen = stage.screen();
    screen.heading("How may your team see you?", kBox, 48.0f).scroll = "step";
    for (int i = 0; i < 2; ++i) {
        Element& option = answer(screen, "showing." + std::to_string(i), i == 0 ? "As Ada" : "Not at all");
        option.chosen = i == 0;
        option.scroll = "step";
    }
    screen.primary("go", "Go on", kBox);
    const SpokenScreen spoken(screen);
    EXPECT_THAT(spoken.opening("go"), ElementsAre("How may your team see you?", "option 1 of 2: As Ada, chosen"));
    EXPECT_THAT(spoken.opening("showing.1"), ElementsAre("How may your team see you?"));
    EXPECT_THAT(spoken.texts(), ElementsAre("How may your team see you?"));
}

TEST(SpokenScreen, saysMetersMarksAndWhatWasTyped) {
    UiStage stage;
    Screen screen = stage.screen();
    screen.meter("Briefing", 0.6f, kBox).detail = "3 of 5 pages";
    screen.meter("Nuggets", 0.25f, kBox);
    screen.meter("", 0.25f, kBox);
    screen.text("", kBox, 20.0f).mark = Mark::wrong;
    Element& field = screen.field("card.field", "Your answer", kBox);
    field.content = "42";
    field.enabled = false;
    Element& drawn = answer(screen, "stars", "3 stars");
    drawn.role = Role::custom;
    drawn.enabled = false;
    screen.text("dull", kBox, 20.0f).said = "";
    screen.text("shown", kBox, 20.0f).said = "said";
    EXPECT_THAT(SpokenScreen(screen).texts(), ElementsAre("Briefing, 3 of 5 pages", "Nuggets, 25 percent",
                                                          "not right", "Your answer: 42", "3 stars", "said"));
}
