#include "game/autoplay/subject.hpp"

#include <gtest/gtest.h>

#include "game/scenes/home_scene.hpp"
#include "game/scenes/round_scene.hpp"
#include "tests/game/scenes/scene_house.hpp"

namespace {

game::RoundPlan oneNugget(const game::Library& library) {
    const game::Nugget& nugget = *library.nuggets().front();
    return {game::AttemptContext::round, {{nugget.id, nugget.questions.front().id, true, 0}}, 10.0, {}};
}

TEST(Subject, IsTheNameOfAScene) {
    test::SceneHouse house(test::makeLibrary());
    EXPECT_EQ(game::subjectOf(house.open<game::HomeScene>()), "home");
}

TEST(Subject, OfARoundIsWhatTheRepFaces) {
    test::SceneHouse house(test::makeLibrary());
    auto& round = house.open<game::RoundScene>(oneNugget(house.library()));
    EXPECT_EQ(game::subjectOf(round), "round-snippet");
    house.key("Enter");
    EXPECT_EQ(game::subjectOf(round), std::string("round-") + game::formatName(round.round().question().body));
    house.key("Escape");
    EXPECT_EQ(game::subjectOf(round), "round-paused");
}

} // namespace
