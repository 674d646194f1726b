#include "engine/ui/screen_control.hpp"

#include <SFML/Window/Clipboard.hpp>
#include <gtest/gtest.h>

#include "engine/ui/field_line.hpp"
#include "tests/engine/ui/stage.hpp"

using namespace engine;

namespace {

/// Two columns of two buttons, a field, a slider and a primary below.
Screen form(UiStage& stage) {
    Screen screen = stage.screen();
    screen.text("Not to be reached", {0, 0, 400, 50}, 24);
    screen.button("a", "A", {100, 100, 300, 80}).key = "A";
    screen.button("b", "B", {500, 100, 300, 80});
    screen.button("c", "C", {100, 200, 300, 80}).enabled = false;
    screen.button("d", "D", {500, 200, 300, 80});
    screen.field("name", "Name", {100, 300, 700, 100}).content = "Zo";
    screen.slider("music", "Music", {100, 420, 700, 90}).value = 0.5f;
    screen.primary("go", "Go", {100, 540, 700, 80});
    return screen;
}

Screen longList(UiStage& stage) {
    Screen screen = stage.screen();
    const Rect part{100, 100, 400, 300};
    for (int i = 0; i < 20; ++i) {
        Element& row =
            screen.button("row" + std::to_string(i), "Row", {100, 100 + 70.0f * static_cast<float>(i), 380, 60});
        row.scroll = "list";
    }
    screen.scrollPart("list", {part, 1390});
    screen.primary("below", "Below", {100, 450, 400, 80});
    return screen;
}

} // namespace

TEST(ScreenControl, focusBeginsAtThePrimary) {
    UiStage stage;
    stage.control.show(form(stage));
    EXPECT_EQ(stage.control.focus(), "go");
    stage.press("Up");
    EXPECT_EQ(stage.control.focus(), "music");
    stage.control.show(form(stage));
    EXPECT_EQ(stage.control.focus(), "music") << "stays over a new screen";
    stage.control.show(stage.screen());
    EXPECT_EQ(stage.control.focus(), "");
    EXPECT_FALSE(stage.press("Enter"));
    EXPECT_FALSE(stage.press("Tab"));
    EXPECT_FALSE(stage.press("Down"));
}

TEST(ScreenControl, tabGoesInReadingOrderAndRound) {
    UiStage stage;
    stage.control.show(form(stage));
    std::vector<std::string> visited;
    for (int i = 0; i < 6; ++i) {
        stage.press("Tab");
        visited.push_back(stage.control.focus());
    }
    EXPECT_EQ(visited, (std::vector<std::string>{"a", "b", "d", "name", "music", "go"}));
    stage.send(KeyPressed{"Tab", true, false, false});
    EXPECT_EQ(stage.control.focus(), "music");
}

TEST(ScreenControl, arrowsGoToTheNearest) {
    UiStage stage;
    stage.control.show(form(stage));
    stage.control.setFocus("a");
    stage.press("Right");
    EXPECT_EQ(stage.control.focus(), "b");
    stage.press("Down");
    EXPECT_EQ(stage.control.focus(), "d");
    stage.press("Left");
    EXPECT_EQ(stage.control.focus(), "d") << "nothing usable there";
    stage.send(PadPressed{"Up"});
    EXPECT_EQ(stage.control.focus(), "b");
    stage.press("Up");
    EXPECT_EQ(stage.control.focus(), "a") << "over the edge";
}

TEST(ScreenControl, enterPadAndKeysActivate) {
    UiStage stage;
    stage.control.show(form(stage));
    const auto go = stage.press("Enter");
    ASSERT_TRUE(go);
    EXPECT_EQ(go->id, "go");
    EXPECT_EQ(go->kind, UiEvent::Kind::activated);
    EXPECT_TRUE(stage.send(PadPressed{"A"}));
    EXPECT_TRUE(stage.press("Space"));
    EXPECT_FALSE(stage.send(KeyPressed{"Space", false, true})) << "not with Ctrl";
    const auto a = stage.press("A");
    ASSERT_TRUE(a);
    EXPECT_EQ(a->id, "a");
    EXPECT_EQ(stage.control.focus(), "a");
    EXPECT_FALSE(stage.send(KeyPressed{"A", false, true, false}));
}

TEST(ScreenControl, theButtonLetGoOnMustBeThePressedOne) {
    UiStage stage;
    stage.control.show(form(stage));
    EXPECT_FALSE(stage.send(PointerPressed{{150, 140}}));
    EXPECT_EQ(stage.control.pressed(), "a");
    EXPECT_FALSE(stage.control.showsFocus());
    EXPECT_FALSE(stage.send(PointerReleased{{550, 140}}));
    EXPECT_EQ(stage.control.pressed(), "");
    const auto clicked = stage.click({550, 140});
    ASSERT_TRUE(clicked);
    EXPECT_EQ(clicked->id, "b");
    EXPECT_EQ(stage.control.hover(), "b");
    EXPECT_FALSE(stage.click({150, 240})) << "not available";
    EXPECT_FALSE(stage.click({1500, 900}));
    stage.press("Up");
    EXPECT_TRUE(stage.control.showsFocus());
}

