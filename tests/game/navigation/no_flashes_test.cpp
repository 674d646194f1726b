#include <algorithm>
#include <memory>
#include <optional>

#include <SFML/Graphics/RenderTexture.hpp>
#include <gtest/gtest.h>

#include "game/arenas/catalog/arena_catalog.hpp"
#include "game/content/library_reader.hpp"
#include "game/scenes/home/home_scene.hpp"
#include "game/scenes/results/results_scene.hpp"
#include "game/scenes/round/round_scene.hpp"
#include "tests/support/arena_rounds.hpp"
#include "tests/support/flash_judge.hpp"
#include "tests/support/scene_house.hpp"
#include "tests/support/whole_house.hpp"

namespace {

using game::RoundScene;
using Stage = game::RoundScene::Stage;

constexpr float kStep = 1.0f / 60.0f;
constexpr engine::View kSmall{128, 72, 1.0f};

/// Every frame of what is on the stack, small enough to be judged quickly.
class Film {
public:
    explicit Film(test::SceneHouse& house)
        : m_house(house), m_judge(static_cast<std::size_t>(kSmall.width), static_cast<std::size_t>(kSmall.height)) {
        EXPECT_TRUE(m_target.create(static_cast<unsigned>(kSmall.width), static_cast<unsigned>(kSmall.height)));
        m_canvas.emplace(m_target, house.typesetter(), house.pictures());
    }
    void step() {
        m_house.top().update(kStep);
        m_house.scenes.update(kStep);
        m_house.scenes.settle(m_house.view);
        if (m_house.scenes.empty()) {
            return;
        }
        m_target.clear();
        m_house.scenes.draw(*m_canvas, 1.0f);
        m_canvas->flush();
        m_target.display();
        m_judge.see(m_target.getTexture().copyToImage().getPixelsPtr());
    }
    void run(double seconds) {
        for (int i = 0; i < static_cast<int>(seconds * 60); ++i) {
            step();
        }
    }
    const test::FlashJudge& judge() const { return m_judge; }

private:
    test::SceneHouse& m_house;
    sf::RenderTexture m_target;
    std::optional<engine::Canvas> m_canvas;
    test::FlashJudge m_judge;
};

std::unique_ptr<test::WholeHouse> house(bool highContrast = false) {
    engine::Diagnostics diagnostics;
    auto made =
        std::make_unique<test::WholeHouse>(game::readLibrary(RECALL_SOURCE_DIR "/levels", diagnostics), "Mara",
                                           std::filesystem::path(RECALL_BINARY_DIR) / "share/recall-city/levels");
    made->view = kSmall;
    made->theme = highContrast ? engine::Theme::highContrast() : engine::Theme::night();
    return made;
}

class NoFlashes : public testing::TestWithParam<std::string> {};

/// A right answer with as many parts as there are, hits as hard as they come and the big end of the round, in the
/// colours that are brightest on the darkest ground.
TEST_P(NoFlashes, ARoundsLoudestMoments) {
    const auto here = house(true);
    game::RoundPlan plan;
    plan.items = {test::arenaItems(here->library(), GetParam()).front()};
    ASSERT_GT(test::seedForArena(here->context(), plan.items, GetParam()), 0u);
    RoundScene& scene = here->open<RoundScene>(plan);
    for (const auto& event : scene.card()->eventsFor(game::rightAnswer(scene.round().question().body))) {
        here->send(event);
    }
    Film film(*here);
    here->click("commit");
    ASSERT_EQ(scene.stage(), Stage::play);
    bool rockets = false;
    for (int step = 0; scene.stage() == Stage::play && step < 1200; ++step) {
        if (step % 20 == 19) {
            here->key("Enter");
        }
        film.step();
        rockets = rockets || scene.arena()->feel().finale.running();
    }
    EXPECT_TRUE(rockets);
    ASSERT_EQ(scene.stage(), Stage::feedback);
    film.run(0.2);
    here->click("continue");
    EXPECT_EQ(here->top().name(), "results");
    film.run(1.0);
    EXPECT_GT(film.judge().frames(), 180);
    EXPECT_TRUE(film.judge().harmless())
        << film.judge().worst() << " of a field flashed at frame " << film.judge().worstFrame();
}

INSTANTIATE_TEST_SUITE_P(Arenas, NoFlashes, testing::ValuesIn(game::arenaNames()), [](const auto& arena) {
    std::string name = arena.param;
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

/// All windows of a city that went dark are lit again at once, and every way in and out of buildings.
TEST(NoFlashesAtHome, RelitWindowsAndWaysThroughTheCity) {
    const auto here = house();
    here->open<game::HomeScene>();
    Film film(*here);
    film.run(0.3);
    for (const char* id : {"campaign", "badges", "leaderboard"}) {
        here->click(id);
        film.run(0.5);
        here->key("Escape");
        film.run(0.5);
    }
    for (const game::Nugget* nugget : here->library().nuggets()) {
        ASSERT_TRUE(here->session().record(test::answerTo(*nugget, 2.4)));
    }
    here->top().resumed();
    film.run(2.5);
    EXPECT_TRUE(film.judge().harmless())
        << film.judge().worst() << " of a field flashed at frame " << film.judge().worstFrame();
}

} // namespace
