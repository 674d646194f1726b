#include "game/scenes/library/nugget_scene.hpp"

#include <gmock/gmock.h>

#include "game/city/nugget_memory.hpp"
#include "tests/support/board_team.hpp"
#include "tests/support/layout_checks.hpp"

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::size_t revealsOf(const game::RepSession& session) {
    std::size_t count = 0;
    for (const game::LogEntry& entry : session.log().entries()) {
        count += std::holds_alternative<game::Reveal>(entry.event) ? 1 : 0;
    }
    return count;
}

const game::Nugget& withPicture(const game::Library& library) {
    for (const game::Nugget* nugget : library.nuggets()) {
        if (!nugget->picture.empty()) {
            return *nugget;
        }
    }
    return *library.nuggets().front();
}

TEST(NuggetScene, OpeningIsKeptOnceAndAnsweringAfterwardsPaysNothing) {
    test::SceneHouse house(test::makeLibrary());
    const game::Nugget& nugget = *house.library().nuggets().front();
    ASSERT_TRUE(house.session().record(test::answerTo(nugget, -14.0)));
    house.open<game::NuggetScene>(nugget);
    EXPECT_EQ(revealsOf(house.session()), 1u);
    EXPECT_EQ(house.top().screen().find("snippet")->label, nugget.snippet);
    auto answer = house.session().record(test::answerTo(nugget, 2.501));
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->score.tooSoon);
    EXPECT_EQ(answer->score.points, 0);
}

TEST(NuggetScene, RefreshNowOpensARoundOfThisNugget) {
    test::SceneHouse house(test::makeLibrary());
    const game::Nugget& nugget = *house.library().nuggets()[3];
    house.open<game::NuggetScene>(nugget);
    house.key("Enter");
    ASSERT_NE(house.asked<game::RoundRequest>(), nullptr);
    EXPECT_EQ(house.asked<game::RoundRequest>()->plan.items.front().nugget, nugget.id);
    EXPECT_EQ(house.scenes.depth(), 2u);
}

TEST(NuggetScene, NothingIsShownThatCouldNotBeKept) {
    test::SceneHouse house(test::makeLibrary());
    const game::Nugget& nugget = *house.library().nuggets().front();
    {
        const test::FullDisk full;
        house.open<game::NuggetScene>(nugget);
    }
    EXPECT_NE(house.top().screen().find("notice"), nullptr);
    EXPECT_EQ(house.top().screen().find("snippet"), nullptr);
    house.key("Enter");
    EXPECT_EQ(house.top().screen().find("snippet"), nullptr);
    EXPECT_EQ(revealsOf(house.session()), 0u);
    house.click("show");
    EXPECT_NE(house.top().screen().find("snippet"), nullptr);
    EXPECT_EQ(revealsOf(house.session()), 1u);
}

TEST(NuggetScene, StandsEverySize) {
    test::SceneHouse house(test::realLibrary(), "Mara", test::levelFolder());
    const game::Nugget& nugget = withPicture(house.library());
    ASSERT_TRUE(house.session().record(test::answerTo(nugget, -14.0)));
    ASSERT_TRUE(house.session().record(test::answerTo(nugget, -9.0)));
    auto& scene = house.open<game::NuggetScene>(nugget);
    for (const engine::View& view : test::views()) {
        SCOPED_TRACE(fmt::format("{} x {} at {}", view.width, view.height, view.textScale));
        house.view = view;
        test::checkLayout(scene, house.view, house.typesetter());
        house.shoot("nugget");
    }
}

class NuggetMemory : public ::testing::Test {
protected:
    game::NuggetMemory now() const { return game::NuggetMemory::of(nugget(), record(), test::moment(2.5)); }
    std::vector<std::string> insights() const { return game::NuggetMemory::insightsEarned(nugget(), record()); }
    const game::Nugget& nugget() const { return *m_house.library().nuggets().front(); }
    const game::RepRecord& record() const { return const_cast<test::SceneHouse&>(m_house).session().record(); }
    void answer(double day, bool right, game::AttemptContext context = game::AttemptContext::round) {
        game::Attempt attempt = test::answerTo(nugget(), day, right);
        attempt.context = context;
        ASSERT_TRUE(m_house.session().record(attempt));
    }

    test::SceneHouse m_house{test::makeLibrary()};
};

TEST_F(NuggetMemory, SaysWhatWasNeverMet) {
    EXPECT_FALSE(now().met());
    EXPECT_EQ(now().words(test::moment(2.5)), "not met yet");
    ASSERT_TRUE(m_house.session().recordReveal(nugget().id, test::moment(2.4)));
    EXPECT_TRUE(now().fresh);
    EXPECT_EQ(now().words(test::moment(2.5)), "read, not answered yet");
}

TEST_F(NuggetMemory, FadesAndComesBack) {
    answer(2.0, true);
    EXPECT_TRUE(now().met());
    EXPECT_EQ(now().words(test::moment(2.4)).substr(0, 11), "bright, due");
    EXPECT_EQ(game::NuggetMemory::of(nugget(), record(), test::moment(400)).words(test::moment(400)),
              "nearly dark, due today");
}

TEST_F(NuggetMemory, InsightsComeInTurnWithRightAnswers) {
    EXPECT_THAT(insights(), IsEmpty());
    answer(-9.0, false);
    EXPECT_THAT(insights(), IsEmpty());
    // Asked again in the same round, the same insight is offered.
    answer(-9.0 + 0.001, true);
    EXPECT_THAT(insights(), ElementsAre(nugget().insights[0]));
    answer(-5.0, true);
    answer(-1.0, true);
    EXPECT_THAT(insights(), ElementsAre(nugget().insights[0], nugget().insights[1]));
}

TEST_F(NuggetMemory, ATestOffersTheFirstInsight) {
    answer(-9.0, false);
    answer(-5.0, true, game::AttemptContext::assessment);
    EXPECT_THAT(insights(), ElementsAre(nugget().insights[0]));
}

} // namespace
