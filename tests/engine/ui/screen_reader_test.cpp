#include "engine/ui/screen_reader.hpp"

#include <gmock/gmock.h>

#include "tests/engine/ui/stage.hpp"

using namespace engine;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const Rect kBox{0.0f, 0.0f, 600.0f, 80.0f};

Screen question(UiStage& stage, int chosen = -1) {
    Screen screen = stage.screen();
    screen.button("pause", "Pause", kBox);
    screen.text("Challenge round · 3 of 7", kBox, 22.0f);
    screen.heading("What do you ask first?", kBox, 34.0f);
    const char* answers[] = {"The price", "The need", "The name", "The weather"};
    for (int i = 0; i < 4; ++i) {
        Element& option = screen.option(std::string("answer.") + std::to_string(i), answers[i], kBox);
        option.key = std::to_string(i + 1);
        option.chosen = i == chosen;
    }
    screen.text("How sure are you?", kBox, 20.0f);
    screen.option("certainty.0", "Guess", kBox);
    screen.option("certainty.1", "Sure", kBox);
    return screen;
}

class ScreenReaderTest : public ::testing::Test {
protected:
    UiStage m_stage;
    ScreenReader m_reader;
};

} // namespace

TEST_F(ScreenReaderTest, readsAScreenWhenItOpensAndNothingTwice) {
    EXPECT_THAT(m_reader.look("round", question(m_stage), "answer.1"),
                ElementsAre("Challenge round · 3 of 7", "What do you ask first?", "How sure are you?",
                            "option 2 of 4: The need, not chosen"));
    EXPECT_THAT(m_reader.look("round", question(m_stage), "answer.1"), IsEmpty());
    EXPECT_THAT(m_reader.look("home", question(m_stage), "answer.1"), testing::SizeIs(4));
}

TEST_F(ScreenReaderTest, followsTheFocus) {
    m_reader.look("round", question(m_stage), "answer.1");
    EXPECT_THAT(m_reader.look("round", question(m_stage), "answer.3"),
                ElementsAre("option 4 of 4: The weather, not chosen"));
    EXPECT_THAT(m_reader.look("round", question(m_stage, 3), "answer.3"),
                ElementsAre("option 4 of 4: The weather, chosen"));
    EXPECT_THAT(m_reader.look("round", question(m_stage, 3), "certainty.0"),
                ElementsAre("option 1 of 2: Guess, not chosen"));
    EXPECT_THAT(m_reader.look("round", question(m_stage, 3), "pause"), ElementsAre("Pause, button"));
    EXPECT_THAT(m_reader.look("round", question(m_stage, 3), ""), IsEmpty());
}

TEST_F(ScreenReaderTest, saysWhatWasChosenAlthoughTheFocusWentOn) {
    m_reader.look("round", question(m_stage, 0), "answer.0");
    EXPECT_THAT(m_reader.look("round", question(m_stage, 2), "pause"),
                ElementsAre("option 3 of 4: The name, chosen", "Pause, button"));
    EXPECT_THAT(m_reader.look("round", question(m_stage), "pause"),
                ElementsAre("option 3 of 4: The name, not chosen"));
}

TEST_F(ScreenReaderTest, readsOnlyWhatIsNewOfAPageThatChanges) {
    m_reader.look("round", question(m_stage), "pause");
    Screen judged = question(m_stage, 2);
    judged.find("answer.2")->mark = Mark::wrong;
    judged.heading("Not yet", kBox, 34.0f);
    judged.text("The answer: The need\nAsk before you offer.", kBox, 26.0f);
    EXPECT_THAT(m_reader.look("round", judged, "answer.2"),
                ElementsAre("Not yet", "The answer: The need. Ask before you offer.",
                            "option 3 of 4: The name, not right, chosen"));
    // What comes back after a while is new again.
    m_reader.look("round", m_stage.screen(), "");
    EXPECT_THAT(m_reader.look("round", question(m_stage), ""), testing::SizeIs(3));
}

TEST_F(ScreenReaderTest, anotherPageIsReadFromItsBeginning) {
    m_reader.look("round", question(m_stage), "pause");
    Screen next = question(m_stage);
    next.setPage("4");
    EXPECT_THAT(
        m_reader.look("round", next, "pause"),
        ElementsAre("Challenge round · 3 of 7", "What do you ask first?", "How sure are you?", "Pause, button"));
}

TEST_F(ScreenReaderTest, whatStandsTwiceIsSaidTwiceInItsPlace) {
    Screen screen = m_stage.screen();
    for (const char* text : {"Lookalike domains", "Back tomorrow", "Opt-in", "Back tomorrow"}) {
        screen.text(text, kBox, 22.0f);
    }
    EXPECT_THAT(m_reader.look("results", screen, ""),
                ElementsAre("Lookalike domains", "Back tomorrow", "Opt-in", "Back tomorrow"));
    screen.text("Back tomorrow", kBox, 22.0f);
    EXPECT_THAT(m_reader.look("results", screen, ""), ElementsAre("Back tomorrow"));
}

TEST_F(ScreenReaderTest, aListIsReadPlaceByPlace) {
    Screen screen = m_stage.screen();
    const auto inList = [](Element& element) { element.scroll = "list"; };
    screen.heading("Settings", kBox, 44.0f);
    inList(screen.heading("Sound", kBox, 28.0f));
    inList(screen.toggle("mute", "Mute", kBox));
    inList(screen.text("No sound at all.", kBox, 20.0f));
    inList(screen.toggle("captions", "Captions", kBox));
    inList(screen.text("Sounds in words.", kBox, 20.0f));
    inList(screen.heading("Play", kBox, 28.0f));
    inList(screen.text("It never changes what is right.", kBox, 20.0f));
    inList(screen.toggle("plain", "Plain cards", kBox));
    screen.scrollPart("list", {kBox, 400.0f});
    EXPECT_THAT(m_reader.look("settings", screen, "mute"),
                ElementsAre("Settings", "Sound", "Mute, switch, off. No sound at all."));
    EXPECT_THAT(m_reader.look("settings", screen, "captions"),
                ElementsAre("Captions, switch, off. Sounds in words."));
    EXPECT_THAT(m_reader.look("settings", screen, "plain"),
                ElementsAre("Play. It never changes what is right.", "Plain cards, switch, off"));
    EXPECT_THAT(m_reader.look("settings", screen, "captions"),
                ElementsAre("Sound", "Captions, switch, off. Sounds in words."));
}

TEST_F(ScreenReaderTest, aPartOnlyToBeReadIsReadAtOnce) {
    Screen screen = m_stage.screen();
    screen.text("A long story.", kBox, 26.0f).scroll = "story";
    screen.scrollPart("story", {kBox, 400.0f});
    screen.picture("city.png", "A city at night", kBox);
    screen.primary("continue", "Continue", kBox);
    EXPECT_THAT(m_reader.look("round", screen, "continue"),
                ElementsAre("A long story.", "Picture: A city at night", "Continue, button"));
}
