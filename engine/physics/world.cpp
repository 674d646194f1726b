#include "engine/physics/world.hpp"

#include <algorithm>
#include <box2d/box2d.h>
#include <cassert>

#include "engine/physics/body_rules.hpp"

namespace engine {

namespace {

Vec2 fromBox(b2Vec2 v) {
    return {v.x, v.y};
}

b2Vec2 toBox(Vec2 v) {
    return {v.x, v.y};
}

BodyId idOf(b2Fixture* fixture) {
    return static_cast<BodyId>(fixture->GetBody()->GetUserData().pointer);
}

b2BodyDef definitionOf(const BodySpec& spec, BodyId id) {
    constexpr b2BodyType kTypes[] = {b2_staticBody, b2_kinematicBody, b2_dynamicBody};
    b2BodyDef definition;
    definition.type = kTypes[static_cast<std::size_t>(spec.kind)];
    definition.position = toBox(spec.position);
    definition.angle = spec.angle;
    definition.linearVelocity = toBox(spec.velocity);
    definition.angularVelocity = spec.spin;
    definition.bullet = spec.bullet;
    definition.gravityScale = spec.gravityScale;
    definition.userData.pointer = id;
    return definition;
}

void addShape(b2Body& body, const BodySpec& spec) {
    b2CircleShape circle;
    b2PolygonShape polygon;
    b2FixtureDef fixture;
    fixture.density = spec.density;
    fixture.friction = spec.friction;
    fixture.restitution = spec.bounce;
    fixture.isSensor = spec.sensor;
    fixture.shape = &polygon;
    if (spec.radius > 0.0f) {
        circle.m_radius = spec.radius;
        fixture.shape = &circle;
    } else if (spec.width > 0.0f) {
        polygon.SetAsBox(spec.width / 2, spec.height / 2);
    } else {
        b2Vec2 corners[b2_maxPolygonVertices];
        std::transform(spec.corners.begin(), spec.corners.end(), corners, toBox);
        polygon.Set(corners, static_cast<int32>(spec.corners.size()));
    }
    body.CreateFixture(&fixture);
}

} // namespace

class World::Impl final : public b2ContactListener {
public:
    explicit Impl(Vec2 gravity) : m_world(toBox(gravity)) { m_world.SetContactListener(this); }

    BodyId add(const BodySpec& spec);
    void remove(BodyId id);
    void step();
    /// Null for what is not in the world.
    b2Body* find(BodyId id) const;
    void setPose(BodyId id, Vec2 position, float angle);
    BodyPose poseBetween(BodyId id, float share) const;

    const std::vector<Contact>& contacts() const { return m_contacts; }
    std::size_t bodyCount() const { return m_places.size() - m_vacant.size(); }

private:
    /// A place is used again after its body went; `turn` makes the next body's id another one.
    struct Place {
        b2Body* body = nullptr;
        std::int64_t tag = 0;
        Vec2 lastPosition;
        float lastAngle = 0.0f;
        std::uint32_t turn = 0;
    };
    static constexpr std::uint32_t kPlaceBits = 20;
    static constexpr std::uint32_t kPlaceMask = (1u << kPlaceBits) - 1;

    void BeginContact(b2Contact* contact) override;
    const Place& placeOf(BodyId id) const { return m_places[(id & kPlaceMask) - 1]; }
    Place& placeOf(BodyId id) { return m_places[(id & kPlaceMask) - 1]; }

