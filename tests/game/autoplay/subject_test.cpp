#include "game/autoplay/subject.hpp"

#include <gtest/gtest.h>

#include "game/scenes/round/round_scene.hpp"
#include "tests/support/scene_house.hpp"

namespace {

game::RoundPlan oneNugget(const game::Library& library) {
    const game::Nugget& nugget = *library.nuggets().front();
    return {game::AttemptContext::round, {{nugget.id, nugget.questions.front().id, true, 0}}, 10.0, {}};
}

TEST(Subject, IsTheNameOfAScene) {
    EXPECT_EQ(game::subjectOf(test::Placeholder("home")), "home");
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
