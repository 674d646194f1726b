#include "game/arenas/peg_cascade/peg_table.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace game {
namespace {

using engine::Vec2;

constexpr float kDt = engine::World::kStep;
// Livelier than the real one: a board is as tall as a house, and nobody wants to wait.
constexpr float kGravity = 26.0f;
constexpr float kLaunchSpeed = 7.5f;
constexpr float kFastest = 11.0f;
constexpr float kDividerWidth = 0.12f;
constexpr float kRestY = PegBoard::kHeight - 0.5f;
// Above this height a ball may still move sideways over the dividers.
constexpr float kGateY = PegBoard::kBucketTop - PegBoard::kBallRadius - 0.05f;
// How far above the gate there are no lamps any more.
constexpr float kFreeAir = 0.3f;
constexpr int kCarryAfter = 260;
constexpr int kCarrySteps = 30;
constexpr int kRestSteps = 18;
constexpr std::int64_t kNotAPeg = -1;

engine::BodySpec fixedBox(Vec2 centre, float width, float height) {
    engine::BodySpec spec;
    spec.kind = engine::BodyKind::fixed;
    spec.position = centre;
    spec.width = width;
    spec.height = height;
    spec.bounce = 0.4f;
    spec.friction = 0.05f;
    spec.tag = kNotAPeg;
    return spec;
}

engine::BodySpec lamp(const Peg& peg, std::size_t index) {
    engine::BodySpec spec;
    spec.kind = engine::BodyKind::fixed;
    spec.position = peg.at;
    spec.radius = PegBoard::kPegRadius;
    spec.bounce = 0.4f;
    spec.friction = 0.05f;
    spec.tag = static_cast<std::int64_t>(index);
    return spec;
}

float toward(float from, float to, float share) {
    return from + (to - from) * std::clamp(share, 0.0f, 1.0f);
}

} // namespace

PegTable::PegTable(const PegBoard& board) : m_world({0.0f, kGravity}) {
    for (std::size_t i = 0; i < board.pegs().size(); ++i) {
        m_world.add(lamp(board.pegs()[i], i));
    }
    addWalls();
    m_hits.reserve(16);
}

void PegTable::addWalls() {
    constexpr float kThick = 1.0f;
    constexpr float kTall = 4.0f * PegBoard::kHeight;
    m_world.add(fixedBox({-kThick / 2, 0.0f}, kThick, kTall));
    m_world.add(fixedBox({PegBoard::kWidth + kThick / 2, 0.0f}, kThick, kTall));
    m_world.add(fixedBox({PegBoard::kWidth / 2, -kThick / 2}, PegBoard::kWidth, kThick));
}

Vec2 PegTable::aimedPoint(float angle, float seconds) {
    const Vec2 flown{kLaunchSpeed * std::sin(angle), kLaunchSpeed * std::cos(angle) + kGravity * seconds / 2};
    return PegBoard::kMuzzle + flown * seconds;
}

float PegTable::angleTo(Vec2 goal, float widest) {
    float best = 0.0f;
    float nearest = PegBoard::kWidth;
    for (float angle = -widest; angle <= widest; angle += 0.02f) {
        for (float seconds = 0.05f; seconds < 1.0f; seconds += 0.02f) {
            const Vec2 off = aimedPoint(angle, seconds) - goal;
            const float distance = std::hypot(off.x, off.y);
            if (distance < nearest) {
                nearest = distance;
                best = angle;
            }
        }
    }
    return best;
}

void PegTable::setBuckets(std::size_t count) {
    assert(count >= 2 && !falling());
    for (const engine::BodyId divider : m_dividers) {
        m_world.remove(divider);
    }
    m_dividers.clear();
    m_buckets = count;
    m_landedIn = count;
    constexpr float kDeep = PegBoard::kHeight - PegBoard::kBucketTop;
    for (std::size_t i = 1; i < count; ++i) {
        const Vec2 centre{static_cast<float>(i) * bucketWidth(), PegBoard::kBucketTop + kDeep / 2};
        m_dividers.push_back(m_world.add(fixedBox(centre, kDividerWidth, kDeep)));
    }
}