    b2World m_world;
    std::vector<Place> m_places;
    std::vector<std::uint32_t> m_vacant;
    std::vector<Contact> m_contacts;
};

BodyId World::Impl::add(const BodySpec& spec) {
    if (!isBody(spec)) {
        return kNoBody;
    }
    if (m_vacant.empty()) {
        assert(m_places.size() < kPlaceMask);
        m_places.emplace_back();
        m_vacant.push_back(static_cast<std::uint32_t>(m_places.size()));
        // A step must not allocate: every pair of neighbours may begin to touch at once.
        m_contacts.reserve(8 * m_places.capacity());
    }
    const std::uint32_t place = m_vacant.back();
    m_vacant.pop_back();
    const BodyId id = (m_places[place - 1].turn << kPlaceBits) | place;
    const b2BodyDef definition = definitionOf(spec, id);
    b2Body* body = m_world.CreateBody(&definition);
    addShape(*body, spec);
    m_places[place - 1] = {body, spec.tag, spec.position, spec.angle, m_places[place - 1].turn};
    return id;
}

void World::Impl::remove(BodyId id) {
    b2Body* body = find(id);
    if (body == nullptr) {
        return;
    }
    Place& place = placeOf(id);
    place.body = nullptr;
    place.turn = (place.turn + 1) & (UINT32_MAX >> kPlaceBits);
    m_vacant.push_back(id & kPlaceMask);
    m_world.DestroyBody(body);
}

b2Body* World::Impl::find(BodyId id) const {
    const std::uint32_t place = id & kPlaceMask;
    if (place == 0 || place > m_places.size() || m_places[place - 1].turn != id >> kPlaceBits) {
        return nullptr;
    }
    return m_places[place - 1].body;
}

void World::Impl::step() {
    m_contacts.clear();
    for (Place& place : m_places) {
        if (place.body != nullptr) {
            place.lastPosition = fromBox(place.body->GetPosition());
            place.lastAngle = place.body->GetAngle();
        }
    }
    m_world.SetContinuousPhysics(static_cast<std::size_t>(m_world.GetBodyCount()) <= World::kCrowd);
    m_world.Step(kStep, 8, 3);
    std::sort(m_contacts.begin(), m_contacts.end(), [](const Contact& l, const Contact& r) {
        return l.a != r.a ? l.a < r.a : l.b != r.b ? l.b < r.b : l.speed > r.speed;
    });
}

void World::Impl::BeginContact(b2Contact* contact) {
    b2Fixture* a = contact->GetFixtureA();
    b2Fixture* b = contact->GetFixtureB();
    if (idOf(b) < idOf(a)) {
        std::swap(a, b);
    }
    Contact began{idOf(a), idOf(b), placeOf(idOf(a)).tag, placeOf(idOf(b)).tag, {}, 0.0f};
    const bool felt = a->IsSensor() || b->IsSensor();
    if (felt || contact->GetManifold()->pointCount == 0) {
        const b2Body* free = a->GetBody()->GetType() == b2_dynamicBody ? a->GetBody() : b->GetBody();
        began.at = fromBox(free->GetWorldCenter());
    } else {
        b2WorldManifold manifold;
        contact->GetWorldManifold(&manifold);
        const b2Vec2 at = manifold.points[0];
        const b2Vec2 apart =
            b->GetBody()->GetLinearVelocityFromWorldPoint(at) - a->GetBody()->GetLinearVelocityFromWorldPoint(at);
        began.at = fromBox(at);
        began.speed = std::abs(b2Dot(apart, manifold.normal));
    }
    m_contacts.push_back(began);
}

void World::Impl::setPose(BodyId id, Vec2 position, float angle) {
    b2Body* body = find(id);
    if (body == nullptr || !isFinite(position) || !isFinite({angle, 0.0f})) {
        return;
    }
    body->SetTransform(toBox(position), angle);
    body->SetAwake(true);
    placeOf(id).lastPosition = position;
    placeOf(id).lastAngle = angle;
}

BodyPose World::Impl::poseBetween(BodyId id, float share) const {
    const b2Body* body = find(id);
    if (body == nullptr) {
        return {};
    }
    const Place& place = placeOf(id);
    const Vec2 now = fromBox(body->GetPosition());
    return {place.lastPosition + (now - place.lastPosition) * share,
            place.lastAngle + (body->GetAngle() - place.lastAngle) * share, fromBox(body->GetLinearVelocity()),
            body->GetAngularVelocity(), body->IsAwake()};
}

World::World(Vec2 gravity) : m_impl(std::make_unique<Impl>(gravity)) {
    assert(isFinite(gravity));
}

World::~World() = default;
World::World(World&&) noexcept = default;
World& World::operator=(World&&) noexcept = default;

BodyId World::add(const BodySpec& spec) {
    return m_impl->add(spec);
}

void World::remove(BodyId body) {
    m_impl->remove(body);
}

bool World::holds(BodyId body) const {
    return m_impl->find(body) != nullptr;
}

std::size_t World::bodyCount() const {
    return m_impl->bodyCount();
}

void World::step() {
    m_impl->step();
}

const std::vector<Contact>& World::contacts() const {
    return m_impl->contacts();
}

BodyPose World::pose(BodyId body) const {
    return m_impl->poseBetween(body, 1.0f);
}

BodyPose World::poseBetween(BodyId body, float share) const {
    return m_impl->poseBetween(body, share);
}

void World::setVelocity(BodyId body, Vec2 velocity) {
    if (b2Body* found = m_impl->find(body); found != nullptr && isFinite(velocity)) {
        found->SetLinearVelocity(toBox(velocity));
    }
}

void World::push(BodyId body, Vec2 impulse) {
    if (b2Body* found = m_impl->find(body); found != nullptr && isFinite(impulse)) {
        found->ApplyLinearImpulseToCenter(toBox(impulse), true);
    }
}

void World::setPose(BodyId body, Vec2 position, float angle) {
    m_impl->setPose(body, position, angle);
}

} // namespace engine
