#include "engine/physics/world.hpp"

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <gtest/gtest.h>
#include <new>

#include "engine/core/rng.hpp"

using namespace engine;

namespace {

std::size_t g_allocations = 0;

BodySpec ball(Vec2 at, float radius = 0.25f) {
    BodySpec spec;
    spec.position = at;
    spec.radius = radius;
    return spec;
}

BodySpec floorAt(float y) {
    BodySpec spec;
    spec.kind = BodyKind::fixed;
    spec.position = {0.0f, y};
    spec.width = 40.0f;
    spec.height = 1.0f;
    return spec;
}

/// 200 bodies of all shapes between two walls.
World pit(std::vector<BodyId>& bodies) {
    World world;
    Rng rng(7);
    world.add(floorAt(12.0f));
    for (const float x : {-6.0f, 6.0f}) {
        BodySpec wall = floorAt(0.0f);
        wall.position.x = x;
        wall.width = 1.0f;
        wall.height = 60.0f;
        world.add(wall);
    }
    for (int i = 0; i < 200; ++i) {
        BodySpec spec;
        spec.position = {static_cast<float>(rng.between(-5, 5)), static_cast<float>(rng.between(-20, 10))};
        spec.angle = static_cast<float>(rng.between(0, 3));
        spec.bounce = 0.4f;
        spec.tag = i;
        if (i % 3 == 0) {
            spec.radius = 0.2f;
        } else if (i % 3 == 1) {
            spec.width = 0.5f;
            spec.height = 0.3f;
        } else {
            spec.corners = {{-0.3f, 0.2f}, {0.3f, 0.2f}, {0.1f, -0.3f}, {-0.2f, -0.2f}};
        }
        bodies.push_back(world.add(spec));
    }
    return world;
}

void mix(std::uint64_t& hash, const void* bytes, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        hash = (hash ^ static_cast<const unsigned char*>(bytes)[i]) * 0x100000001b3u;
    }
}

std::uint64_t playPit() {
    std::vector<BodyId> bodies;
    World world = pit(bodies);
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (int step = 0; step < 300; ++step) {
        world.step();
        for (const Contact& contact : world.contacts()) {
            mix(hash, &contact.a, sizeof contact.a);
            mix(hash, &contact.b, sizeof contact.b);
            mix(hash, &contact.speed, sizeof contact.speed);
        }
    }
    for (const BodyId body : bodies) {
        const BodyPose pose = world.pose(body);
        mix(hash, &pose.position, sizeof pose.position);
        mix(hash, &pose.angle, sizeof pose.angle);
    }
    return hash;
}

} // namespace

