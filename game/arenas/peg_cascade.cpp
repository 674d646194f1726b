#include "game/arenas/peg_cascade.hpp"

#include <algorithm>
#include <cmath>

#include "game/arenas/peg_painter.hpp"

namespace game {
namespace {

using engine::Action;
using engine::Sound;
using engine::Vec2;

constexpr float kStep = engine::World::kStep;
constexpr float kFiveDegrees = 0.0872665f;
constexpr float kWidestAim = 1.3089969f;
constexpr double kUnsteady = 0.02;
constexpr int kIdleBeforeDrop = 150;
constexpr int kLongestAim = 300;
constexpr int kAssistAfter = 15;
constexpr int kLongestFall = 330;
constexpr int kRest = 42;
constexpr int kSkipAfter = 18;
// 40 ms, and twice that for an amber lamp.
constexpr int kHitStop = 2;
constexpr int kAmberStop = 5;
constexpr int kSlowness = 3;
constexpr int kLongestSlow = 66;
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

PegCascade::PegCascade(std::uint64_t seed) : m_seed(seed), m_board(seed), m_table(m_board), m_sparks(seed) {
    m_look.lamps.resize(m_board.pegs().size());
    m_look.ballsLeft = kBalls;
    m_cues.reserve(64);
}

bool PegCascade::plays(const Question& question) const {
    return std::holds_alternative<SingleChoice>(question.body) || std::holds_alternative<TrueFalse>(question.body);
}

void PegCascade::layout(const engine::Rect& box, const engine::View& view) {
    m_map = BoardMap::fit(box, PegBoard::kWidth, PegBoard::kHeight);
    m_view = view;
}

void PegCascade::show(const Question& question, const QuestionView& view) {
    m_phase = Phase::calm;
    if (!plays(question)) {
        return;
    }
    while (m_table.falling()) {
        m_table.carry();
        m_table.step();
    }
    m_look.buckets.clear();
    for (std::string& text : bucketTexts(question, view)) {
        m_look.buckets.push_back({std::move(text), BucketMark::none, 0.0f});
    }
    m_table.setBuckets(m_look.buckets.size());
    m_look.ball = PegLook::Ball::none;
    m_look.trailLength = 0;
    m_look.aiming = false;
    m_look.cleared = 0.0f;
}

void PegCascade::begin(const PlayStart& start) {
    if (start.question == nullptr || !plays(*start.question)) {
        m_phase = Phase::calm;
        return;
    }
    show(*start.question, start.view);
    const std::size_t last = m_look.buckets.size() - 1;
    m_chosen = std::min(rowOf(start.view, chosenPart(start.answer)), last);
    m_right = start.right;
    m_combo = start.combo;
    m_look.buckets[m_chosen].mark = m_right ? BucketMark::chosen : BucketMark::wrong;
    if (!m_right) {
        const std::size_t right = std::min(rowOf(start.view, rightPart(start.question->body)), last);
        m_look.buckets[right].mark = BucketMark::right;
    }
    m_phase = Phase::aiming;
    m_steps = 0;
    m_idle = 0;
    m_look.aiming = true;
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

void PegCascade::aimAt(Vec2 pixels) {
    const Vec2 at = m_map.toMetres(pixels) - PegBoard::kMuzzle;
    m_look.angle = std::clamp(std::atan2(at.x, std::max(at.y, 0.05f)), -kWidestAim, kWidestAim);
    m_idle = 0;
}

void PegCascade::turn(float by) {
    m_look.angle = std::clamp(m_look.angle + by, -kWidestAim, kWidestAim);
    m_idle = 0;
    hear(Sound::tick);
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
    m_look.ball = !m_right ? PegLook::Ball::grey : spare ? PegLook::Ball::spare : PegLook::Ball::bright;
    m_look.ballAlpha = 1.0f;
    m_look.squash = -0.6f;
    m_look.aiming = false;
    m_phase = Phase::falling;
    m_steps = 0;
    m_litNow = 0;
    m_stop = 0;
    m_slowed = 0;
    m_slow = false;
    m_lastBounce = 0;
    engine::Rng rng(engine::Rng::mix(m_seed, "drop") + static_cast<std::uint64_t>(m_drops++));
    // No hand drops two balls quite the same way.
    const float angle = m_look.angle + static_cast<float>(rng.between(-kUnsteady, kUnsteady));
    m_table.drop({angle, m_chosen, rng.next()});
    hear(Sound::press);
}

void PegCascade::update() {
    fade();
    switch (m_phase) {
    case Phase::calm:
        break;
    case Phase::aiming:
        ++m_steps;
        ++m_idle;
        if (m_assisted && m_steps >= kAssistAfter) {
            aimForRep();
            drop();
        } else if (m_idle >= kIdleBeforeDrop || m_steps >= kLongestAim) {
            drop();
        }
        break;
    case Phase::falling:
        fall();
        break;
    case Phase::resting:
        if (++m_steps >= kRest) {
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
    if (m_stop > 0) {
        --m_stop;
        return true;
    }
    const std::size_t last = m_board.lampToAimAt(0);
    const bool near = m_right && m_board.amberLeft() == 1 && m_slowed < kLongestSlow &&
                      distance(m_table.ball().position, m_board.pegs()[last].at) < kSlowWithin;
    m_slow = near;
    m_slowed = near ? m_slowed + 1 : m_slowed;
    return near && m_slowed % kSlowness != 0;
}

void PegCascade::meetLamps() {
    for (const std::size_t lamp : m_table.hits()) {
        if (m_right) {
            lightLamp(lamp);
        }
    }
    if (m_table.bounced()) {
        m_look.squash = 0.7f;
        if (!m_right && m_steps - m_lastBounce > 6) {
            m_lastBounce = m_steps;
            hear(Sound::bounce, -5);
        }
    }
}

void PegCascade::lightLamp(std::size_t lamp) {
    PegLook::Lamp& look = m_look.lamps[lamp];
    look.flash = 1.0f;
    if (!m_board.light(lamp)) {
        m_points += kLitLampPoints;
        return;
    }
    const Peg& peg = m_board.pegs()[lamp];
    m_points += peg.amber ? kAmberPoints : kLampPoints;
    m_stop = peg.amber ? kAmberStop : kHitStop;
    m_sparks.burst(peg.at, peg.amber ? 12 : 6, peg.amber ? 5.0f : 3.2f);
    hear(Sound::peg, std::min(m_litNow++, kHighestNote));
    if (peg.amber && m_board.amberLeft() == 0) {
        celebrateAmber();
    }
}

void PegCascade::celebrateAmber() {
    m_look.clearedPoints = kClearedPoints + kSavedBallPoints * m_look.ballsLeft;
    m_points += m_look.clearedPoints;
    m_look.cleared = 1.0f;
    for (const Peg& peg : m_board.pegs()) {
        if (peg.amber) {
            m_sparks.burst(peg.at, 8, 4.5f);
        }
    }
    hear(Sound::badge);
}

void PegCascade::land() {
    m_phase = Phase::resting;
    m_steps = 0;
    m_slow = false;
    m_look.squash = 1.0f;
    if (!m_right) {
        hear(Sound::bounce, -9);
        return;
    }
    m_look.buckets[m_chosen].mark = BucketMark::right;
    m_points += kLandingPoints + kLampPoints * std::clamp(m_combo, 0, 10);
    m_sparks.burst(m_table.ball().position, 14, 5.0f);
    hear(Sound::window);
}

void PegCascade::fade() {
    m_look.time += kStep;
    m_sparks.update(kStep);
    for (std::size_t i = 0; i < m_look.lamps.size(); ++i) {
        PegLook::Lamp& lamp = m_look.lamps[i];
        lamp.flash = std::max(0.0f, lamp.flash - kStep / 0.45f);
        lamp.light += ((m_board.pegs()[i].lit ? 1.0f : 0.0f) - lamp.light) * 0.3f;
    }
    for (PegLook::Bucket& bucket : m_look.buckets) {
        bucket.glow += ((bucket.mark == BucketMark::none ? 0.0f : 1.0f) - bucket.glow) * 0.12f;
    }
    m_look.squash *= 0.82f;
    m_look.cleared = std::max(0.0f, m_look.cleared - kStep / 2.4f);
    if (m_phase == Phase::resting) {
        m_look.trailLength = m_look.trailLength > 0 ? m_look.trailLength - 1 : 0;
        // A grey ball drains away.
        m_look.ballAlpha = m_right ? 1.0f : std::max(0.0f, m_look.ballAlpha - kStep / 0.4f);
    }
}

void PegCascade::draw(engine::Canvas& canvas, const engine::Theme& theme, float ahead) const {
    float share = m_stop > 0 ? 1.0f : ahead;
    if (m_slow) {
        share = (static_cast<float>(m_slowed % kSlowness) + ahead) / kSlowness;
    }
    const PegPainter painter(canvas, theme, {m_map, m_view});
    painter.draw(m_board, m_look, m_sparks, m_table.ball(share).position);
}

std::vector<ArenaCue> PegCascade::takeCues() {
    std::vector<ArenaCue> cues;
    cues.swap(m_cues);
    return cues;
}

} // namespace game
