#include "game/arenas/conveyor/conveyor.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "game/arenas/conveyor/conveyor_painter.hpp"

namespace game {
namespace {

using engine::Action;
using engine::Sound;
using engine::Vec2;

constexpr float kStep = engine::World::kStep;
// Parcels wait this far apart.
constexpr float kApart = 0.78f;
constexpr float kRollSpeed = 7.0f;
constexpr float kFallSpeed = 9.0f;
constexpr int kShortPatience = 24;
constexpr int kLongPatience = 150;
constexpr int kAssistPatience = 14;
constexpr int kAgainTime = 300;
constexpr int kAgainEnded = 100000;
// After a long answer there is less of it.
constexpr int kShortAgainTime = 120;
constexpr int kRest = 42;
constexpr int kHurryAfter = 700;
constexpr float kLieFor = 0.25f;
constexpr float kBackFor = 0.45f;
constexpr int kHighestNote = 24;
constexpr float kFlick = 0.4f;

constexpr int kAnswerPoints = 150;
constexpr int kBentPoints = 50;
constexpr int kAgainPoints = 100;
constexpr int kRunPoints = 20;
constexpr int kAllPoints = 500;
constexpr int kShiftPoints = 3000;

/// How many of the parcels come once more; one that is alone does not.
std::size_t comeAgain(std::size_t answers) {
    return answers < 2 ? 0 : answers > 5 ? 1 : answers > 3 ? 2 : 3;
}

} // namespace

Conveyor::Conveyor(std::uint64_t seed) : Arena(seed), m_rng(engine::Rng::mix(seed, "parcels")) {
    m_look.docks.reserve(4);
    m_look.note.text.reserve(128);
}

void Conveyor::layout(const engine::Rect& box, const engine::View& view) {
    m_map = BoardMap::fit(box, view.textScale);
    m_view = view;
}

void Conveyor::openDocks(std::vector<std::string> texts) {
    m_look.docks.clear();
    for (std::string& text : texts) {
        m_look.docks.push_back({std::move(text), BinMark::none, 0.0f});
    }
    m_table.setDocks(m_look.docks.size());
    m_piece = BeltTable::kMostPieces;
    m_look.back = {};
}

void Conveyor::show(const Question& question, const QuestionView&) {
    m_phase = Phase::calm;
    if (!supports(question)) {
        return;
    }
    m_queue.clear();
    openDocks(Sorting::docksOf(question.body));
    m_feel.calm();
    writeNote();
}

void Conveyor::begin(const PlayStart& start) {
    if (start.question == nullptr || !supports(*start.question)) {
        m_phase = Phase::calm;
        return;
    }
    show(*start.question, start.view);
    m_sorting = Sorting::of(start);
    m_right = start.right;
    m_last = start.last;
    m_queue.learn(m_sorting.share());
    load(m_sorting);
    m_patience = std::clamp(240 / std::max(1, static_cast<int>(m_queue.answers())), kShortPatience, kLongPatience);
    m_patience = static_cast<int>(static_cast<float>(m_patience) / m_queue.pace());
    m_phase = Phase::answers;
    m_played = 0;
    m_steps = 0;
    m_idle = 0;
    m_hasWish = false;
    m_grabbed = false;
    m_look.gate = 1.0f;
    const Vec2 gate{BeltTable::kGateX, BeltTable::kUpperY - 0.5f};
    m_feel.hit({gate, {0.0f, 1.0f}, Sound::belt, 0, 8, SparkTint::cool, 6.0f});
    writeNote();
}

/// The answer's parcels come down to the gate, those that come once more stand behind.
void Conveyor::load(const Sorting& sorting) {
    for (const Parcel& parcel : sorting.parcels) {
        m_queue.arrive(parcel);
    }
    const std::size_t answers = m_queue.answers();
    const std::size_t first = sorting.parcels.empty() ? 0 : m_rng.below(sorting.parcels.size());
    for (std::size_t i = 0; i < comeAgain(answers); ++i) {
        Parcel again = sorting.parcels[(first + i) % sorting.parcels.size()];
        again.answer = false;
        again.dock = again.right;
        m_queue.arrive(again);
    }
    for (std::size_t place = 0; place < m_queue.size(); ++place) {
        ConveyorLook::Waiting& waiting = m_look.waiting[place];
        const float far = BeltTable::kGateX - kApart * static_cast<float>(place);
        waiting.x = place < answers ? far : -0.8f - far * 0.2f;
        waiting.fall = place < answers ? 1.6f + 0.7f * static_cast<float>(place) : 0.0f;
    }
}

void Conveyor::handle(const engine::InputEvent& event, Action action) {
    if (m_phase != Phase::answers && m_phase != Phase::again) {
        return;
    }
    const auto* key = std::get_if<engine::KeyPressed>(&event);
    const auto* pad = std::get_if<engine::PadPressed>(&event);
    if ((key != nullptr && key->repeated) || (pad != nullptr && pad->repeated)) {
        // One press sends one parcel.
        return;
    }
    // What left, down, up and right mean with 2, 3 and 4 docks.
    constexpr Action kArrows[3][4] = {{Action::left, Action::right, Action::none, Action::none},
                                      {Action::left, Action::down, Action::right, Action::none},
                                      {Action::left, Action::down, Action::up, Action::right}};
    const std::size_t docks = m_look.docks.size();
    const auto& arrows = kArrows[docks - 2];
    const auto arrow = static_cast<std::size_t>(std::find(arrows, arrows + docks, action) - arrows);
    const int number = engine::choiceIndex(action);
    if (number >= 0 && static_cast<std::size_t>(number) < docks) {
        choose(static_cast<std::size_t>(number));
    } else if (action != Action::none && arrow < docks) {
        choose(arrow);
    } else if (action == Action::confirm || action == Action::skip) {
        if (m_phase == Phase::answers && m_queue.answers() > 0) {
            choose(m_queue[0].dock);
        } else if (m_phase == Phase::again) {
            m_steps = kAgainEnded;
        }
    } else {
        pointer(event);
    }
}

void Conveyor::pointer(const engine::InputEvent& event) {
    if (const auto* pressed = std::get_if<engine::PointerPressed>(&event)) {
        m_grab = m_map.toMetres(pressed->at);
        m_grabbed = m_grab.y < BeltTable::kLowerY - 0.4f;
        if (!m_grabbed) {
            choose(m_table.dockAt(m_grab.x));
        }
    } else if (const auto* released = std::get_if<engine::PointerReleased>(&event);
               released != nullptr && m_grabbed) {
        m_grabbed = false;
        const Vec2 at = m_map.toMetres(released->at);
        const Vec2 flick = at - m_grab;
        if (std::hypot(flick.x, flick.y) > kFlick) {
            // Thrown, not carried: it flies on the way it was going.
            const float on = at.y > BeltTable::kLowerY ? at.x : kArenaWidth / 2 + 2.2f * flick.x;
            choose(m_table.dockAt(on));
        }
    }
}

void Conveyor::choose(std::size_t dock) {
    m_wanted = std::min(dock, m_look.docks.size() - 1);
    m_hasWish = true;
}

bool Conveyor::rests() const {
    return m_phase == Phase::calm || m_phase == Phase::closing || (gateReady() && !m_hasWish);
}

bool Conveyor::gateReady() const {
    const ConveyorLook::Waiting& first = m_look.waiting[0];
    return !m_queue.empty() && first.fall <= 0.0f && first.x > BeltTable::kGateX - 0.05f && !m_table.underWay() &&
           !m_look.back.running();
}

void Conveyor::step() {
    m_feel.update(kStep);
    m_look.fade(kStep);
    if (m_phase == Phase::calm) {
        return;
    }
    m_played += m_cutting ? 0 : 1;
    if (m_feel.stop.holds()) {
        return;
    }
    if (m_phase == Phase::closing) {
        m_table.step();
        if (++m_steps >= kRest && !m_feel.finale.running()) {
            m_phase = Phase::calm;
            m_assisted = false;
        }
        return;
    }
    work();
}

void Conveyor::work() {
    const bool finish = m_right && m_phase == Phase::answers && m_queue.answers() == 0 && m_table.underWay() &&
                        m_table.pose(m_piece).position.y > BeltTable::kMouthY - 0.6f;
    if (m_feel.slowed(finish)) {
        return;
    }
    m_steps += m_phase == Phase::again ? 1 : 0;
    roll();
    m_table.step();
    if (m_table.landed()) {
        land();
    }
    if (m_look.back.running()) {
        bringBack();
    }
    const bool idle = !m_table.underWay() && !m_look.back.running();
    if (m_phase == Phase::answers && m_queue.answers() == 0 && idle) {
        answersDone();
    } else if (m_phase == Phase::again && idle && againOver()) {
        close();
        return;
    }
    if (!gateReady()) {
        return;
    }
    if (++m_idle == 1) {
        // The dock of an answer's parcel shines before it is sent.
        m_look.pointOut(m_queue[0].answer ? m_queue[0].dock : m_look.docks.size());
    }
    if (m_hasWish || goesByItself()) {
        send(m_hasWish ? m_wanted : m_queue[0].dock);
    }
}

/// Nobody chose a dock for it, and it has waited; not at all when much was sorted already.
bool Conveyor::goesByItself() const {
    const bool hurries = m_feel.waitedLongEnough(m_played, kHurryAfter);
    return m_assisted ? hurries || m_idle >= kAssistPatience
                      : m_queue[0].answer && (hurries || m_feel.waitedLongEnough(m_idle, m_patience));
}

bool Conveyor::againOver() const {
    const bool late = m_assisted ? m_steps >= kAgainTime : m_feel.waitedLongEnough(m_steps, kAgainTime);
    return late || m_steps >= kAgainEnded || m_queue.empty();
}

void Conveyor::send(std::size_t dock) {
    const Parcel parcel = m_queue.take();
    std::copy(m_look.waiting.begin() + 1, m_look.waiting.end(), m_look.waiting.begin());
    m_hasWish = false;
    m_idle = 0;
    m_bent = parcel.answer && dock != parcel.dock;
    const std::size_t target = parcel.answer ? parcel.dock : dock;
    m_piece = m_table.send(target, m_queue.pace());
    if (m_piece == BeltTable::kMostPieces) {
        return;
    }
    m_look.pieces[m_piece] = {parcel, false, {}};
    m_look.pieces[m_piece].parcel.dock = target;
    m_look.pieces[m_piece].squash.hit(m_feel.give(-0.8f));
    m_look.pointOut(target);
    m_look.gate = 1.0f;
    m_feel.slow.restart();
    m_feel.hit({{BeltTable::kGateX, BeltTable::kUpperY}, {-1.0f, 0.0f}, Sound::drop, 0, 4, SparkTint::dust, 4.0f});
    writeNote();
}

void Conveyor::roll() {
    const float way = kRollSpeed * m_queue.pace() * kStep;
    m_look.belt += way;
    for (std::size_t place = 0; place < m_queue.size(); ++place) {
        ConveyorLook::Waiting& waiting = m_look.waiting[place];
        const float goal = BeltTable::kGateX - kApart * static_cast<float>(place);
        waiting.x += std::clamp(goal - waiting.x, -3.0f * way, way);
        if (waiting.fall > 0.0f) {
            waiting.fall -= kFallSpeed * kStep;
            if (waiting.fall <= 0.0f) {
                waiting.fall = 0.0f;
                waiting.squash.hit(m_feel.give(0.9f));
                m_feel.hit(
                    {{waiting.x, BeltTable::kUpperY}, {0.0f, 1.0f}, Sound::crate, 0, 3, SparkTint::dust, 1.5f});
            }
        }
    }
}

void Conveyor::land() {
    if (m_piece == BeltTable::kMostPieces) {
        return;
    }
    ConveyorLook::Piece& piece = m_look.pieces[m_piece];
    piece.squash.hit(m_feel.give(1.0f));
    const Vec2 at = m_table.pose(m_piece).position;
    if (piece.parcel.dock == piece.parcel.right) {
        deliver(at);
    } else {
        refuse(at);
    }
}

void Conveyor::deliver(Vec2 at) {
    const Parcel& parcel = m_look.pieces[m_piece].parcel;
    m_look.docks[parcel.dock].mark = BinMark::right;
    const int base = !parcel.answer ? kAgainPoints : m_bent ? kBentPoints : kAnswerPoints;
    m_points += static_cast<int>(static_cast<float>(base + kRunPoints * std::min(m_look.run, 10)) * m_queue.pace());
    m_feel.stop.small();
    m_feel.hit({at, {0.0f, 1.0f}, Sound::peg, std::min(m_look.run++, kHighestNote), 8, SparkTint::warm, 5.0f});
    m_look.lit = std::min(m_look.lit + 1, m_look.windows.size());
    if (++m_delivered % kShift == 0) {
        m_points += kShiftPoints;
        m_feel.tell("Twenty delivered: the floor is lit", kShiftPoints);
        m_feel.sound(Sound::badge);
    }
}

void Conveyor::refuse(Vec2 at) {
    const Parcel& parcel = m_look.pieces[m_piece].parcel;
    m_look.docks[parcel.dock].mark = BinMark::wrong;
    m_look.run = 0;
    m_feel.stop.small();
    m_feel.hit({at, {0.0f, 1.0f}, Sound::crate, -5, 4, SparkTint::dust, 6.0f});
    m_look.back = {m_piece, parcel.right, at, -kLieFor / kBackFor};
}

void Conveyor::bringBack() {
    ConveyorLook::Return& back = m_look.back;
    const bool lay = back.way < 0.0f;
    back.way += kStep / kBackFor;
    if (lay && back.way >= 0.0f) {
        back.from = m_table.lift(back.piece).position;
        m_look.pieces[back.piece].grey = true;
        m_feel.sound(Sound::tick, -4);
    } else if (back.way >= 1.0f) {
        m_table.put(back.piece, back.dock);
        m_look.pieces[back.piece].parcel.dock = back.dock;
        m_look.docks[back.dock].mark = BinMark::right;
        back = {};
    }
}

void Conveyor::answersDone() {
    m_phase = Phase::again;
    m_steps = m_feel.waitedLongEnough(m_played, kHurryAfter) ? kAgainTime - kShortAgainTime : 0;
    m_hasWish = false;
    if (!m_right) {
        return;
    }
    m_points += kAllPoints;
    m_feel.tell("All in their place", kAllPoints);
    m_feel.stop.large();
    const Vec2 at{m_table.dockCentre(0), BeltTable::kFloorY - 0.6f};
    m_feel.hit({at, {0.0f, -1.0f}, Sound::window, 0, 14, SparkTint::fresh, 10.0f});
    for (std::size_t dock = 1; dock < m_look.docks.size(); ++dock) {
        m_feel.burst({{m_table.dockCentre(dock), at.y}, 14, 4.2f, SparkTint::fresh});
    }
}

void Conveyor::close() {
    m_phase = Phase::closing;
    m_steps = 0;
    if (m_last && m_right) {
        m_feel.celebrate();
    }
    writeNote();
}

void Conveyor::writeNote() {
    m_look.note.number.clear();
    if (m_phase == Phase::calm || m_phase == Phase::closing || m_queue.empty()) {
        m_look.note.text.clear();
        return;
    }
    const Parcel& next = m_queue[0];
    m_look.note.text.assign(next.answer ? "" : "Once more: ").append(m_sorting.texts[next.part]);
    m_look.note.number = fmt::format("{}", next.number);
}

void Conveyor::draw(engine::Canvas& canvas, const engine::Theme& theme, float ahead) const {
    const float share = m_feel.stop.holds() ? 1.0f : m_feel.slow.share(ahead);
    const ConveyorPainter painter(canvas, theme, {m_map, m_view});
    painter.draw(m_table, m_look, m_queue, {m_feel, share});
}

} // namespace game
