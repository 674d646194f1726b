#include "game/scenes/first_start/first_start_screen.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/core.h>

#include "engine/layout/flow.hpp"
#include "engine/ui/element_parts.hpp"
#include "game/widgets/words.hpp"

namespace game {
namespace {

constexpr const char* kPart = "step";
constexpr const char* kKept = "It names your save and stays on this computer or in your team's folder.";
constexpr const char* kWalking =
    "The frame walks by itself for people who play with one switch: press Space, Enter, a pad's A or "
    "click when it is where you want. Move the mouse or press another key to stop it.";
constexpr float kTitle = 48;
constexpr float kText = 28;
constexpr float kPrompt = 32;
constexpr float kSignSize = 96;
constexpr float kLarge = 1.3f;
constexpr Certainty kCertainties[] = {Certainty::guess, Certainty::unsure, Certainty::sure, Certainty::certain};
constexpr std::array<const char*, 4> kColours{"Blue, up", "Green, right", "Orange, down", "Yellow, left"};

} // namespace

FirstStartScreen::FirstStartScreen(engine::Screen& screen, int step) : m_screen(screen), m_step(step) {
    const engine::View& view = screen.view();
    const engine::Rect all = view.bounds().inset(px(48), px(32));
    const float height = std::max(px(56), type(46));
    const float skipWidth = std::max(px(200), type(200));
    m_screen.button("skip", "Skip this", {all.right() - skipWidth, all.y, skipWidth, height}).style.size = type(22);
    const std::string where = fmt::format("Welcome to Recall City · step {} of {}", step + 1, kSteps);
    // Pictures give way to large type.
    const bool pictured = view.textScale < kLarge;
    engine::Rect line{all.x, all.y, all.width - skipWidth - px(24), height - engine::edgeOf(view)};
    if (pictured) {
        const engine::Rect marks{line.x, line.y + 0.1f * line.height, kSteps * px(46), 0.8f * line.height};
        drawn(kMarks, marks);
        line = {marks.right() + px(20), line.y, line.right() - marks.right() - px(20), line.height};
    }
    const float size = m_screen.fittingSize(where, line, 24);
    const float high = std::min(line.height, m_screen.measure(where, size, line.width).y);
    m_screen.text(where, engine::centred(line, line.width, high), size).muted = true;
    engine::Rect below{all.x, all.y + height + px(24), all.width, all.height - height - px(24)};
    if (pictured) {
        const auto parts = engine::row(below, {engine::Extent::grow(3), engine::Extent::grow(8)}, px(48));
        m_house = parts[0];
        below = parts[1];
    }
    m_ground = below;
    const engine::Rect inner = below.inset(px(44), px(34));
    const float button = std::max(px(72), type(56));
    const auto rows = engine::column(inner, {engine::Extent::grow(), engine::Extent::px(button)}, px(20));
    m_room = rows[0];
    m_footer = rows[1];
}

void FirstStartScreen::footer(const std::string& go, bool usable) {
    const float back = m_step == 0 ? 0.0f : std::max(px(180), type(150));
    const float wide = std::min(std::max(px(340), type(310)), m_footer.width - back - px(20));
    if (m_step > 0) {
        m_screen.button("earlier", "Back", {m_footer.x, m_footer.y, back, m_footer.height});
    } else {
        // Whoever cannot read this screen changes it first.
        const float rest = std::min(m_footer.width - wide - px(20), std::max(px(460), type(400)));
        m_screen.button("comfort", "Text size, contrast, motion, voice",
                        {m_footer.x, m_footer.y, rest, m_footer.height});
    }
    m_screen.primary("go", go, {m_footer.right() - wide, m_footer.y, wide, m_footer.height}).enabled = usable;
}

void FirstStartScreen::drawn(const char* id, const engine::Rect& box) {
    engine::Element element;
    element.id = id;
    element.role = engine::Role::custom;
    element.enabled = false;
    element.box = box;
    m_screen.add(std::move(element));
}

void FirstStartScreen::title(ScrollColumn& column, const Words& said) const {
    const bool signs = m_house.width > 0.0f;
    const engine::Rect row = column.take(0);
    const float beside = signs ? px(kSignSize + 34) : 0.0f;
    const float wide = row.width - beside;
    engine::Element& title =
        column.textAt(said.title, {row.x + beside, row.y}, wide, kTitle, engine::Face::display);
    title.role = engine::Role::heading;
    const float high = std::max(title.box.height, signs ? px(kSignSize) : 0.0f);
    title.box.y += (high - title.box.height) / 2;
    if (signs) {
        engine::Element& sign =
            column.drawn(kSign, {row.x + px(6), row.y + (high - px(kSignSize)) / 2, px(kSignSize), px(kSignSize)});
        sign.value = static_cast<float>(said.sign);
    }
    column.gap(high);
}

void FirstStartScreen::words(const Words& said, const Fill& rest) {
    const auto fill = [&](engine::Screen& screen, float top) {
        ScrollColumn column(screen, kPart, {m_room.x, top, m_room.width - px(24), 0});
        title(column, said);
        column.gap(px(18));
        column.text(said.text, kText);
        column.gap(px(30));
        rest(column);
        return column.y() - top;
    };
    engine::Screen scratch = m_screen;
    const float height = fill(scratch, m_room.y);
    const float above = std::max(0.0f, 0.4f * (m_room.height - height));
    fill(m_screen, m_room.y + above);
    m_screen.scrollPart(kPart, {m_room, std::max(m_room.height, above + height)});
}

void FirstStartScreen::name(const std::string& typed, bool marked, bool walking) {
    words({"What should we call you?",
           "What you were taught becomes a city at night: every window is one thing to know, as bright as you "
           "remember it. A minute here, then your first round.",
           StepSign::name},
          [&](ScrollColumn& column) {
              engine::Element& field = column.screen().field(
                  "name", "Your name", column.take(std::max(px(110), type(104))).inset(px(6), 0));
              field.content = typed;
              field.chosen = marked && !typed.empty();
              field.scroll = kPart;
              column.gap(px(16));
              column.text(walking ? kWalking : kKept, 21).muted = !walking;
          });
    footer("Go on");
}

void FirstStartScreen::showing(Showing chosen, const std::string& name, const std::string& alias) {
    const std::array<std::string, 3> labels{"As " + name, "Under an alias", "Not at all"};
    const std::array<const char*, 3> details{"Colleagues near you see your name", "They see a name you make up",
                                             "You still count in your team's average"};
    const auto options = [&](ScrollColumn& column) {
        for (int i = 0; i < 3; ++i) {
            engine::Element& option =
                column.screen().option(fmt::format("showing.{}", i), labels[static_cast<std::size_t>(i)],
                                       column.take(std::max(px(86), type(78))).inset(px(6), 0));
            option.detail = details[static_cast<std::size_t>(i)];
            option.chosen = static_cast<int>(chosen) == i;
            option.scroll = kPart;
            column.gap(px(14));
        }
        if (chosen == Showing::byAlias) {
            engine::Element& field = column.screen().field(
                "alias", "Your alias", column.take(std::max(px(110), type(104))).inset(px(6), 0));
            field.content = alias;
            field.scroll = kPart;
            column.gap(px(10));
        }
    };
    words({"How may your team see you?",
           "The leaderboard compares how much of what could be recalled was recalled, never hours. Whatever you "
           "choose costs no points and no badge.",
           StepSign::team},
          options);
    footer("Go on");
}

void FirstStartScreen::warmUpReady() {
    words(
        {"Twenty seconds for your hands",
         "A lamp lights up. Press its colour: an arrow key, the keys 1 to 4, the pad's cross, or click it.",
         StepSign::hands},
        [](ScrollColumn& column) {
            column
                .text(
                    "There is nothing to remember in it. It tells us how fast you press, so that only remembering "
                    "is measured afterwards and quick fingers earn nothing.",
                    24)
                .muted = true;
        });
    footer("Start");
}

void FirstStartScreen::warmUpRunning(double share, const std::string& score, int lit) {
    engine::Rect room = m_room;
    room.height = m_footer.bottom() - room.y;
    const float line = type(34);
    const engine::Rect top{room.x, room.y, room.width, line};
    engine::Element& met = m_screen.text(score, top, m_screen.fittingSize(score, top, 24));
    met.style.align = engine::TextAlign::centre;
    // What is to be pressed matters more by ear.
    met.said = lit < 0 ? "" : kColours[static_cast<std::size_t>(lit)];
    engine::Element bar;
    bar.role = engine::Role::meter;
    bar.value = static_cast<float>(share);
    bar.box = {room.x, room.y + line + px(10), room.width, px(14)};
    m_screen.add(bar);
    const engine::Rect board{room.x, bar.box.bottom() + px(20), room.width,
                             room.bottom() - bar.box.bottom() - px(20)};
    const float cell = std::min(board.height / 3.0f, board.width / 3.6f);
    const engine::Vec2 middle = board.centre();
    m_lamp = {middle.x - cell / 2, middle.y - cell / 2, cell, cell};
    constexpr std::array<engine::Vec2, 4> kPlaces{{{0, -1}, {1, 0}, {0, 1}, {-1, 0}}};
    for (std::size_t i = 0; i < kPlaces.size(); ++i) {
        engine::Element tile;
        tile.id = fmt::format("lamp.{}", i);
        tile.role = engine::Role::custom;
        tile.label = kColours[i];
        tile.spokenRole = engine::Role::button;
        const float apart = kPlaces[i].y == 0.0f ? 1.25f : 1.0f;
        tile.box = m_lamp.moved(kPlaces[i].x * cell * apart, kPlaces[i].y * cell).inset(cell * 0.09f);
        m_screen.add(tile);
    }
}

void FirstStartScreen::warmUpDone(const std::string& result) {
    words({"Thank you, that is all we need", result, StepSign::done}, [](ScrollColumn&) {});
    footer("Go on");
}

void FirstStartScreen::prompt(engine::Rect& room, const std::string& text) {
    const float need = m_screen.measure(text, kPrompt, room.width, engine::Face::bodyBold).y + px(6);
    const float height = std::min(need, room.height * 0.3f);
    const engine::Rect box{room.x, room.y, room.width, height};
    m_screen.heading(text, box, m_screen.fittingSize(text, box, kPrompt, engine::Face::bodyBold)).style.face =
        engine::Face::bodyBold;
    room = {room.x, room.y + height + px(14), room.width, room.height - height - px(14)};
}

void FirstStartScreen::pills(const engine::Rect& box, Certainty certainty) {
    const auto cells = engine::row(box, std::vector<engine::Extent>(4, engine::Extent::grow()), px(10));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        engine::Element& pill =
            m_screen.option(fmt::format("certainty.{}", i), words::certainty(kCertainties[i]), cells[i]);
        pill.said = "Stake: " + pill.label;
        pill.chosen = kCertainties[i] == certainty;
        pill.style.align = engine::TextAlign::centre;
        pill.style.size = type(m_screen.fittingSize(pill.label, cells[i].inset(px(8)), 22));
    }
}

