#include "game/scenes/shell/trouble_scene.hpp"

#include <filesystem>
#include <gmock/gmock.h>
#include <unistd.h>

#include "engine/core/log.hpp"
#include "tests/support/layout_checks.hpp"
#include "tests/support/scene_house.hpp"

namespace {

using game::Trouble;
using game::TroubleScene;
using testing::HasSubstr;

Trouble fullDisk(const std::function<engine::Outcome()>& retry, bool quits = false) {
    return {"Your answer could not be saved",
            "The disk of /home/mara/.local/share/recall-city is full.",
            "Your answer is kept here until it is saved, and everything before it is on the disk.",
            "Free some space, then try again.",
            retry,
            quits};
}

std::string labels(const engine::Screen& screen) {
    std::string all;
    for (const engine::Element& element : screen.elements()) {
        all += element.label + "\n";
    }
    return all;
}

TEST(TroubleScene, SaysWhatHappenedWhatIsSafeAndWhatToDo) {
    test::SceneHouse house(test::makeLibrary());
    const auto& scene = house.open<TroubleScene>(fullDisk([] { return engine::Outcome(engine::Done{}); }));
    const std::string all = labels(scene.screen());
    EXPECT_THAT(all, HasSubstr("is full"));
    EXPECT_THAT(all, HasSubstr("everything before it is on the disk"));
    EXPECT_THAT(all, HasSubstr("Free some space"));
}

TEST(TroubleScene, NamesTheLogFileOnceThereIsOne) {
    test::SceneHouse house(test::makeLibrary());
    const auto& before = house.open<TroubleScene>(fullDisk({}));
    EXPECT_THAT(labels(before.screen()), testing::Not(HasSubstr(".log")));
    const auto folder = std::filesystem::temp_directory_path() / ("trouble_log_" + std::to_string(::getpid()));
    engine::log::openFile(folder / "recall-city.log");
    const auto& after = house.open<TroubleScene>(fullDisk({}));
    EXPECT_THAT(labels(after.screen()), HasSubstr((folder / "recall-city.log").string()));
    engine::log::closeFile();
    std::filesystem::remove_all(folder);
}

TEST(TroubleScene, TriesAgainUntilItIsMended) {
    test::SceneHouse house(test::makeLibrary());
    house.openPlaceholder("home");
    bool full = true;
    const auto& scene = house.open<TroubleScene>(fullDisk([&full]() -> engine::Outcome {
        return full ? engine::Outcome(engine::Failure{"Still no room."}) : engine::Outcome(engine::Done{});
    }));
    house.key("Enter");
    EXPECT_EQ(house.top().name(), "trouble");
    EXPECT_THAT(labels(scene.screen()), HasSubstr("Still no room."));
    EXPECT_THAT(labels(scene.screen()), HasSubstr("once"));
    full = false;
    house.key("Enter");
    EXPECT_EQ(house.top().name(), "home");
}

TEST(TroubleScene, EscapeLeavesButNeverEndsTheGame) {
    test::SceneHouse house(test::makeLibrary());
    house.openPlaceholder("home");
    const auto never = [] { return engine::Outcome(engine::Failure{"No."}); };
    house.open<TroubleScene>(fullDisk(never));
    house.key("Escape");
    EXPECT_EQ(house.top().name(), "home");
    house.open<TroubleScene>(fullDisk(never, true));
    house.key("Escape");
    EXPECT_EQ(house.top().name(), "trouble");
    house.key("Enter");
    EXPECT_TRUE(house.scenes.empty()) << "Escape went to Quit";
}

class TroubleLayout : public testing::TestWithParam<engine::View> {};

TEST_P(TroubleLayout, NothingOverlapsAndNothingIsCut) {
    test::SceneHouse house(test::makeLibrary());
    house.view = GetParam();
    const auto never = [] { return engine::Outcome(engine::Failure{"The disk is full."}); };
    auto& scene = house.open<TroubleScene>(fullDisk(never));
    test::checkLayout(scene, house.view, house.typesetter());
    house.shoot("trouble");
    house.click("again");
    test::checkLayout(scene, house.view, house.typesetter());
}

INSTANTIATE_TEST_SUITE_P(Sizes, TroubleLayout, testing::ValuesIn(test::views()));

} // namespace
