#include "game/arenas/crate_tower/tower_table.hpp"

#include <algorithm>
#include <cmath>

#include "game/arenas/board_map.hpp"

namespace game {
namespace {

using engine::Vec2;

constexpr float kGravity = 22.0f;

engine::BodySpec fixedBox(Vec2 centre, float width, float height) {
    engine::BodySpec spec;
    spec.kind = engine::BodyKind::fixed;
    spec.position = centre;
    spec.width = width;
    spec.height = height;
    spec.friction = 0.8f;
    spec.tag = -1;
    return spec;
}

} // namespace

TowerTable::TowerTable() : m_world({0.0f, kGravity}) {
    const Vec2 base = TowerPlan::kBase;
    m_world.add(fixedBox({base.x, base.y + 0.2f}, kSlabWidth, 0.4f));
    m_world.add(fixedBox({-2.7f, 0.0f}, 1.0f, 60.0f));
    m_world.add(fixedBox({kArenaWidth + 2.7f, 0.0f}, 1.0f, 60.0f));
    m_world.add(fixedBox({kArenaWidth / 2, kArenaHeight + 1.4f}, 2.0f * kArenaWidth, 1.0f));
    // So that no step of a running play has to ask for room.
    for (std::size_t i = 0; i < m_crates.size(); ++i) {
        m_crates[i] = crate({{-40.0f, -40.0f}, 0.0f}, true);
    }
    clear(1.0f);
}

void TowerTable::clear(float crateHeight) {
    for (engine::BodyId& body : m_crates) {
        m_world.remove(body);
        body = engine::kNoBody;
    }
    m_height = crateHeight;
    m_free = {};
    m_wet = {};
    m_touched = {};
    m_splash = {0.0f, -1.0f};
}

engine::BodyId TowerTable::crate(const CratePose& pose, bool fixed) {
    engine::BodySpec spec = fixedBox(pose.at, TowerPlan::kWidth, m_height);
    spec.kind = fixed ? engine::BodyKind::fixed : engine::BodyKind::free;
    spec.angle = pose.angle;
    spec.bounce = 0.06f;
    spec.density = 0.6f;
    spec.tag = 1;
    return m_world.add(spec);
}

void TowerTable::drop(std::size_t index, Vec2 at) {
    m_world.remove(m_crates[index]);
    m_crates[index] = crate({at, 0.0f}, false);
    m_free[index] = true;
}

void TowerTable::set(std::size_t index, const CratePose& pose) {
    if (m_free[index] || !holds(index)) {
        m_world.remove(m_crates[index]);
        m_crates[index] = crate(pose, true);
        m_free[index] = false;
    }
    m_world.setPose(m_crates[index], pose.at, pose.angle);
}

void TowerTable::push(std::size_t index, Vec2 velocity, float spin) {
    const engine::BodyPose was = pose(index);
    m_world.remove(m_crates[index]);
    engine::BodySpec spec = fixedBox(was.position, TowerPlan::kWidth, m_height);
    spec.kind = engine::BodyKind::free;
    spec.angle = was.angle;
    spec.velocity = velocity;
    spec.spin = spin;
    spec.friction = 0.35f;
    spec.bounce = 0.1f;
    spec.density = 0.6f;
    spec.tag = 1;
    m_crates[index] = m_world.add(spec);
    m_free[index] = true;
    m_wet[index] = false;
}

CratePose TowerTable::lift(std::size_t index) {
    const engine::BodyPose was = pose(index);
    m_world.remove(m_crates[index]);
    m_free[index] = false;
    return {was.position, std::remainder(was.angle, 3.1415927f)};
}

/// Wood swims: pushed up the deeper it is, and slowed.
void TowerTable::swim(std::size_t index) {
    const engine::BodyPose now = m_world.pose(m_crates[index]);
    const float deep = now.position.y - kWater;
    if (deep <= 0.0f) {
        return;
    }
    if (!m_wet[index]) {
        m_wet[index] = true;
        m_splash = {now.position.x, kWater};
    }
    const float lift = (kGravity + 30.0f * deep) * engine::World::kStep;
    m_world.setVelocity(m_crates[index], {now.velocity.x * 0.95f, (now.velocity.y - lift) * 0.9f});
}

void TowerTable::step() {
    m_splash.y = -1.0f;
    m_touched = {};
    for (std::size_t i = 0; i < m_crates.size(); ++i) {
        if (m_free[i]) {
            swim(i);
        }
    }
    m_world.step();
    for (const engine::Contact& contact : m_world.contacts()) {
        for (std::size_t i = 0; i < m_crates.size(); ++i) {
            m_touched[i] = m_touched[i] || contact.a == m_crates[i] || contact.b == m_crates[i];
        }
    }
}

} // namespace game
