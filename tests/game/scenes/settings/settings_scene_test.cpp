#include "game/scenes/settings/settings_scene.hpp"

#include <set>

#include <gmock/gmock.h>

#include "tests/support/board_team.hpp"
#include "tests/support/layout_checks.hpp"

namespace {

using game::Preferences;

class SettingsScene : public ::testing::Test {
protected:
    SettingsScene() { m_house.open<game::SettingsScene>(); }
    const engine::Element& element(const std::string& id) { return *m_house.top().screen().find(id); }
    Preferences kept() { return Preferences::of(m_house.session().settings()); }

    test::SceneHouse m_house{test::makeLibrary()};
};

TEST_F(SettingsScene, TextSizeGoesInStepsOfTenPercent) {
    m_house.key("Right");
    EXPECT_NEAR(m_house.preferences.textScale, 1.1f, 0.001f);
    EXPECT_EQ(element("text-scale").detail, "110 %");
    EXPECT_EQ(m_house.applied, 1);
    for (int i = 0; i < 20; ++i) {
        m_house.key("Right");
    }
    EXPECT_NEAR(m_house.preferences.textScale, 2.0f, 0.001f);
    for (int i = 0; i < 20; ++i) {
        m_house.send(engine::PadPressed{"Left"});
    }
    EXPECT_NEAR(m_house.preferences.textScale, 0.8f, 0.001f);
    EXPECT_EQ(kept(), m_house.preferences);
}

TEST_F(SettingsScene, EverySwitchAppliesAtOnceAndIsKept) {
    // High enough to show all of them.
    m_house.view = {1920, 2400, 1.0f};
    m_house.top().layout(m_house.view);
    for (const char* id : {"high-contrast", "fullscreen", "muted", "captions", "read-aloud", "plain-cards",
                           "reduced-motion", "assist", "scanning"}) {
        EXPECT_FALSE(element(id).chosen) << id;
        const int before = m_house.applied;
        m_house.click(id);
        EXPECT_TRUE(element(id).chosen) << id;
        EXPECT_EQ(m_house.applied, before + 1) << id;
    }
    EXPECT_TRUE(kept().highContrast && kept().fullscreen && kept().plainCards && kept().reducedMotion);
    // From here on a click anywhere is the switch, on what was clicked last.
    EXPECT_TRUE(kept().scanning);
    m_house.click("plain-cards");
    EXPECT_TRUE(kept().plainCards);
    EXPECT_FALSE(kept().scanning);
}

TEST_F(SettingsScene, OneQualityIsChosenAndKept) {
    EXPECT_TRUE(element("quality.automatic").chosen);
    m_house.click("quality.lean");
    EXPECT_TRUE(element("quality.lean").chosen);
    EXPECT_FALSE(element("quality.automatic").chosen);
    EXPECT_EQ(kept().quality, engine::Quality::lean);
    m_house.click("quality.automatic");
    EXPECT_EQ(kept().quality, std::nullopt);
}

TEST_F(SettingsScene, OneWayOfTimersIsChosenAndKept) {
    m_house.view = {1920, 2400, 1.0f};
    m_house.top().layout(m_house.view);
    EXPECT_TRUE(element("timers.x1").chosen);
    for (const game::Timers timers : {game::Timers::longer, game::Timers::twice, game::Timers::off}) {
        m_house.click(std::string("timers.") + nameOf(timers));
        EXPECT_EQ(kept().timers, timers);
        EXPECT_FALSE(element("timers.x1").chosen);
    }
}

TEST_F(SettingsScene, ShakeAndScanPaceAreSetByTheArrows) {
    m_house.view = {1920, 2400, 1.0f};
    m_house.top().layout(m_house.view);
    while (m_house.top().focus() != "shake") {
        m_house.key("Tab");
    }
    m_house.key("Left");
    EXPECT_NEAR(kept().shake, 0.95f, 0.001f);
    while (m_house.top().focus() != "scan-seconds") {
        m_house.key("Tab");
    }
    m_house.key("Right");
    EXPECT_NEAR(kept().scanSeconds, 1.4, 0.001);
}

TEST_F(SettingsScene, TheHandCanBeMeasuredAgain) {
    m_house.click("warm-up");
    EXPECT_NE(m_house.asked<game::WarmUpRequest>(), nullptr);
}

TEST_F(SettingsScene, ForAnybodyThereAreTheEssentialsKeptForThisMachine) {
    int kept = 0;
    m_house.context().keepForMachine = [&kept]() -> engine::Outcome {
        ++kept;
        return engine::Done{};
    };
    m_house.open<game::SettingsScene>(true);
    for (const char* id : {"high-contrast", "reduced-motion", "read-aloud"}) {
        m_house.click(id);
    }
    EXPECT_EQ(m_house.top().screen().find("alias"), nullptr) << "nobody has said who plays";
    EXPECT_EQ(kept, 3);
    EXPECT_TRUE(m_house.preferences.readAloud);
    EXPECT_TRUE(m_house.session().settings().values.empty()) << "there is no rep to keep it for";
}

TEST_F(SettingsScene, SlidersFollowThePointer) {
    const engine::Rect box = element("music-volume").box;
    m_house.send(engine::PointerPressed{{box.right() - 2, box.bottom() - 4}});
    m_house.send(engine::PointerReleased{{box.right() - 2, box.bottom() - 4}});
    EXPECT_FLOAT_EQ(kept().musicVolume, 1.0f);
    const engine::Rect pace = element("reading-rate").box;
    m_house.send(engine::PointerPressed{{pace.x + 2, pace.bottom() - 4}});
    m_house.send(engine::PointerReleased{{pace.x + 2, pace.bottom() - 4}});
    EXPECT_DOUBLE_EQ(kept().readingRate, 5.0);
}

TEST_F(SettingsScene, TabReachesEverySetting) {
    engine::ScreenControl control;
    control.show(m_house.top().screen());
    std::set<std::string> reached;
    for (int i = 0; i < 60; ++i) {
        control.handle(engine::KeyPressed{"Tab"}, m_house.context().input);
        reached.insert(control.focus());
    }
    EXPECT_THAT(reached, testing::UnorderedElementsAre(
                             "back", "text-scale", "reading-rate", "warm-up", "high-contrast", "fullscreen",
                             "effects-volume", "music-volume", "muted", "captions", "read-aloud", "plain-cards",
                             "reduced-motion", "shake", "assist", "timers.x1", "timers.x1.5", "timers.x2",
                             "timers.off", "scanning", "scan-seconds", "quality.automatic", "quality.full",
                             "quality.lean", "quality.plain", "city-theme.in-turn", "city-theme.harbour",
                             "city-theme.hills", "city-theme.neon", "alias", "hidden"));
}

TEST_F(SettingsScene, AFullDiskIsSaidInPlainWords) {
    {
        const test::FullDisk full;
        m_house.click("high-contrast");
    }
    EXPECT_NE(m_house.top().screen().find("notice"), nullptr);
    // It holds for now all the same.
    EXPECT_TRUE(m_house.preferences.highContrast);
    EXPECT_FALSE(kept().highContrast);
}

TEST_F(SettingsScene, StandsEverySize) {
    for (const engine::View& view : test::views()) {
        SCOPED_TRACE(fmt::format("{} x {} at {}", view.width, view.height, view.textScale));
        m_house.view = view;
        m_house.preferences.textScale = view.textScale;
        test::checkLayout(m_house.top(), m_house.view, m_house.typesetter());
        m_house.shoot("settings");
    }
}

TEST_F(SettingsScene, TheTextSliderStaysUnderTheHandThatMovesIt) {
    std::set<std::pair<float, float>> places;
    for (const float scale : {0.8f, 1.0f, 1.5f, 2.0f}) {
        m_house.top().layout({1280, 720, scale});
        places.insert({element("text-scale").box.x, element("text-scale").box.width});
    }
    EXPECT_EQ(places.size(), 1u);
}

} // namespace
