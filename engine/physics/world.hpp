#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/core/vec2.hpp"

namespace engine {

/// A body, as long as it is in its world.
using BodyId = std::uint32_t;
constexpr BodyId kNoBody = 0;

enum class BodyKind : std::uint8_t { fixed, moved, free };

/// Plain data of a body to be made. Metres, kilograms, radians; y grows downwards.
struct BodySpec {
    BodyKind kind = BodyKind::free;
    Vec2 position;
    float angle = 0.0f;
    /// A circle when radius > 0; else a box of width × height; else a convex polygon of 3 … 8 corners around
    /// position.
    float radius = 0.0f;
    float width = 0.0f;
    float height = 0.0f;
    std::vector<Vec2> corners;
    float density = 1.0f;
    float friction = 0.3f;
    float bounce = 0.0f;
    Vec2 velocity;
    float spin = 0.0f;
    /// Feels contacts without pushing.
    bool sensor = false;
    bool bullet = false;
    float gravityScale = 1.0f;
    /// The maker's own number, handed back in contacts.
    std::int64_t tag = 0;
};

/// Two bodies began to touch during the last step.
struct Contact {
    BodyId a = kNoBody;
    BodyId b = kNoBody;
    std::int64_t tagA = 0;
    std::int64_t tagB = 0;
    Vec2 at;
    /// How hard, in metres a second along the normal; 0 with sensors.
    float speed = 0.0f;
};

struct BodyPose {
    Vec2 position;
    float angle = 0.0f;
    Vec2 velocity;
    float spin = 0.0f;
    bool awake = true;
};

/// A piece of physics: plain data in, contact events out, fixed steps, the same on every run and compiler.
/// A spec that is not a body (a corner that is not a number, a flat polygon) is refused with kNoBody.
class World {
public:
    static constexpr float kStep = 1.0f / 60.0f;
    static constexpr std::size_t kCrowd = 500;

    explicit World(Vec2 gravity = {0.0f, 9.8f});
    ~World();
    World(World&&) noexcept;
    World& operator=(World&&) noexcept;

    BodyId add(const BodySpec& spec);
    void remove(BodyId body);
    bool holds(BodyId body) const;
    std::size_t bodyCount() const;

    /// One step of kStep seconds. Among at most kCrowd bodies what is fast stops where it first touches; among more
    /// it may pass through what is thin, since to find all first touches could take longer than a frame.
    void step();
    /// Contacts that began in the last step, in a fixed order.
    const std::vector<Contact>& contacts() const;

    BodyPose pose(BodyId body) const;
    /// The pose `share` (0 … 1) of the way from the step before to the last one, for drawing.
    BodyPose poseBetween(BodyId body, float share) const;
    void setVelocity(BodyId body, Vec2 velocity);
    void push(BodyId body, Vec2 impulse);
    void setPose(BodyId body, Vec2 position, float angle);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace engine