void PegTable::addBall(Vec2 at, Vec2 velocity, bool carried) {
    engine::BodySpec spec;
    spec.position = at;
    spec.velocity = velocity;
    spec.radius = PegBoard::kBallRadius;
    spec.bounce = 0.3f;
    spec.friction = 0.05f;
    spec.bullet = !carried;
    spec.sensor = carried;
    spec.gravityScale = carried ? 0.0f : 1.0f;
    spec.tag = kNotAPeg;
    m_ball = m_world.add(spec);
}

void PegTable::drop(const BallDrop& drop) {
    assert(!falling() && drop.bucket < m_buckets);
    m_target = drop.bucket;
    m_landedIn = m_buckets;
    m_steps = 0;
    m_restSteps = 0;
    m_carried = false;
    m_rng = engine::Rng(drop.seed);
    const Vec2 velocity{kLaunchSpeed * std::sin(drop.angle), kLaunchSpeed * std::cos(drop.angle)};
    addBall(PegBoard::kMuzzle, velocity, false);
}

void PegTable::step() {
    m_hits.clear();
    m_bounced = false;
    if (!falling()) {
        return;
    }
    if (++m_steps == kCarryAfter) {
        carry();
    }
    if (!m_carried) {
        guide();
        free();
    }
    m_world.step();
    readContacts();
    if (m_world.pose(m_ball).position.y >= kRestY) {
        land();
    }
}

void PegTable::carry() {
    if (!falling() || m_carried) {
        return;
    }
    m_carried = true;
    const Vec2 from = m_world.pose(m_ball).position;
    const Vec2 to{(static_cast<float>(m_target) + 0.5f) * bucketWidth(), kRestY + 0.1f};
    m_world.remove(m_ball);
    addBall(from, (to - from) * (1.0f / (kDt * kCarrySteps)), true);
}

void PegTable::guide() {
    const engine::BodyPose pose = m_world.pose(m_ball);
    Vec2 v = pose.velocity;
    const float aside = (static_cast<float>(m_target) + 0.5f) * bucketWidth() - pose.position.x;
    const float inside = bucketWidth() / 2 - kDividerWidth / 2 - PegBoard::kBallRadius - 0.1f;
    const float above = kGateY - pose.position.y;
    if (above < kFreeAir && std::abs(aside) > inside) {
        // It skims over the dividers until it is above its own bucket.
        v.y = std::min(v.y, above * 6.0f);
        v.x = toward(v.x, std::copysign(8.0f, aside), 0.2f);
    } else {
        // A wind stronger than about half its weight would pin it against the lamps.
        const float wanted = std::clamp(aside / std::max(0.25f, above / 3.2f), -5.0f, 5.0f);
        const float strongest = above < kFreeAir ? 60.0f : 5.0f + 5.0f * (1.0f - above / kGateY);
        v.x += std::clamp((wanted - v.x) / kDt, -strongest, strongest) * kDt;
    }
    const float speed = std::hypot(v.x, v.y);
    m_world.setVelocity(m_ball, speed > kFastest ? v * (kFastest / speed) : v);
}

void PegTable::free() {
    const Vec2 v = m_world.pose(m_ball).velocity;
    m_restSteps = std::hypot(v.x, v.y) < 0.5f ? m_restSteps + 1 : 0;
    if (m_restSteps >= kRestSteps) {
        m_restSteps = 0;
        const float aside = m_rng.chance(0.5) ? 2.0f : -2.0f;
        m_world.setVelocity(m_ball, {aside, -1.5f});
    }
}

void PegTable::readContacts() {
    for (const engine::Contact& contact : m_world.contacts()) {
        const std::int64_t other = contact.a == m_ball ? contact.tagB : contact.tagA;
        m_bounced = m_bounced || contact.speed > 0.8f;
        if (other != kNotAPeg) {
            m_hits.push_back(static_cast<std::size_t>(other));
        }
    }
}

void PegTable::land() {
    m_rest = m_world.pose(m_ball);
    m_world.remove(m_ball);
    m_ball = engine::kNoBody;
    const auto bucket = static_cast<std::size_t>(std::max(0.0f, m_rest.position.x / bucketWidth()));
    m_landedIn = std::min(bucket, m_buckets - 1);
}

engine::BodyPose PegTable::ball(float share) const {
    return falling() ? m_world.poseBetween(m_ball, share) : m_rest;
}

} // namespace game