TEST(ScreenControl, aPanelHidesWhatIsBehindIt) {
    UiStage stage;
    Screen screen = form(stage);
    screen.panel({50, 50, 400, 200});
    screen.button("ok", "OK", {100, 110, 100, 50});
    stage.control.show(screen);
    EXPECT_FALSE(stage.click({300, 140}));
    EXPECT_EQ(stage.click({110, 120})->id, "ok");
}

TEST(ScreenControl, typingGoesIntoTheField) {
    UiStage stage;
    stage.control.show(form(stage));
    EXPECT_FALSE(stage.control.typing());
    EXPECT_FALSE(stage.send(TextTyped{"x"}));
    EXPECT_FALSE(stage.click({150, 370}));
    EXPECT_TRUE(stage.control.typing());
    const auto typed = stage.send(TextTyped{"ë"});
    ASSERT_TRUE(typed);
    EXPECT_EQ(typed->kind, UiEvent::Kind::typed);
    EXPECT_EQ(typed->text, "Zoë");
    EXPECT_FALSE(stage.press("A")) << "a letter is no key of a button now";
    EXPECT_FALSE(stage.press("Left"));
    EXPECT_EQ(stage.control.focus(), "name");
    EXPECT_EQ(stage.press("Delete")->text, "Zo") << "both bytes";
    const auto sent = stage.press("Enter");
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->kind, UiEvent::Kind::submitted);
    EXPECT_EQ(sent->text, "Zo");
    stage.press("Backspace");
    stage.press("Backspace");
    EXPECT_FALSE(stage.press("Backspace"));
}

TEST(ScreenControl, markedTextIsTypedOver) {
    UiStage stage;
    Screen screen = form(stage);
    screen.find("name")->chosen = true;
    stage.control.show(screen);
    stage.control.setFocus("name");
    EXPECT_EQ(stage.send(TextTyped{"A"})->text, "A");
    EXPECT_EQ(stage.send(TextTyped{"b"})->text, "Ab");
    stage.control.show(screen);
    EXPECT_EQ(stage.press("Backspace")->text, "");
}

TEST(ScreenControl, fieldsAreEditedAsEverywhere) {
    UiStage stage;
    Screen screen = form(stage);
    screen.find("name")->content = "Ada of London";
    stage.control.show(screen);
    stage.control.setFocus("name");
    const auto marked = [&] { return std::string(stage.control.editOf(*screen.find("name")).marked()); };
    stage.send(KeyPressed{"Left", true, true});
    EXPECT_EQ(marked(), "London");
    stage.send(KeyPressed{"C", false, true});
    stage.press("Home");
    stage.send(KeyPressed{"Right", true});
    EXPECT_EQ(marked(), "A");
    stage.send(KeyPressed{"End", true});
    EXPECT_EQ(marked(), "Ada of London");
    stage.press("Home");
    EXPECT_EQ(marked(), "");
    stage.send(KeyPressed{"Right", false, true});
    EXPECT_EQ(stage.send(KeyPressed{"Delete", false, true})->text, "Ada London");
    EXPECT_EQ(stage.send(KeyPressed{"Backspace", false, true})->text, " London");
    EXPECT_EQ(stage.send(TextTyped{"Bea"})->text, "Bea London");
    stage.send(KeyPressed{"A", false, true});
    EXPECT_EQ(stage.send(KeyPressed{"X", false, true})->text, "");
    EXPECT_EQ(sf::Clipboard::getString(), "Bea London");
    EXPECT_FALSE(stage.send(KeyPressed{"X", false, true})) << "nothing to cut";
    EXPECT_EQ(sf::Clipboard::getString(), "Bea London");
    EXPECT_EQ(stage.control.focus(), "name");
}

TEST(ScreenControl, theCaretStaysWhereItIsWhenTheSceneBuildsItsScreenAgain) {
    UiStage stage;
    Screen screen = form(stage);
    stage.control.show(screen);
    stage.control.setFocus("name");
    stage.press("Home");
    screen.find("name")->content = stage.send(TextTyped{"D"})->text;
    stage.control.show(screen);
    EXPECT_EQ(stage.send(TextTyped{"r"})->text, "DrZo");
}

TEST(ScreenControl, thePointerPutsTheCaretAndMarks) {
    UiStage stage;
    Screen screen = form(stage);
    screen.find("name")->content = "first second";
    stage.control.show(screen);
    const auto edit = [&] { return stage.control.editOf(*screen.find("name")); };
    const FieldLine line(*screen.find("name"), screen.view(), stage.typesetter);
    const TextEdit text("first second");
    const float y = line.room().centre().y;
    const auto over = [&](std::size_t place) { return Vec2{line.origin(text).x + line.widthTo(text, place), y}; };
    stage.click(over(3));
    EXPECT_EQ(edit().caret(), 3u);
    stage.send(PointerPressed{over(8), 2});
    stage.send(PointerMoved{over(9)});
    stage.send(PointerReleased{over(9)});
    EXPECT_EQ(edit().marked(), "second");
    stage.send(PointerPressed{over(8), 3});
    EXPECT_EQ(edit().marked(), "first second");
    stage.send(PointerReleased{over(8)});
    stage.send(PointerPressed{over(2)});
    stage.send(PointerMoved{over(7)});
    stage.send(PointerReleased{over(7)});
    EXPECT_EQ(edit().marked(), "rst s");
    EXPECT_EQ(stage.send(TextTyped{"x"})->text, "fixecond");
}

