#include "game/navigation/scene_navigator.hpp"

#include <gtest/gtest.h>

#include "game/scenes/campaign/campaign_scene.hpp"
#include "tests/support/whole_house.hpp"

namespace {

class ASceneNavigator : public testing::Test {
protected:
    game::Navigator& navigator() { return m_house.context().navigator; }
    std::string top() {
        m_house.scenes.settle(m_house.view);
        return m_house.scenes.empty() ? "" : m_house.top().name();
    }
    std::string after(game::SceneRequest request) {
        navigator().go(std::move(request));
        return top();
    }
    const game::Module& module() { return m_house.library().courses().front().modules.back(); }
    game::RoundPlan plan() {
        return m_house.context().planner().refresher(module().nuggets.front(), m_house.session().record(), 1);
    }

    test::WholeHouse m_house{test::makeLibrary()};
};

TEST_F(ASceneNavigator, BuildsEveryScreenThatIsAskedFor) {
    static_cast<game::SceneNavigator&>(navigator()).goToCity();
    EXPECT_EQ(top(), "home");
    EXPECT_EQ(after(game::RoundRequest{plan()}), "round");
    EXPECT_EQ(after(game::ResultsRequest{}), "results");
    EXPECT_EQ(after(game::CampaignRequest{}), "campaign");
    EXPECT_EQ(after(game::BriefingRequest{module().id}), "briefing");
    EXPECT_EQ(after(game::LeaderboardRequest{}), "leaderboard");
    EXPECT_EQ(after(game::BadgesRequest{}), "badges");
    EXPECT_EQ(after(game::LibraryRequest{}), "library");
    EXPECT_EQ(after(game::NuggetRequest{module().nuggets.front().id}), "nugget");
    EXPECT_EQ(after(game::SettingsRequest{}), "settings");
    EXPECT_EQ(after(game::FirstStartRequest{"Ada"}), "first-start");
    EXPECT_EQ(after(game::WarmUpRequest{}), "first-start");
    EXPECT_EQ(after(game::TroubleRequest{{"Title", "Happened", "Safe", "Do", {}, false}}), "trouble");
}

TEST_F(ASceneNavigator, ShowsTheModuleThatIsAskedFor) {
    ASSERT_EQ(after(game::CampaignRequest{module().id}), "campaign");
    EXPECT_EQ(static_cast<game::CampaignScene&>(m_house.top()).selected(), module().id);
}

TEST_F(ASceneNavigator, GoesOverInsteadBackAndDown) {
    static_cast<game::SceneNavigator&>(navigator()).goToCity();
    after(game::CampaignRequest{});
    EXPECT_EQ(navigator().below(), "") << "the city needs no name";
    after(game::BriefingRequest{module().id});
    EXPECT_EQ(navigator().below(), "campaign");
    navigator().goInstead(game::ResultsRequest{});
    EXPECT_EQ(top(), "results");
    EXPECT_EQ(m_house.scenes.depth(), 3u);
    navigator().back();
    EXPECT_EQ(top(), "campaign");
    after(game::LibraryRequest{});
    navigator().backToCity();
    EXPECT_EQ(top(), "home");
    navigator().quit();
    EXPECT_EQ(top(), "");
}

} // namespace