void FirstStartScreen::question(const QuestionCard& card, Certainty certainty) {
    engine::Rect room = m_room;
    prompt(room, card.question().prompt);
    const float line = type(30);
    const float pill = std::max(px(56), type(46));
    const auto rows =
        engine::column(room, {engine::Extent::grow(), engine::Extent::px(line), engine::Extent::px(pill)}, px(10));
    card.build(m_screen, rows[0], CardState::open);
    const std::string ask = "And how sure are you? Honest doubt protects your points.";
    m_screen.text(ask, rows[1], m_screen.fittingSize(ask, rows[1], 21)).muted = true;
    pills(rows[2], certainty);
    footer("Commit", card.sheet().complete());
}

void FirstStartScreen::judged(const QuestionCard& card, bool right) {
    engine::Rect room = m_room;
    prompt(room, card.question().prompt);
    const auto rows = engine::column(room, {engine::Extent::grow(3), engine::Extent::grow(2)}, px(16));
    card.build(m_screen, rows[0], CardState::judged);
    const engine::Rect& box = rows[1];
    ScrollColumn column(m_screen, kPart, {box.x, box.y, box.width - px(24), 0});
    engine::Element& verdict = column.text(
        right ? "Right" : "Not yet, and nothing is lost: this one was for practice", 30, engine::Face::display);
    verdict.role = engine::Role::heading;
    verdict.mark = right ? engine::Mark::right : engine::Mark::wrong;
    column.gap(px(6));
    column.text(card.question().why, 24);
    m_screen.scrollPart(kPart, {box, column.y() - box.y});
    footer("Play the first round");
}

} // namespace game
