#include "game/scenes/board/leaderboard_scene.hpp"

#include <gmock/gmock.h>

#include "game/widgets/words.hpp"
#include "tests/support/board_team.hpp"
#include "tests/support/layout_checks.hpp"

namespace {

using testing::AnyOf;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

std::vector<std::string> textsOf(const engine::Screen& screen) {
    std::vector<std::string> texts;
    for (const engine::Element& element : screen.elements()) {
        texts.push_back(element.label);
    }
    return texts;
}

/// Mara in her team of twelve.
class LeaderboardScene : public ::testing::Test {
protected:
    LeaderboardScene() {
        test::makeTeam(m_folder.path(), test::realLibrary());
        m_house.emplace(test::realLibrary(), "Mara", test::levelFolder(), m_folder.path());
        test::playWeek(m_house->session(), 11, 5);
    }

    test::TempFolder m_folder;
    std::optional<test::SceneHouse> m_house;
};

TEST_F(LeaderboardScene, ShowsWhoIsNearAndWhoIsFirstAndNobodyElse) {
    const auto& scene = m_house->open<game::LeaderboardScene>();
    const auto texts = textsOf(scene.screen());
    EXPECT_THAT(texts, Contains("Mara (you)"));
    EXPECT_THAT(texts, Contains("Ewa"));
    EXPECT_THAT(texts, Contains("Hannah"));
    EXPECT_THAT(texts, Contains("Northern Light"));
    EXPECT_THAT(texts, Not(Contains("Zoe")));
    EXPECT_THAT(texts, Not(Contains("Ben")));
    EXPECT_THAT(texts, Not(Contains("Ines")));
    EXPECT_THAT(texts, Not(Contains("Neo")));
    EXPECT_THAT(texts, Contains("Key accounts"));
}

TEST_F(LeaderboardScene, TheRepsOwnRowStandsOut) {
    const auto& scene = m_house->open<game::LeaderboardScene>();
    int rows = 0;
    int own = 0;
    for (const engine::Element& element : scene.screen().elements()) {
        rows += element.id == "row" ? 1 : 0;
        own += element.id == "row" && element.chosen ? 1 : 0;
    }
    EXPECT_EQ(own, 1);
    EXPECT_EQ(rows, 7 + 3);
}

TEST_F(LeaderboardScene, KeysPointerAndPadSwitchBetweenWeekAndSeason) {
    const auto& scene = m_house->open<game::LeaderboardScene>();
    EXPECT_TRUE(scene.screen().find("week")->chosen);
    m_house->key("Right");
    m_house->key("Enter");
    EXPECT_TRUE(scene.screen().find("season")->chosen);
    EXPECT_THAT(textsOf(scene.screen()), Contains("First this season"));
    m_house->click("week");
    EXPECT_TRUE(scene.screen().find("week")->chosen);
    m_house->send(engine::PadPressed{"Right"});
    m_house->send(engine::PadPressed{"A"});
    EXPECT_TRUE(scene.screen().find("season")->chosen);
}

TEST_F(LeaderboardScene, EscapeLeaves) {
    m_house->open<game::LeaderboardScene>();
    m_house->key("Escape");
    EXPECT_TRUE(m_house->scenes.empty());
}

TEST_F(LeaderboardScene, StandsEverySize) {
    auto& scene = m_house->open<game::LeaderboardScene>();
    for (const engine::View& view : test::views()) {
        SCOPED_TRACE(fmt::format("{} x {} at {}", view.width, view.height, view.textScale));
        m_house->view = view;
        test::checkLayout(scene, m_house->view, m_house->typesetter());
        m_house->shoot("leaderboard");
    }
}

TEST(LeaderboardSceneOfANewMember, HasNoRankAndIsToldSo) {
    const test::TempFolder folder;
    test::makeTeam(folder.path(), test::realLibrary());
    test::SceneHouse house(test::realLibrary(), "Mara", test::levelFolder(), folder.path());
    const auto& scene = house.open<game::LeaderboardScene>();
    EXPECT_THAT(textsOf(scene.screen()), Contains(HasSubstr("You have no rank this week yet")));
    house.shoot("leaderboard-new");
}

TEST(LeaderboardSceneOfADamagedTeam, MarksWhoCouldNotBeRead) {
    const test::TempFolder folder;
    test::makeTeam(folder.path(), test::realLibrary());
    for (const char* file : {"Ines.xml", "Ines.journal"}) {
        std::ofstream(folder.path() / file) << "garbage\n";
    }
    test::SceneHouse house(test::realLibrary(), "Mara", test::levelFolder(), folder.path());
    const auto& scene = house.open<game::LeaderboardScene>();
    EXPECT_THAT(textsOf(scene.screen()), Contains("could not be read"));
    EXPECT_THAT(textsOf(scene.screen()), Contains(HasSubstr("mean of 3 of 4 members")));
    house.shoot("leaderboard-damaged");
}

/// The first look at a large team takes a while: nobody waits for it, and the board comes by itself.
TEST(LeaderboardSceneOfALargeTeam, ShowsTheBoardOnceItWasRead) {
    const test::TempFolder folder;
    test::makeTeam(folder.path(), test::realLibrary());
    test::SceneHouse house(test::realLibrary(), "Mara", test::levelFolder(), folder.path());
    game::LeaderboardScene scene(house.context());
    scene.layout(house.view);
    EXPECT_THAT(textsOf(scene.screen()), Contains(HasSubstr("are being read")));
    house.session().waitForLeaderboard();
    scene.update(1.0f / 60.0f);
    scene.layout(house.view);
    EXPECT_THAT(textsOf(scene.screen()), Contains("Mara (you)"));
}

TEST(LeaderboardSceneAlone, ExplainsHowATeamIsMade) {
    test::SceneHouse house(test::realLibrary());
    test::playWeek(house.session(), 8, 6);
    auto& scene = house.open<game::LeaderboardScene>();
    EXPECT_THAT(textsOf(scene.screen()), Contains(HasSubstr("ask your manager")));
    EXPECT_THAT(textsOf(scene.screen()), testing::Not(Contains(HasSubstr("team.xml"))));
    game::RepSession& session = house.session();
    const auto weeks = game::ownWeeks(session.log(), session.record(), session.team(), {house.clock().now(), 7});
    ASSERT_GT(weeks.size(), 1u);
    for (std::size_t i = 1; i < weeks.size(); ++i) {
        EXPECT_THAT(textsOf(scene.screen()), Contains("Week of " + game::words::date(weeks[i].from)));
    }
    EXPECT_THAT(textsOf(scene.screen()), Contains("Your next badge"));
    for (const engine::View& view : test::views()) {
        house.view = view;
        test::checkLayout(scene, house.view, house.typesetter());
        house.shoot("leaderboard-alone");
    }
}

} // namespace
