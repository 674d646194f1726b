#include "game/scenes/library/library_scene.hpp"

#include <chrono>

#include <gmock/gmock.h>

#include "tests/support/board_team.hpp"
#include "tests/support/layout_checks.hpp"

namespace {

std::size_t entriesOf(const engine::Screen& screen) {
    std::size_t count = 0;
    for (const engine::Element& element : screen.elements()) {
        count += element.reachable() && element.id.rfind("nugget:", 0) == 0 ? 1 : 0;
    }
    return count;
}

bool shows(const engine::Screen& screen, const std::string& text) {
    const auto& all = screen.elements();
    return std::any_of(all.begin(), all.end(), [&](const engine::Element& element) {
        return element.label.find(text) != std::string::npos;
    });
}

TEST(LibraryScene, TypingNarrowsFromTheFirstKeyOn) {
    test::SceneHouse house(test::realLibrary());
    const auto& scene = house.open<game::LibraryScene>();
    const std::size_t all = entriesOf(scene.screen());
    EXPECT_EQ(all, std::min(house.library().nuggets().size(), game::LibraryScene::kMostShown));
    house.type("link");
    EXPECT_EQ(scene.screen().find("search")->content, "link");
    EXPECT_LT(entriesOf(scene.screen()), all);
    EXPECT_GT(entriesOf(scene.screen()), 0u);
    EXPECT_EQ(scene.found(), house.library().search("link", 1000));
    house.type("qqqqq");
    EXPECT_EQ(entriesOf(scene.screen()), 0u);
    EXPECT_TRUE(shows(scene.screen(), "Nothing with these words"));
    for (int i = 0; i < 9; ++i) {
        house.key("Backspace");
    }
    EXPECT_EQ(entriesOf(scene.screen()), all);
}

TEST(LibraryScene, EnterInTheFieldOpensTheBest) {
    test::SceneHouse house(test::realLibrary());
    house.open<game::LibraryScene>();
    house.type("link");
    house.key("Enter");
    ASSERT_NE(house.asked<game::NuggetRequest>(), nullptr);
    EXPECT_EQ(house.asked<game::NuggetRequest>()->nugget, house.library().search("link", 1).front()->id);
}

TEST(LibraryScene, ArrowsAndPadReachEveryEntry) {
    test::SceneHouse house(test::makeLibrary());
    const auto& scene = house.open<game::LibraryScene>();
    const std::size_t entries = entriesOf(scene.screen());
    for (std::size_t i = 0; i < entries; ++i) {
        house.send(engine::PadPressed{"Down"});
    }
    house.send(engine::PadPressed{"A"});
    ASSERT_NE(house.asked<game::NuggetRequest>(), nullptr);
    EXPECT_EQ(house.asked<game::NuggetRequest>()->nugget, house.library().nuggets().back()->id);
}

TEST(LibraryScene, AClickOpensAnEntry) {
    test::SceneHouse house(test::makeLibrary());
    house.open<game::LibraryScene>();
    house.click("nugget:" + house.library().nuggets()[1]->id.text());
    ASSERT_NE(house.asked<game::NuggetRequest>(), nullptr);
    EXPECT_EQ(house.asked<game::NuggetRequest>()->nugget, house.library().nuggets()[1]->id);
}

TEST(LibraryScene, SaysHowBrightAWindowIsAndWhenItComesBack) {
    test::SceneHouse house(test::makeLibrary());
    const game::Nugget& nugget = *house.library().nuggets().front();
    ASSERT_TRUE(house.session().record(test::answerTo(nugget, -3.0)));
    ASSERT_TRUE(house.session().record(test::answerTo(nugget, 2.0)));
    const auto& scene = house.open<game::LibraryScene>();
    EXPECT_TRUE(shows(scene.screen(), "bright, due in"));
    EXPECT_TRUE(shows(scene.screen(), "not met yet"));
}

TEST(LibraryScene, ThousandsOfNuggetsAreNarrowedNotLaidOut) {
    test::LibraryShape shape;
    shape.courses = 5;
    shape.modules = 10;
    shape.nuggets = 40;
    test::SceneHouse house(test::makeLibrary(shape));
    const auto& scene = house.open<game::LibraryScene>();
    EXPECT_EQ(entriesOf(scene.screen()), game::LibraryScene::kMostShown);
    EXPECT_TRUE(shows(scene.screen(), "Keep typing to narrow"));
    house.type("c4 n9-39");
    EXPECT_LT(entriesOf(scene.screen()), game::LibraryScene::kMostShown);
    EXPECT_FALSE(shows(scene.screen(), "Keep typing to narrow"));
}

TEST(LibraryScene, StandsEverySize) {
    test::SceneHouse house(test::realLibrary(), "Mara", test::levelFolder());
    test::playWeek(house.session(), 12, 6);
    auto& scene = house.open<game::LibraryScene>();
    house.type("a");
    for (const engine::View& view : test::views()) {
        SCOPED_TRACE(fmt::format("{} x {} at {}", view.width, view.height, view.textScale));
        house.view = view;
        test::checkLayout(scene, house.view, house.typesetter());
        house.shoot("library");
    }
}

} // namespace
