#include <cmath>
#include <gtest/gtest.h>

#include "engine/ui/caption_strip.hpp"
#include "game/scenes/board/leaderboard_scene.hpp"
#include "game/scenes/campaign/campaign_scene.hpp"
#include "game/scenes/home/home_scene.hpp"
#include "game/scenes/round/round_scene.hpp"
#include "game/scenes/settings/settings_scene.hpp"
#include "tests/support/layout_checks.hpp"
#include "tests/support/scene_house.hpp"
#include "tests/support/whole_house.hpp"

namespace {

/// Every screen with captions on stands above the strip in which they are written, and fits there.
class ScenesWithCaptions : public ::testing::Test {
protected:
    ScenesWithCaptions() { m_house.preferences.captions = true; }

    void check() {
        for (const engine::View& window : test::views()) {
            SCOPED_TRACE(fmt::format("{} x {} at {}", window.width, window.height, window.textScale));
            m_house.preferences.textScale = window.textScale;
            m_house.top().layout(window);
            const engine::Screen& screen = m_house.top().screen();
            EXPECT_FLOAT_EQ(screen.view().height, engine::CaptionStrip::of(window).box.y);
            test::checkLayout(m_house.top(), window, m_house.typesetter());
        }
    }

    test::WholeHouse m_house{test::makeLibrary()};
};

TEST_F(ScenesWithCaptions, homeFits) {
    m_house.open<game::HomeScene>();
    check();
}

TEST_F(ScenesWithCaptions, settingsFit) {
    m_house.open<game::SettingsScene>();
    check();
}

TEST_F(ScenesWithCaptions, theCampaignFits) {
    m_house.open<game::CampaignScene>();
    check();
}

TEST_F(ScenesWithCaptions, theRoundFitsAndSaysWhatIsHeard) {
    auto& context = m_house.context();
    game::RoundPlan plan = context.planner().daily(m_house.session().record(), context.now(), 7);
    if (plan.empty()) {
        plan = context.planner().introduction(m_house.library().courses().front().modules.front(),
                                              m_house.session().record(), context.now(), 7);
    }
    ASSERT_FALSE(plan.empty());
    m_house.open<game::RoundScene>(plan);
    check();
    m_house.preferences.textScale = 1.0f;
    m_house.top().layout(m_house.view);
    const engine::Element* primary = m_house.top().screen().find("continue");
    ASSERT_NE(primary, nullptr) << "a first meeting begins with the snippet";
    EXPECT_EQ(m_house.top().focus(), "continue");
    context.mixer.play(engine::Sound::right, 2);
    m_house.shoot("captions");
    EXPECT_EQ(context.mixer.captions().line(), "♪ right, 3 in a row");
}

} // namespace
