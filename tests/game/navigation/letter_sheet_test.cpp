#include "game/scenes/shell/letter_sheet.hpp"

#include <gtest/gtest.h>

#include "game/scenes/first_start/first_start_scene.hpp"
#include "game/scenes/library/library_scene.hpp"
#include "tests/support/layout_checks.hpp"
#include "tests/support/whole_house.hpp"

namespace {

using game::LetterSheet;

class LetterSheetTest : public testing::Test {
protected:
    LetterSheetTest() : house(test::makeLibrary()), library(house.open<game::LibraryScene>()) {}
    bool open() { return house.top().screen().find(LetterSheet::kDone) != nullptr; }
    std::string written() { return house.top().screen().find("search")->content; }

    /// Once, and no second time.
    void clickField(const std::string& id) {
        house.click(id);
        house.wait(0.5);
    }
    test::WholeHouse house;
    game::LibraryScene& library;
};

TEST_F(LetterSheetTest, AClickIntoAFieldBringsThemAndDoneTakesThemAway) {
    clickField("search");
    ASSERT_TRUE(open());
    EXPECT_EQ(house.top().focus(), "card.key.ABCDE");
    for (const char* key : {"card.key.ABCDE", "card.key.B", "card.key.Space", "card.key.KLMNO", "card.key.L"}) {
        house.click(key);
    }
    EXPECT_EQ(written(), "B L");
    EXPECT_EQ(library.found(), house.library().search("B L", 1000));
    house.click(LetterSheet::kDone);
    EXPECT_FALSE(open());
    EXPECT_EQ(written(), "B L");
}

TEST_F(LetterSheetTest, ADoubleClickMarksAWordInstead) {
    house.send(engine::PadPressed{"A"});
    for (const char* key : {"card.key.ABCDE", "card.key.B", game::LetterSheet::kDone}) {
        house.click(key);
    }
    house.click("search");
    const engine::Vec2 at = house.top().screen().find("search")->box.centre();
    house.send(engine::PointerPressed{at, 2});
    house.send(engine::PointerReleased{at});
    house.wait(1.0);
    EXPECT_FALSE(open());
    house.type("second");
    EXPECT_EQ(written(), "second");
    clickField("search");
    EXPECT_FALSE(open()) << "there is a keyboard";
}

TEST_F(LetterSheetTest, AfterThemThePadIsOnTheFirstThingFound) {
    house.send(engine::PadPressed{"A"});
    ASSERT_TRUE(open());
    house.send(engine::PadPressed{"B"});
    EXPECT_FALSE(open());
    EXPECT_EQ(house.top().name(), "library") << "back closes the letters only";
    EXPECT_EQ(house.top().focus(), "nugget:" + library.found().front()->id.text());
}

TEST_F(LetterSheetTest, AKeyboardJustWrites) {
    clickField("search");
    ASSERT_TRUE(open());
    house.type("n");
    EXPECT_FALSE(open());
    EXPECT_EQ(written(), "n");
    house.type("1");
    EXPECT_EQ(written(), "n1");
    house.key("Enter");
    EXPECT_EQ(house.top().name(), "nugget") << "Enter in the field means what it always did";
}

TEST_F(LetterSheetTest, APressThatBeganElsewhereBringsNone) {
    const engine::Vec2 field = house.top().screen().find("search")->box.centre();
    house.send(engine::PointerPressed{{2, 2}});
    house.send(engine::PointerMoved{field});
    house.send(engine::PointerReleased{field});
    EXPECT_FALSE(open());
}

TEST_F(LetterSheetTest, ANameSuggestedIsWrittenOver) {
    auto& first = house.open<game::FirstStartScene>("guest");
    clickField("name");
    house.click("card.key.KLMNO");
    house.click("card.key.O");
    EXPECT_EQ(first.screen().find("name")->content, "O");
    house.click(LetterSheet::kDone);
    EXPECT_EQ(first.focus(), "go");
}

TEST_F(LetterSheetTest, StandAtEverySize) {
    auto& first = house.open<game::FirstStartScene>("Maximiliane-Alexandra von Hohenstein-Wittgenstein");
    const auto look = [&](engine::Scene& scene, const std::string& name) {
        for (const engine::View& view : test::views()) {
            SCOPED_TRACE(fmt::format("{}: {} x {} at {}", name, view.width, view.height, view.textScale));
            house.view = view;
            test::checkLayout(scene, view, house.typesetter());
            ASSERT_TRUE(open());
            house.shoot("letter-sheet-" + name);
        }
        house.view = {};
        scene.layout(house.view);
    };
    clickField("name");
    look(first, "name");
    house.click("card.key.UVWXYZ");
    look(first, "group");
    house.open<game::LibraryScene>();
    clickField("search");
    look(house.top(), "search");
}

} // namespace
