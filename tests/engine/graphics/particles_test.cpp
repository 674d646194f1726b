#include "engine/graphics/particles.hpp"

#include <gtest/gtest.h>

#include "tests/engine/graphics/surface.hpp"

namespace engine {
namespace {

TEST(Particles, FlyFallAndAreGone) {
    Particles particles;
    Rng rng(7);
    particles.burst({.at = {100, 60}, .count = 30}, rng);
    EXPECT_EQ(particles.count(), 30u);
    for (int step = 0; step < 60; ++step) {
        particles.update(1.0f / 60);
    }
    EXPECT_EQ(particles.count(), 0u);
}

TEST(Particles, NeverMoreThanThereIsRoomFor) {
    Particles particles(50);
    Rng rng(7);
    for (int i = 0; i < 10; ++i) {
        particles.burst({.count = 30}, rng);
        particles.update(0.01f);
    }
    EXPECT_EQ(particles.count(), 50u);
    Particles none(0);
    none.burst({}, rng);
    EXPECT_EQ(none.count(), 0u);
}

TEST(Particles, AreSeenAndSpread) {
    testing::Surface surface;
    Particles particles;
    Rng rng(7);
    particles.burst({.at = {100, 60}, .count = 40, .color = Color::hex(0xFFFFFF)}, rng);
    const auto first = surface.draw([&](Canvas& canvas) { particles.draw(canvas); });
    EXPECT_GT(testing::covered(first), 10.0);
    EXPECT_NEAR(testing::covered(first), testing::covered(first, {92, 52, 16, 16}), 0.01);
    particles.update(0.1f);
    const auto later = surface.draw([&](Canvas& canvas) { particles.draw(canvas); });
    EXPECT_GT(testing::covered(later), 2 * testing::covered(later, {92, 52, 16, 16}));
}

} // namespace
} // namespace engine