void* operator new(std::size_t size) {
    ++g_allocations;
    if (void* memory = std::malloc(size)) {
        return memory;
    }
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

// The same under g++ and clang, with and without optimisation or sanitizers.
TEST(World, goldenRun) {
    EXPECT_EQ(playPit(), 16704747019439742401u);
    EXPECT_EQ(playPit(), playPit());
}

TEST(World, aStepDoesNotAllocate) {
    std::vector<BodyId> bodies;
    World world = pit(bodies);
    for (int step = 0; step < 30; ++step) {
        world.step();
    }
    const std::size_t before = g_allocations;
    for (int step = 0; step < 270; ++step) {
        world.step();
    }
    EXPECT_EQ(g_allocations, before);
}

TEST(World, thingsFallDown) {
    World world;
    const BodyId body = world.add(ball({0, 0}));
    for (int step = 0; step < 60; ++step) {
        world.step();
    }
    EXPECT_NEAR(world.pose(body).position.y, 4.9f, 0.2f);
    EXPECT_NEAR(world.pose(body).velocity.y, 9.8f, 0.1f);
    EXPECT_NEAR(world.pose(body).position.x, 0.0f, 1e-6f);
}

TEST(World, landingIsOneContactWithItsSpeed) {
    World world;
    BodySpec spec = ball({0, 0});
    spec.tag = 5;
    spec.velocity = {0, 3};
    spec.gravityScale = 0;
    const BodyId body = world.add(spec);
    BodySpec ground = floorAt(2.0f);
    ground.tag = 9;
    const BodyId groundId = world.add(ground);
    int contacts = 0;
    for (int step = 0; step < 120; ++step) {
        world.step();
        for (const Contact& contact : world.contacts()) {
            ++contacts;
            EXPECT_EQ(contact.a, body);
            EXPECT_EQ(contact.b, groundId);
            EXPECT_EQ(contact.tagA, 5);
            EXPECT_EQ(contact.tagB, 9);
            EXPECT_NEAR(contact.speed, 3.0f, 0.05f);
            EXPECT_NEAR(contact.at.y, 1.5f, 0.1f);
        }
    }
    EXPECT_EQ(contacts, 1);
}

TEST(World, sensorsFeelWithoutPushing) {
    World world;
    BodySpec spec = ball({0, 0});
    const BodyId body = world.add(spec);
    BodySpec gate = floorAt(2.0f);
    gate.sensor = true;
    world.add(gate);
    int felt = 0;
    for (int step = 0; step < 90; ++step) {
        world.step();
        for (const Contact& contact : world.contacts()) {
            ++felt;
            EXPECT_EQ(contact.speed, 0.0f);
        }
    }
    EXPECT_EQ(felt, 1);
    EXPECT_GT(world.pose(body).position.y, 5.0f);
}

TEST(World, theFastStopAtThinWallsUnlessTheyAreACrowd) {
    for (const std::size_t others : {World::kCrowd - 2, World::kCrowd}) {
        World world({0.0f, 0.0f});
        BodySpec wall = floorAt(5.0f);
        wall.height = 0.05f;
        world.add(wall);
        BodySpec fast = ball({0.0f, 0.0f}, 0.1f);
        fast.velocity = {0.0f, 90.0f};
        const BodyId flying = world.add(fast);
        for (std::size_t i = 0; i < others; ++i) {
            world.add(ball({100.0f + 2.0f * static_cast<float>(i), 0.0f}));
        }
        for (int step = 0; step < 30; ++step) {
            world.step();
        }
        EXPECT_EQ(world.pose(flying).position.y < 5.0f, world.bodyCount() <= World::kCrowd) << world.bodyCount();
    }
}

TEST(World, posesBetweenSteps) {
    World world({0, 0});
    BodySpec spec = ball({0, 0});
    spec.velocity = {6, 0};
    const BodyId body = world.add(spec);
    EXPECT_EQ(world.poseBetween(body, 0.5f).position.x, 0.0f);
    world.step();
    EXPECT_NEAR(world.poseBetween(body, 0.0f).position.x, 0.0f, 1e-6f);
    EXPECT_NEAR(world.poseBetween(body, 0.5f).position.x, 0.05f, 1e-4f);
    EXPECT_NEAR(world.poseBetween(body, 1.0f).position.x, 0.1f, 1e-4f);
    world.setPose(body, {50, 0}, 1.0f);
    EXPECT_EQ(world.poseBetween(body, 0.0f).position.x, 50.0f) << "a jump is not a glide";
}

TEST(World, refusesWhatIsNoBody) {
    World world;
    BodySpec spec;
    EXPECT_EQ(world.add(spec), kNoBody);
    spec = ball({std::nanf(""), 0});
    EXPECT_EQ(world.add(spec), kNoBody);
    EXPECT_EQ(world.bodyCount(), 0u);
}

TEST(World, ignoresPushesThatAreNoNumbers) {
    World world({0, 0});
    const BodyId body = world.add(ball({0, 0}));
    world.push(body, {std::nanf(""), 0});
    world.setVelocity(body, {0, std::nanf("")});
    world.setPose(body, {0, 0}, std::nanf(""));
    world.step();
    EXPECT_EQ(world.pose(body).position, (Vec2{0, 0}));
}

TEST(World, idsAreNotUsedAgain) {
    World world;
    const BodyId first = world.add(ball({0, 0}));
    world.remove(first);
    world.remove(first);
    EXPECT_FALSE(world.holds(first));
    EXPECT_EQ(world.bodyCount(), 0u);
    const BodyId second = world.add(ball({0, 0}));
    EXPECT_NE(first, second);
    EXPECT_FALSE(world.holds(first));
    EXPECT_TRUE(world.holds(second));
    EXPECT_FALSE(world.holds(kNoBody));
    EXPECT_EQ(world.pose(first).position, (Vec2{0, 0}));
}

TEST(World, pushMovesByImpulseOverMass) {
    World world({0, 0});
    BodySpec box;
    box.width = box.height = 1.0f;
    box.density = 2.0f;
    const BodyId body = world.add(box);
    world.push(body, {4, 0});
    EXPECT_NEAR(world.pose(body).velocity.x, 2.0f, 1e-4f);
    world.setVelocity(body, {0, 1});
    EXPECT_EQ(world.pose(body).velocity, (Vec2{0, 1}));
}

TEST(World, movedBodiesKeepTheirCourse) {
    World world;
    BodySpec belt = floorAt(0);
    belt.kind = BodyKind::moved;
    belt.velocity = {3, 0};
    const BodyId body = world.add(belt);
    for (int step = 0; step < 60; ++step) {
        world.step();
    }
    EXPECT_NEAR(world.pose(body).position.x, 3.0f, 1e-3f);
    EXPECT_EQ(world.pose(body).position.y, 0.0f);
}
