#include "game/arenas/conveyor/belt_table.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace game {
namespace {

using engine::Vec2;

constexpr float kGravity = 26.0f;
constexpr float kBeltThick = 0.3f;
constexpr float kBeltSpeed = 8.5f;
constexpr float kWall = 0.12f;
constexpr float kOverFlap = 0.45f;
constexpr std::int64_t kWallTag = -1;
constexpr std::int64_t kFloorTag = -2;
constexpr std::int64_t kParcelTag = 1;

} // namespace

BeltTable::BeltTable() : m_world({0.0f, kGravity}) {
    m_walls.reserve(32);
    setDocks(4);
    // So that no step of a running play has to ask for room.
    for (std::size_t piece = 0; piece < kMostPieces; ++piece) {
        m_pieces[piece] = parcel({-20.0f, -20.0f}, {});
    }
    setDocks(2);
}

engine::BodyId BeltTable::box(Vec2 centre, float width, float height) {
    engine::BodySpec spec;
    spec.kind = engine::BodyKind::fixed;
    spec.position = centre;
    spec.width = width;
    spec.height = height;
    spec.friction = 0.5f;
    spec.bounce = 0.1f;
    spec.tag = centre.y > kFloorY ? kFloorTag : kWallTag;
    return m_world.add(spec);
}

engine::BodyId BeltTable::parcel(Vec2 at, Vec2 velocity) {
    engine::BodySpec spec;
    spec.position = at;
    spec.velocity = velocity;
    spec.width = kParcel;
    spec.height = kParcel;
    spec.friction = 0.45f;
    spec.bounce = 0.18f;
    spec.spin = velocity.x * 0.6f;
    spec.tag = kParcelTag;
    return m_world.add(spec);
}

std::size_t BeltTable::dockAt(float x) const {
    const float dock = std::clamp(x / dockWidth(), 0.0f, static_cast<float>(m_docks) - 0.5f);
    return static_cast<std::size_t>(dock);
}

void BeltTable::setDocks(std::size_t docks) {
    assert(docks >= 2 && docks <= 4);
    for (engine::BodyId& piece : m_pieces) {
        m_world.remove(piece);
        piece = engine::kNoBody;
    }
    for (const engine::BodyId wall : m_walls) {
        m_world.remove(wall);
    }
    for (engine::BodyId& flap : m_flaps) {
        m_world.remove(flap);
        flap = engine::kNoBody;
    }
    m_walls.clear();
    m_docks = docks;
    m_moving = kMostPieces;
    m_open = {};
    m_landed = false;
    m_bumped = false;
    buildFloor();
}

void BeltTable::buildFloor() {
    constexpr float kThick = 1.0f;
    m_walls.push_back(box({-kThick / 2, 0.0f}, kThick, 40.0f));
    m_walls.push_back(box({kArenaWidth + kThick / 2, 0.0f}, kThick, 40.0f));
    m_walls.push_back(box({kArenaWidth / 2, kFloorY + kThick / 2}, kArenaWidth, kThick));
    constexpr float kWallHeight = kFloorY - kMouthY;
    const float belt = kLowerY + kBeltThick / 2;
    const float between = dockWidth() - kFlap;
    for (std::size_t dock = 0; dock <= m_docks; ++dock) {
        const float edge = static_cast<float>(dock) * dockWidth();
        m_walls.push_back(box({edge, belt}, between, kBeltThick));
        if (dock > 0 && dock < m_docks) {
            m_walls.push_back(box({edge, kMouthY + kWallHeight / 2}, kWall, kWallHeight));
        }
    }
    for (std::size_t dock = 0; dock < m_docks; ++dock) {
        m_flaps[dock] = box({dockCentre(dock), belt}, kFlap, kBeltThick);
    }
}

std::size_t BeltTable::send(std::size_t dock, float pace) {
    assert(!underWay() && dock < m_docks);
    const auto* free =
        std::find_if(m_pieces.begin(), m_pieces.end(), [](engine::BodyId body) { return body == engine::kNoBody; });
    if (free == m_pieces.end()) {
        return kMostPieces;
    }
    m_moving = static_cast<std::size_t>(free - m_pieces.begin());
    m_target = dock;
    m_pace = pace;
    m_steps = 0;
    m_pieces[m_moving] = parcel({kGateX + 0.25f, kUpperY - kParcel / 2}, {2.2f, -2.6f});
    return m_moving;
}

void BeltTable::setFlap(bool open) {
    if (open && m_flaps[m_target] != engine::kNoBody) {
        m_world.remove(m_flaps[m_target]);
        m_flaps[m_target] = engine::kNoBody;
    } else if (!open && m_flaps[m_target] == engine::kNoBody) {
        m_flaps[m_target] = box({dockCentre(m_target), kLowerY + kBeltThick / 2}, kFlap, kBeltThick);
    }
}

void BeltTable::drive() {
    if (!underWay()) {
        return;
    }
    const engine::BodyPose pose = m_world.pose(m_pieces[m_moving]);
    Vec2 v = pose.velocity;
    const float aside = dockCentre(m_target) - pose.position.x;
    if (++m_steps == kCarryAfter) {
        m_world.setPose(m_pieces[m_moving], {dockCentre(m_target), kMouthY + 0.2f}, 0.0f);
        v = {0.0f, 4.0f};
    } else if (pose.position.y > kLowerY + 0.1f) {
        v.x = std::clamp(v.x, -2.0f, 2.0f);
        v.x += (std::clamp(aside * 3.0f, -2.0f, 2.0f) - v.x) * 0.2f;
    } else if (std::abs(aside) < kOverFlap) {
        setFlap(true);
        v = {v.x * 0.55f, std::max(v.y, 2.5f)};
    } else if (pose.position.y > kLowerY - 0.75f * kParcel) {
        v.x += (std::copysign(kBeltSpeed * m_pace, aside) - v.x) * 0.22f;
    }
    m_world.setVelocity(m_pieces[m_moving], v);
}

void BeltTable::step() {
    m_landed = false;
    m_bumped = false;
    drive();
    m_world.step();
    readContacts();
    if (underWay() && (m_landed || m_steps >= kLongestWay)) {
        arrive();
    }
    for (std::size_t dock = 0; dock < m_docks; ++dock) {
        m_open[dock] += ((m_flaps[dock] == engine::kNoBody ? 1.0f : 0.0f) - m_open[dock]) * 0.35f;
    }
}

void BeltTable::readContacts() {
    for (const engine::Contact& contact : m_world.contacts()) {
        m_bumped = m_bumped || contact.speed > 2.0f;
        const bool its = underWay() && (contact.a == m_pieces[m_moving] || contact.b == m_pieces[m_moving]);
        const bool soft = contact.tagA == kWallTag || contact.tagB == kWallTag;
        if (its && !soft && m_world.pose(m_pieces[m_moving]).position.y > kLowerY + kParcel) {
            m_landed = true;
        }
    }
}

void BeltTable::arrive() {
    m_landed = true;
    setFlap(false);
    m_moving = kMostPieces;
}

engine::BodyPose BeltTable::lift(std::size_t piece) {
    const engine::BodyPose pose = m_world.pose(m_pieces[piece]);
    m_world.remove(m_pieces[piece]);
    return pose;
}

void BeltTable::put(std::size_t piece, std::size_t dock) {
    m_world.remove(m_pieces[piece]);
    m_pieces[piece] = parcel({dockCentre(dock), kMouthY - 0.1f}, {0.0f, 2.0f});
}

} // namespace game
