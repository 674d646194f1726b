#include "engine/physics/body_rules.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck.h>

using namespace engine;

namespace {

BodySpec polygon(std::vector<Vec2> corners) {
    BodySpec spec;
    spec.corners = std::move(corners);
    return spec;
}

} // namespace

TEST(BodyRules, goodShapes) {
    BodySpec circle;
    circle.radius = 0.2f;
    BodySpec box;
    box.width = 1.0f;
    box.height = 0.05f;
    EXPECT_TRUE(isBody(circle));
    EXPECT_TRUE(isBody(box));
    EXPECT_TRUE(isBody(polygon({{0, 0}, {1, 0}, {0, 1}})));
    EXPECT_TRUE(isBody(polygon({{0, 0}, {0, 1}, {1, 1}, {1, 0}})));
}

TEST(BodyRules, badShapes) {
    BodySpec box;
    box.width = 1.0f;
    EXPECT_FALSE(isBody(box)) << "no height";
    EXPECT_FALSE(isBody({})) << "no shape";
    EXPECT_FALSE(isBody(polygon({{0, 0}, {1, 0}}))) << "two corners";
    EXPECT_FALSE(isBody(polygon({{0, 0}, {1, 0}, {2, 0}}))) << "flat";
    EXPECT_FALSE(isBody(polygon({{0, 0}, {1, 0}, {1, 0}, {0, 1}}))) << "a corner twice";
    EXPECT_FALSE(isBody(polygon({{0, 0}, {2, 0}, {0.2f, 0.2f}, {0, 2}}))) << "bent inwards";
    EXPECT_FALSE(isBody(polygon({{0, -1}, {0.6f, 0.8f}, {-0.95f, -0.3f}, {0.95f, -0.3f}, {-0.6f, 0.8f}})))
        << "star";
    std::vector<Vec2> nine;
    for (int i = 0; i < 9; ++i) {
        nine.push_back({std::cos(static_cast<float>(i) * 0.698f), std::sin(static_cast<float>(i) * 0.698f)});
    }
    EXPECT_FALSE(isBody(polygon(nine))) << "nine corners";
}

TEST(BodyRules, numbersThatAreNone) {
    BodySpec good;
    good.radius = 0.2f;
    for (const float bad : {std::nanf(""), std::numeric_limits<float>::infinity()}) {
        BodySpec spec = good;
        spec.position.x = bad;
        EXPECT_FALSE(isBody(spec));
        spec = good;
        spec.velocity.y = bad;
        EXPECT_FALSE(isBody(spec));
        spec = good;
        spec.radius = bad;
        EXPECT_FALSE(isBody(spec));
        spec = good;
        spec.density = bad;
        EXPECT_FALSE(isBody(spec));
        EXPECT_FALSE(isBody(polygon({{0, 0}, {1, bad}, {0, 1}})));
    }
    good.friction = -1.0f;
    EXPECT_FALSE(isBody(good));
}

// The solver would end the program over a shape that should have been refused.
TEST(BodyRules, whateverIsLetThroughCanLive) {
    rc::check("corners at random on a ring", [] {
        const auto count = *rc::gen::inRange<std::size_t>(3, 9);
        auto turns = *rc::gen::container<std::vector<int>>(count, rc::gen::inRange(0, 64));
        const auto dent = *rc::gen::inRange(0, 12);
        std::sort(turns.begin(), turns.end());
        BodySpec spec;
        for (std::size_t i = 0; i < turns.size(); ++i) {
            const float angle = static_cast<float>(turns[i]) * 0.0981748f;
            const float reach = i == 0 ? 1.0f - static_cast<float>(dent) / 40.0f : 1.0f;
            spec.corners.push_back({std::cos(angle) * reach, std::sin(angle) * reach});
        }
        World world;
        const BodyId body = world.add(spec);
        world.step();
        RC_TAG(isBody(spec) ? "let through" : "refused");
        RC_ASSERT(world.holds(body) == isBody(spec));
    });
}