TEST(ScreenControl, slidersMoveInTwentieths) {
    UiStage stage;
    stage.control.show(form(stage));
    stage.control.setFocus("music");
    const auto louder = stage.press("Right");
    ASSERT_TRUE(louder);
    EXPECT_EQ(louder->kind, UiEvent::Kind::changed);
    EXPECT_FLOAT_EQ(louder->value, 0.55f);
    EXPECT_FLOAT_EQ(stage.send(PadPressed{"Left"})->value, 0.5f);
    for (int i = 0; i < 10; ++i) {
        stage.press("Left");
    }
    EXPECT_FALSE(stage.press("Left")) << "at its end";
    EXPECT_FALSE(stage.press("Enter"));
}

TEST(ScreenControl, slidersFollowThePointerUntilItIsLetGo) {
    UiStage stage;
    stage.control.show(form(stage));
    const auto first = stage.send(PointerPressed{{790, 480}});
    ASSERT_TRUE(first);
    EXPECT_FLOAT_EQ(first->value, 1.0f);
    EXPECT_FLOAT_EQ(stage.send(PointerMoved{{450, 900}})->value, 0.5f);
    EXPECT_FLOAT_EQ(stage.send(PointerMoved{{-50, 900}})->value, 0.0f);
    EXPECT_FALSE(stage.send(PointerReleased{{100, 480}}));
    EXPECT_FALSE(stage.send(PointerMoved{{450, 480}}));
}

TEST(ScreenControl, focusScrollsIntoSight) {
    UiStage stage;
    stage.control.show(longList(stage));
    stage.control.setFocus("row0");
    for (int i = 1; i < 20; ++i) {
        stage.press("Down");
        const std::string id = "row" + std::to_string(i);
        ASSERT_EQ(stage.control.focus(), id);
        const Rect seen = longList(stage).find(id)->box.moved(0, -stage.control.scrollOf("list"));
        ASSERT_TRUE((Rect{100, 100, 400, 300}).encloses(seen)) << id;
    }
    stage.press("Down");
    EXPECT_EQ(stage.control.focus(), "below");
    stage.press("Up");
    EXPECT_EQ(stage.control.focus(), "row19");
}

TEST(ScreenControl, wheelAndPageKeysScroll) {
    UiStage stage;
    stage.control.show(longList(stage));
    stage.send(PointerScrolled{{200, 200}, -2.0f});
    EXPECT_FLOAT_EQ(stage.control.scrollOf("list"), 180.0f);
    stage.send(PointerScrolled{{900, 200}, -2.0f});
    EXPECT_FLOAT_EQ(stage.control.scrollOf("list"), 180.0f) << "not over the list";
    EXPECT_EQ(stage.control.hover(), "");
    stage.press("End");
    EXPECT_FLOAT_EQ(stage.control.scrollOf("list"), 1090.0f);
    stage.press("PageUp");
    EXPECT_FLOAT_EQ(stage.control.scrollOf("list"), 1090.0f - 255.0f);
    stage.press("Home");
    EXPECT_FLOAT_EQ(stage.control.scrollOf("list"), 0.0f);
    EXPECT_FALSE(stage.click({200, 700})) << "rows outside of the part are not there";
    Screen shorter = longList(stage);
    shorter.scrollPart("list", {{100, 100, 400, 300}, 320});
    stage.press("End");
    stage.control.show(shorter);
    EXPECT_FLOAT_EQ(stage.control.scrollOf("list"), 20.0f);
}

TEST(ScreenControl, arrowsScrollWhereThereIsNothingToFocus) {
    UiStage stage;
    Screen screen = stage.screen();
    screen.text("Long", {100, 100, 400, 2000}, 24).scroll = "text";
    screen.scrollPart("text", {{100, 100, 400, 300}, 2000});
    screen.primary("on", "On", {100, 450, 400, 80});
    stage.control.show(screen);
    stage.send(PadPressed{"Down"});
    EXPECT_GT(stage.control.scrollOf("text"), 50.0f);
    EXPECT_EQ(stage.control.focus(), "on");
}

TEST(ScreenControl, losingTheWindowLetsGo) {
    UiStage stage;
    stage.control.show(form(stage));
    stage.send(PointerPressed{{150, 140}});
    stage.send(FocusLost{});
    EXPECT_FALSE(stage.send(PointerReleased{{150, 140}}));
}
