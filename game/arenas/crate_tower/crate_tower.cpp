#include "game/arenas/crate_tower/crate_tower.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "engine/graphics/easing.hpp"
#include "game/arenas/crate_tower/tower_painter.hpp"

namespace game {
namespace {

using engine::Action;
using engine::Sound;
using engine::Vec2;

constexpr float kStep = engine::World::kStep;
constexpr float kSwing = 1.3f;
constexpr float kArrow = 0.22f;
constexpr float kPerfect = 0.16f;
// However far off it was let go, the crate is bent to the tower.
constexpr float kBent = 0.16f;
constexpr int kLower = 14;
constexpr int kIdle = 110;
constexpr int kAssistAfter = 24;
constexpr int kLongestFall = 70;
constexpr int kBounce = 7;
constexpr int kSettle = 9;
constexpr int kLean = 54;
constexpr int kTumble = 96;
constexpr int kMendEach = 13;
constexpr int kCarry = 30;
constexpr int kRest = 48;
constexpr int kWindowEvery = 12;
constexpr int kHighestNote = 24;

constexpr int kLandingPoints = 100;
constexpr int kPerfectPoints = 150;
constexpr int kStandPoints = 1000;
constexpr int kSharePoints = 300;

} // namespace

CrateTower::CrateTower(std::uint64_t seed) : Arena(seed) {
    m_look.note.text.reserve(128);
    m_steps.reserve(TowerPlan::kMost);
}

void CrateTower::layout(const engine::Rect& box, const engine::View& view) {
    m_map = BoardMap::fit(box, view.textScale);
    m_view = view;
}

void CrateTower::clear() {
    m_table.clear(m_plan.crateHeight());
    m_look.crates = {};
    m_look.count = 0;
    m_look.hanging = 0;
    m_look.sway = 0.0f;
    m_look.crown = 0.0f;
    m_look.tide = 0.0f;
    m_look.note.number.clear();
    m_look.note.text.clear();
    m_aside = {};
    m_feel.calm();
}

void CrateTower::show(const Question& question, const QuestionView&) {
    m_phase = Phase::calm;
    if (supports(question)) {
        m_plan = TowerPlan({}, std::min(std::get<Ordering>(question.body).steps.size(), TowerPlan::kMost));
        clear();
    }
}

void CrateTower::begin(const PlayStart& start) {
    m_phase = Phase::calm;
    if (start.question == nullptr || !supports(*start.question)) {
        return;
    }
    m_steps = std::get<Ordering>(start.question->body).steps;
    m_steps.resize(std::min(m_steps.size(), TowerPlan::kMost));
    const auto* chosen = std::get_if<ChosenOrder>(&start.answer);
    m_plan = TowerPlan(chosen != nullptr ? chosen->order : std::vector<std::size_t>{}, m_steps.size());
    clear();
    m_right = start.right;
    m_last = start.last;
    m_level = 0;
    m_perfect = 0;
    m_steered = false;
    m_look.count = m_plan.size();
    m_look.crateHeight = m_plan.crateHeight();
    for (std::size_t level = 0; level < m_plan.size(); ++level) {
        m_look.crates[level].number = level + 1;
    }
    m_feel.hit({{TowerPlan::kBase.x, 2.4f}, {0.0f, 1.0f}, Sound::belt, 0, 8, SparkTint::cool, 6.0f});
    hang();
}

void CrateTower::enter(Phase phase) {
    m_phase = phase;
    m_waited = 0;
}

void CrateTower::writeNote(std::size_t number, std::size_t step) {
    m_look.note.number = fmt::format("{}", number);
    m_look.note.text.assign(m_steps[step]);
}

void CrateTower::hang() {
    m_look.hanging = m_level + 1;
    m_look.hook = 0.0f;
    m_look.hookSquash.hit(m_feel.give(-0.5f));
    writeNote(m_level + 1, m_plan.step(m_level));
    enter(Phase::hanging);
}

void CrateTower::handle(const engine::InputEvent& event, Action action) {
    const auto* moved = std::get_if<engine::PointerMoved>(&event);
    const auto* pressed = std::get_if<engine::PointerPressed>(&event);
    if (m_phase == Phase::hanging) {
        if (moved != nullptr || pressed != nullptr) {
            const float x = m_map.toMetres(moved != nullptr ? moved->at : pressed->at).x;
            m_look.trolley = std::clamp(x, TowerPlan::kBase.x - kSwing, TowerPlan::kBase.x + kSwing);
            m_steered = true;
        } else if (action == Action::left || action == Action::right) {
            const float by = action == Action::left ? -kArrow : kArrow;
            m_look.trolley =
                std::clamp(m_look.trolley + by, TowerPlan::kBase.x - kSwing, TowerPlan::kBase.x + kSwing);
            m_steered = true;
            m_feel.sound(Sound::tick);
        }
        if (pressed != nullptr || action == Action::confirm || action == Action::skip) {
            drop();
        }
    } else if (action == Action::skip && (m_phase == Phase::standing || m_phase == Phase::leaning)) {
        m_waited = std::max(m_waited, m_phase == Phase::standing ? kStand - 1 : kLean - 1);
    }
}

void CrateTower::step() {
    m_feel.update(kStep);
    m_look.fade(m_feel.comfort.reducedMotion ? 0.0f : kStep);
    if (m_phase == Phase::calm || m_feel.stop.holds()) {
        return;
    }
    const bool finish = m_right && m_phase == Phase::falling && m_level + 1 == m_plan.size();
    if (m_feel.slowed(finish)) {
        return;
    }
    m_look.tide = m_feel.comfort.reducedMotion ? 0.0f : std::min(1.0f, m_look.tide + kStep / 14.0f);
    ++m_waited;
    switch (m_phase) {
    case Phase::calm:
        break;
    case Phase::hanging:
        swing();
        break;
    case Phase::falling:
        fall();
        break;
    case Phase::setting:
        settle();
        break;
    case Phase::standing:
        stand();
        break;
    case Phase::leaning:
        lean();
        break;
    case Phase::tumbling:
        tumble();
        break;
    case Phase::repairing:
        repair();
        break;
    case Phase::closing:
        if (m_waited >= kRest && !m_feel.finale.running()) {
            m_phase = Phase::calm;
            m_assisted = false;
        }
        break;
    }
}

bool CrateTower::rests() const {
    return m_phase == Phase::calm || m_phase == Phase::closing || (m_phase == Phase::hanging && m_waited >= kLower);
}

void CrateTower::swing() {
    m_look.hook = std::min(1.0f, static_cast<float>(m_waited) / kLower);
    if (m_assisted) {
        m_look.trolley += (TowerPlan::kBase.x - m_look.trolley) * 0.25f;
    } else if (!m_steered && !m_feel.comfort.reducedMotion) {
        const float turn = 0.05f * static_cast<float>(m_waited) + 1.3f * static_cast<float>(m_level);
        m_look.trolley = TowerPlan::kBase.x + kSwing * 0.8f * std::sin(turn);
    }
    if (m_assisted ? m_waited >= kAssistAfter : m_feel.waitedLongEnough(m_waited, kIdle)) {
        drop();
    }
}

void CrateTower::drop() {
    const float off = m_look.trolley - TowerPlan::kBase.x;
    m_perfect = std::abs(off) < kPerfect ? m_perfect + 1 : 0;
    m_aside[m_level] = kBent * off;
    const float x = m_plan.pose(m_level, m_aside).at.x;
    const float y = TowerPainter::kHookY + m_plan.crateHeight() / 2;
    m_table.drop(m_level, {x, y});
    m_look.crates[m_level].there = true;
    m_look.crates[m_level].squash.hit(m_feel.give(-0.8f));
    m_look.hanging = 0;
    m_feel.slow.restart();
    m_feel.hit({{m_look.trolley, TowerPainter::kHookY}, {0.0f, -1.0f}, Sound::drop, 0, 4, SparkTint::dust, 4.0f});
    enter(Phase::falling);
}

void CrateTower::fall() {
    m_table.step();
    if (m_table.touched(m_level) || m_waited >= kLongestFall) {
        landed();
        enter(Phase::setting);
    }
}

void CrateTower::landed() {
    TowerLook::Crate& crate = m_look.crates[m_level];
    crate.squash.hit(m_feel.give(1.0f));
    crate.crooked = m_plan.crooked(m_level);
    const CratePose goal = m_plan.pose(m_level, m_aside);
    const Vec2 foot{goal.at.x, goal.at.y + m_plan.crateHeight() / 2};
    const bool final = m_level + 1 == m_plan.size();
    if (crate.crooked) {
        m_feel.stop.small();
        m_feel.hit({foot, {1.0f, 0.3f}, Sound::thud, 0, 10, SparkTint::dust, 9.0f});
        return;
    }
    crate.lightGoal = 0.35f;
    m_points += kLandingPoints + (m_perfect > 0 ? kPerfectPoints : 0);
    final ? m_feel.stop.large() : m_feel.stop.small();
    const int note = std::min(2 * static_cast<int>(m_level) + 2 * m_perfect, kHighestNote);
    m_feel.hit({foot,
                {0.0f, 1.0f},
                Sound::peg,
                note,
                10,
                m_perfect > 0 ? SparkTint::fresh : SparkTint::warm,
                final ? 12.0f : 7.0f});
    m_feel.sound(Sound::thud);
}

void CrateTower::settle() {
    if (m_waited < kBounce) {
        m_table.step();
        const engine::BodyPose now = m_table.pose(m_level);
        m_touchdown = {now.position, now.angle};
        return;
    }
    const float share = std::min(1.0f, static_cast<float>(m_waited - kBounce + 1) / kSettle);
    m_table.set(m_level, between(m_touchdown, m_plan.pose(m_level, m_aside), engine::ease::outQuad(share)));
    if (share >= 1.0f) {
        nextCrate();
    }
}

void CrateTower::nextCrate() {
    if (++m_level < m_plan.size()) {
        hang();
        return;
    }
    m_points += static_cast<int>(kSharePoints * m_plan.share());
    m_look.note.number.clear();
    m_look.note.text.assign(m_plan.stands() ? "Straight as it should be. Will it stand?" : "It leans …");
    enter(m_plan.stands() ? Phase::standing : Phase::leaning);
}

void CrateTower::stand() {
    // It gives a little in the wind, and stands.
    m_look.sway = 0.006f * std::sin(0.11f * static_cast<float>(m_waited)) *
                  (1.0f - static_cast<float>(m_waited) / static_cast<float>(kStand));
    const std::size_t window = static_cast<std::size_t>(m_waited / kWindowEvery) - 1;
    if (m_waited % kWindowEvery == 0 && window < m_plan.size()) {
        m_look.crates[window].lightGoal = 1.0f;
        m_feel.hit({m_plan.pose(window, m_aside).at,
                    {0.0f, -1.0f},
                    Sound::window,
                    2 * static_cast<int>(window),
                    5,
                    SparkTint::warm,
                    4.0f});
    }
    if (m_waited >= kStand) {
        crown();
    }
}

void CrateTower::crown() {
    for (std::size_t level = 0; level < m_plan.size(); ++level) {
        m_look.crates[level].lightGoal = 1.0f;
    }
    m_look.sway = 0.0f;
    m_look.crown = 1.0f;
    ++m_look.built;
    m_points += kStandPoints;
    m_look.note.text.clear();
    m_feel.tell("It stands", kStandPoints);
    const Vec2 top = m_plan.pose(m_plan.size() - 1, m_aside).at - Vec2{0.0f, m_plan.crateHeight()};
    m_feel.hit({top, {0.0f, -1.0f}, Sound::badge, 0, 20, SparkTint::fresh, 10.0f});
    if (m_last && m_right) {
        m_feel.celebrate();
    }
    enter(Phase::closing);
}

void CrateTower::lean() {
    const float on = static_cast<float>(m_waited) / kLean;
    m_look.sway = 0.05f * on * on + 0.012f * on * std::sin(0.5f * static_cast<float>(m_waited));
    if (m_waited % 16 == 0) {
        m_feel.sound(Sound::tick, -6);
    }
    if (m_waited < kLean) {
        return;
    }
    for (std::size_t level = 0; level < m_plan.size(); ++level) {
        const float high = static_cast<float>(level + 1);
        m_table.push(level, {1.5f + 1.1f * high, -0.4f * high}, 0.25f * high);
    }
    m_look.sway = 0.0f;
    m_feel.hit({m_plan.pose(0, m_aside).at, {1.0f, 0.2f}, Sound::thud, 0, 12, SparkTint::dust, 10.0f});
    enter(Phase::tumbling);
}

void CrateTower::tumble() {
    m_table.step();
    if (m_table.splash().y > 0.0f) {
        m_feel.hit({m_table.splash(), {0.0f, 1.0f}, Sound::bounce, -9, 12, SparkTint::cool, 5.0f});
    }
    if (m_waited < kTumble) {
        return;
    }
    for (std::size_t crate = 0; crate < m_plan.size(); ++crate) {
        m_from[crate] = m_table.lift(crate);
        m_look.crates[crate].pose = m_from[crate];
        m_look.crates[crate].carried = true;
    }
    enter(Phase::repairing);
}

void CrateTower::repair() {
    for (std::size_t step = 0; step < m_plan.size(); ++step) {
        const std::size_t crate = m_plan.crateOf(step);
        TowerLook::Crate& look = m_look.crates[crate];
        const int since = m_waited - static_cast<int>(step) * kMendEach;
        if (since < 0 || look.repaired) {
            continue;
        }
        const float share = std::min(1.0f, static_cast<float>(since) / kCarry);
        look.pose = between(m_from[crate], m_plan.upright(step), engine::ease::inOutCubic(share));
        look.pose.at.y -= 1.1f * std::sin(3.1415927f * share);
        m_look.trolley = look.pose.at.x;
        look.lifted = true;
        if (share >= 1.0f) {
            repaired(crate);
        }
    }
    if (m_look.crates[m_plan.crateOf(m_plan.size() - 1)].repaired) {
        m_look.note.number.clear();
        m_look.note.text.assign("Now it is in the right order.");
        enter(Phase::closing);
    }
}

void CrateTower::repaired(std::size_t crate) {
    TowerLook::Crate& look = m_look.crates[crate];
    const std::size_t step = m_plan.step(crate);
    look.repaired = true;
    look.crooked = false;
    look.number = step + 1;
    look.lightGoal = 0.3f;
    look.squash.hit(m_feel.give(0.7f));
    writeNote(step + 1, step);
    m_feel.hit({m_plan.upright(step).at,
                {0.0f, 1.0f},
                Sound::crate,
                2 * static_cast<int>(step),
                4,
                SparkTint::dust,
                4.0f});
}

void CrateTower::draw(engine::Canvas& canvas, const engine::Theme& theme, float ahead) const {
    const float share = m_feel.stop.holds() ? 1.0f : m_feel.slow.share(ahead);
    const TowerPainter painter(canvas, theme, {m_map, m_view});
    painter.draw(m_table, m_look, {m_feel, share});
}

} // namespace game
