#include "game/arenas/peg_cascade/peg_cascade.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string_view>

#include <fmt/format.h>

#include "game/arenas/peg_cascade/peg_painter.hpp"

namespace game {
namespace {

using engine::Action;
using engine::Sound;
using engine::Vec2;

constexpr float kStep = engine::World::kStep;
constexpr float kFiveDegrees = 0.0872665f;
constexpr float kWidestAim = 1.3089969f;
constexpr double kUnsteady = 0.02;
/// The launcher of a rep with one switch looks from side to side this far, and back within these steps.
constexpr float kSweep = 0.9f;
constexpr int kSweepSteps = 240;
constexpr int kAssistAfter = 15;
constexpr int kLongestFall = 330;
constexpr int kRest = 42;
constexpr int kSkipAfter = 18;
constexpr float kSlowWithin = 1.1f;
constexpr int kHighestNote = 30;

constexpr int kLampPoints = 100;
constexpr int kLitLampPoints = 20;
constexpr int kAmberPoints = 1000;
constexpr int kLandingPoints = 500;
constexpr int kClearedPoints = 5000;
constexpr int kSavedBallPoints = 1000;

float distance(Vec2 a, Vec2 b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

std::size_t rowOf(const QuestionView& view, std::size_t part) {
    const auto found = std::find(view.order.begin(), view.order.end(), part);
    return static_cast<std::size_t>(found - view.order.begin());
}

std::size_t rightPart(const QuestionBody& body) {
    if (const auto* truth = std::get_if<TrueFalse>(&body)) {
        return truth->answer ? 0 : 1;
    }
    return std::get<SingleChoice>(body).right;
}

/// Where the ball goes for an answer; the first bucket for one that is not of this question.
std::size_t chosenPart(const Answer& answer) {
    if (const auto* truth = std::get_if<ChosenTruth>(&answer)) {
        return truth->value ? 0 : 1;
    }
    const auto* option = std::get_if<ChosenOption>(&answer);
    return option != nullptr ? option->option : 0;
}

std::vector<std::string> bucketTexts(const Question& question, const QuestionView& view) {
    if (std::holds_alternative<TrueFalse>(question.body)) {
        return {"True", "False"};
    }
    std::vector<std::string> texts;
    for (const std::size_t option : view.order) {
        texts.push_back(std::get<SingleChoice>(question.body).options[option].text);
    }
    return texts;
}

} // namespace

PegCascade::PegCascade(std::uint64_t seed)
    : Arena(seed), m_seed(seed), m_board(seed), m_table(m_board), m_catch(m_board.pegs().size()) {
    m_look.lamps.resize(m_board.pegs().size());
    m_look.ballsLeft = kBalls;
}

bool PegCascade::supports(const QuestionBody& body) {
    return std::holds_alternative<SingleChoice>(body) || std::holds_alternative<TrueFalse>(body);
}

void PegCascade::layout(const engine::Rect& box, const engine::View& view) {
    m_map = BoardMap::fit(box, view.textScale);
    m_view = view;
}

void PegCascade::show(const Question& question, const QuestionView& view) {
    m_phase = Phase::calm;
    if (!supports(question)) {
        return;
    }
    while (m_table.falling()) {
        m_table.carry();
        m_table.step();
    }
    m_look.buckets.clear();
    for (std::string& text : bucketTexts(question, view)) {
        m_look.buckets.push_back({std::move(text), BinMark::none, 0.0f});
    }
    m_table.setBuckets(m_look.buckets.size());
    m_look.ball = PegLook::Ball::none;
    m_look.trailLength = 0;
    m_look.aiming = false;
    m_feel.calm();
}

void PegCascade::begin(const PlayStart& start) {
    if (start.question == nullptr || !supports(*start.question)) {
        m_phase = Phase::calm;
        return;
    }
    show(*start.question, start.view);
    const std::size_t last = m_look.buckets.size() - 1;
    m_chosen = std::min(rowOf(start.view, chosenPart(start.answer)), last);
    m_right = start.right;
    m_combo = start.combo;
    m_rightOne = std::min(rowOf(start.view, rightPart(start.question->body)), last);
    m_look.buckets[m_chosen].mark = BinMark::chosen;
    m_phase = Phase::aiming;
    m_steps = 0;
    m_look.aiming = true;
    m_look.explains = m_explains;
    m_look.wake = m_feel.give(1.0f);
    m_last = start.last;
    m_feel.hit({PegBoard::kMuzzle, {0.0f, 1.0f}, Sound::tick, 0, 4, SparkTint::cool, 4.0f});
}

void PegCascade::handle(const engine::InputEvent& event, Action action) {
    if (m_phase == Phase::aiming) {
        if (const auto* moved = std::get_if<engine::PointerMoved>(&event)) {
            aimAt(moved->at);
        } else if (const auto* pressed = std::get_if<engine::PointerPressed>(&event)) {
            aimAt(pressed->at);
            drop();
        } else if (action == Action::left || action == Action::right) {
            turn(action == Action::left ? -kFiveDegrees : kFiveDegrees);
        } else if (action == Action::confirm || action == Action::skip) {
            drop();
        }
    } else if (m_phase == Phase::falling && m_steps > kSkipAfter && action == Action::skip) {
        m_table.carry();
    }
}

std::string PegCascade::instruction() const {
    return m_feel.comfort.oneSwitch ? "The launcher looks from side to side: press to drop"
                                    : "Aim with the mouse or ← →, drop with Space";
}

std::string PegCascade::explanation() const {
    return "The lamps with a ring are amber: they pay most, and all six together a bonus. Top left are the balls "
           "you "
           "have left this round, top right the amber lamps you have lit.";
}

void PegCascade::aimAt(Vec2 pixels) {
    const Vec2 at = m_map.toMetres(pixels) - PegBoard::kMuzzle;
    m_look.angle = std::clamp(std::atan2(at.x, std::max(at.y, 0.05f)), -kWidestAim, kWidestAim);
}

void PegCascade::turn(float by) {
    m_look.angle = std::clamp(m_look.angle + by, -kWidestAim, kWidestAim);
    m_feel.sound(Sound::tick);
}

void PegCascade::sweep() {
    constexpr float kRound = 2.0f * std::numbers::pi_v<float> / static_cast<float>(kSweepSteps);
    m_look.angle = -kSweep * std::sin(static_cast<float>(m_steps) * kRound);
}

void PegCascade::aimForRep() {
    const std::size_t lamp = m_board.lampToAimAt(static_cast<std::size_t>(m_drops));
    if (lamp < m_board.pegs().size()) {
        m_look.angle = PegTable::angleTo(m_board.pegs()[lamp].at, kWidestAim);
    }
}

void PegCascade::drop() {
    const bool spare = m_look.ballsLeft == 0;
    m_look.ballsLeft = std::max(0, m_look.ballsLeft - 1);
    m_look.ball = spare ? PegLook::Ball::spare : PegLook::Ball::bright;
    m_look.ballAlpha = 1.0f;
    m_look.squash.hit(m_feel.give(-0.9f));
    m_look.aiming = false;
    m_look.explains = m_explains = false;
    m_phase = Phase::falling;
    m_steps = 0;
    m_catch.clear();
    m_feel.slow.restart();
    engine::Rng rng(engine::Rng::mix(m_seed, "drop") + static_cast<std::uint64_t>(m_drops++));
    // No hand drops two balls quite the same way.
    const float angle = m_look.angle + static_cast<float>(rng.between(-kUnsteady, kUnsteady));
    m_table.drop({angle, m_chosen, rng.next()});
    const Vec2 back{-std::sin(angle), -std::cos(angle)};
    m_feel.hit({PegBoard::kMuzzle - back * 0.6f, back, Sound::drop, 0, 5, SparkTint::cool, 5.0f});
}

void PegCascade::step() {
    fade();
    switch (m_phase) {
    case Phase::calm:
        break;
    case Phase::aiming:
        ++m_steps;
        if (m_feel.comfort.oneSwitch && !m_assisted) {
            sweep();
        }
        if (m_assisted && m_steps >= kAssistAfter) {
            aimForRep();
            drop();
        }
        break;
    case Phase::falling:
        fall();
        break;
    case Phase::resting:
        if (++m_steps >= kRest && !m_feel.finale.running()) {
            m_phase = Phase::calm;
            m_assisted = false;
        }
        break;
    }
}

void PegCascade::fall() {
    if (++m_steps >= kLongestFall) {
        m_table.carry();
    } else if (heldBack()) {
        return;
    }
    m_table.step();
    m_look.follow(m_table.ball().position);
    meetLamps();
    if (!m_table.falling()) {
        land();
    }
}

/// Hit-stop, and slow motion close to the last amber lamp.
bool PegCascade::heldBack() {
    if (m_feel.stop.holds()) {
        return true;
    }
    const std::size_t last = m_board.lampToAimAt(0);
    return m_feel.slowed(m_board.amberLeft() == 1 &&
                         distance(m_table.ball().position, m_board.pegs()[last].at) < kSlowWithin);
}

void PegCascade::meetLamps() {
    for (const std::size_t lamp : m_table.hits()) {
        lightLamp(lamp);
    }
    if (m_table.bounced()) {
        m_look.squash.hit(m_feel.give(0.9f));
    }
}

void PegCascade::lightLamp(std::size_t lamp) {
    PegLook::Lamp& look = m_look.lamps[lamp];
    look.flash = 1.0f;
    if (!m_board.light(lamp)) {
        m_catch.addPoints(kLitLampPoints);
        return;
    }
    const Peg& peg = m_board.pegs()[lamp];
    const int note = std::min(static_cast<int>(m_catch.lit().size()), kHighestNote);
    m_catch.add(lamp, peg.amber ? kAmberPoints : kLampPoints);
    peg.amber ? m_feel.stop.large() : m_feel.stop.small();
    const Vec2 along = peg.at - m_table.ball().position;
    m_feel.hit({peg.at, along, Sound::peg, note, peg.amber ? 12 : 6, SparkTint::warm, peg.amber ? 9.0f : 4.0f});
}

void PegCascade::celebrateAmber() {
    m_clearedPoints = kClearedPoints + kSavedBallPoints * m_look.ballsLeft;
    m_points += m_clearedPoints;
    m_feel.tell("All six lamps lit", m_clearedPoints);
    for (const Peg& peg : m_board.pegs()) {
        if (peg.amber) {
            m_feel.burst({peg.at, 8, 4.5f, SparkTint::warm});
        }
    }
    m_feel.sound(Sound::badge);
}

void PegCascade::land() {
    m_phase = Phase::resting;
    m_steps = 0;
    m_look.squash.hit(m_feel.give(1.0f));
    m_look.buckets[m_chosen].mark = m_right ? BinMark::right : BinMark::wrong;
    m_look.buckets[m_rightOne].mark = BinMark::right;
    m_look.trailLength = m_feel.comfort.reducedMotion ? 0 : m_look.trailLength;
    m_right ? countCatch() : loseCatch();
}

void PegCascade::countCatch() {
    const int paid = m_catch.points() + kLandingPoints + kLampPoints * std::clamp(m_combo, 0, 10);
    m_points += paid;
    m_feel.stop.large();
    m_feel.hit({m_table.ball().position, {0.0f, 1.0f}, Sound::window, 0, 16, SparkTint::fresh, 10.0f});
    const auto amber = [this](std::size_t lamp) { return m_board.pegs()[lamp].amber; };
    if (m_board.amberLeft() == 0 && std::any_of(m_catch.lit().begin(), m_catch.lit().end(), amber)) {
        celebrateAmber();
    }
    tellCatch(paid);
    if (m_last) {
        m_feel.celebrate();
    }
}

void PegCascade::loseCatch() {
    for (const std::size_t lamp : m_catch.lit()) {
        m_board.putOut(lamp);
    }
    m_look.ball = PegLook::Ball::grey;
    m_feel.hit({m_table.ball().position, {0.0f, 1.0f}, Sound::bounce, -9, 4, SparkTint::dust, 4.0f});
}

void PegCascade::tellCatch(int paid) {
    if (m_feel.newsLeft > 0.0f) {
        return;
    }
    const std::size_t lit = m_catch.lit().size();
    std::array<char, 32> line{};
    const auto end = fmt::format_to_n(line.begin(), line.size(), "{} {} lit", lit, lit == 1 ? "lamp" : "lamps");
    m_feel.tell(lit > 0 ? std::string_view(line.data(), end.size) : "Straight in", paid);
}

void PegCascade::fade() {
    m_feel.update(kStep);
    m_look.wake = std::max(0.0f, m_look.wake - kStep / 0.4f);
    for (std::size_t i = 0; i < m_look.lamps.size(); ++i) {
        PegLook::Lamp& lamp = m_look.lamps[i];
        lamp.flash = std::max(0.0f, lamp.flash - kStep / 0.45f);
        lamp.light += ((m_board.pegs()[i].lit ? 1.0f : 0.0f) - lamp.light) * 0.3f;
    }
    for (Bin& bucket : m_look.buckets) {
        bucket.glow += ((bucket.mark == BinMark::none ? 0.0f : 1.0f) - bucket.glow) * 0.12f;
    }
    m_look.squash.update();
    if (m_phase == Phase::resting) {
        m_look.trailLength = m_look.trailLength > 0 ? m_look.trailLength - 1 : 0;
        // A grey ball drains away.
        m_look.ballAlpha = m_right ? 1.0f : std::max(0.0f, m_look.ballAlpha - kStep / 0.4f);
    }
}

void PegCascade::draw(engine::Canvas& canvas, const engine::Theme& theme, float ahead) const {
    const float share = m_feel.stop.holds() ? 1.0f : m_feel.slow.share(ahead);
    const PegPainter painter(canvas, theme, {m_map, m_view});
    painter.draw(m_board, m_look, m_feel, m_table.ball(share).position);
}

} // namespace game
