#include <gtest/gtest.h>

#include "game/arenas/catalog/arena_catalog.hpp"
#include "tests/support/painted_stage.hpp"

namespace {

using test::PaintedStage;
using test::Playable;

/// The numbers of game feel: what a commit does within a tenth of a second.
class ArenaResponse : public testing::TestWithParam<std::string> {
protected:
    static constexpr int kTenthOfASecond = 6;

    std::unique_ptr<game::Arena> made() const {
        auto arena = game::makeArena(GetParam(), 3);
        arena->layout(PaintedStage::boardBox(1280, 720), {1280, 720, 1.0f});
        return arena;
    }
    std::vector<Playable> items() const {
        std::vector<Playable> able;
        for (const Playable& item : Playable::all()) {
            if (made()->supports(item.question)) {
                able.push_back(item);
            }
        }
        return able;
    }
    PaintedStage stage;
};

std::size_t differences(const sf::Image& a, const sf::Image& b) {
    std::size_t different = 0;
    for (unsigned y = 0; y < a.getSize().y; y += 2) {
        for (unsigned x = 0; x < a.getSize().x; x += 2) {
            different += a.getPixel(x, y) != b.getPixel(x, y) ? 1 : 0;
        }
    }
    return different;
}

TEST_P(ArenaResponse, ACommitIsHeardSeenAndFeltWithinATenthOfASecond) {
    for (const Playable& item : items()) {
        const auto arena = made();
        arena->show(item.question, item.view);
        const sf::Image before = stage.picture(*arena, 1280, 720);
        arena->begin(item.beginRight());
        std::size_t heard = 0;
        bool felt = false;
        for (int step = 0; step < kTenthOfASecond; ++step) {
            felt = felt || !arena->feel().shake.still();
            arena->update();
            heard += arena->takeCues().size();
        }
        EXPECT_GE(heard, 1u);
        EXPECT_TRUE(felt);
        EXPECT_GT(differences(before, stage.picture(*arena, 1280, 720)), 500u);
    }
}

TEST_P(ArenaResponse, WithReducedMotionTheCameraStandsStill) {
    for (const Playable& item : items()) {
        const auto arena = made();
        arena->setComfort({1.0f, true});
        arena->begin(item.beginRight(true));
        arena->assist();
        std::size_t heard = 0;
        for (int step = 0; !arena->finished() && step < 2000; ++step) {
            ASSERT_TRUE(arena->feel().shake.still());
            ASSERT_FALSE(arena->feel().finale.running());
            arena->update();
            heard += arena->takeCues().size();
        }
        EXPECT_GE(heard, 3u);
    }
}

TEST_P(ArenaResponse, TheLastAnswerOfARoundEndsBig) {
    const Playable item = items().front();
    const auto arena = made();
    arena->begin(item.beginRight(true));
    arena->assist();
    bool rockets = false;
    for (int step = 0; !arena->finished() && step < 2000; ++step) {
        arena->update();
        rockets = rockets || arena->feel().finale.running();
    }
    EXPECT_TRUE(rockets);
    EXPECT_TRUE(arena->finished());
}

INSTANTIATE_TEST_SUITE_P(Catalog, ArenaResponse, testing::ValuesIn(game::arenaNames()), [](const auto& arena) {
    std::string name = arena.param;
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

} // namespace
