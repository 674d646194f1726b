#include "game/scenes/home/home_screen.hpp"

#include <algorithm>
#include <array>

#include "engine/layout/flow.hpp"
#include "game/widgets/scroll_column.hpp"

namespace game {
namespace {

using engine::Extent;
using engine::Face;
using engine::Rect;
using engine::Screen;
using engine::View;

constexpr float kHello = 58;
constexpr float kOutlook = 29;
constexpr float kFigure = 38;
constexpr float kCaption = 21;
constexpr float kNote = 19;
/// Between two figures, and between the ring and the first.
constexpr float kApart = 30;
constexpr float kBesideRing = 16;
constexpr float kButton = 27;
constexpr float kPlay = 40;

/// A figure of the rep's, and how wide it is.
struct Column {
    const HomeFacts::Figure* figure;
    float width = 0.0f;
};

std::vector<Column> columnsOf(const Screen& screen, const HomeFacts& facts) {
    std::vector<Column> columns;
    for (const HomeFacts::Figure& figure : facts.figures) {
        columns.push_back({&figure, 2.0f + std::max({screen.measure(figure.value, kFigure, 0.0f, Face::display).x,
                                                     screen.measure(figure.caption, kCaption, 0.0f).x,
                                                     screen.measure(figure.note, kNote, 0.0f).x})});
    }
    return columns;
}

/// `72 % bright, 84 % of what you met`.
std::string wordsOf(const HomeFacts::Figure& figure) {
    return figure.value + " " + figure.caption + (figure.note.empty() ? "" : ", " + figure.note);
}

float ringSize(const Screen& screen) {
    return 0.9f * (screen.measure("0", kFigure, 0.0f, Face::display).y + screen.measure("0", kCaption, 0.0f).y);
}

float widthOf(const Screen& screen, const std::vector<Column>& columns) {
    const float gap = screen.view().px(kApart);
    float width = gap + ringSize(screen) + screen.view().px(kBesideRing);
    for (const Column& column : columns) {
        width += column.width + gap;
    }
    return width;
}

float figuresHeight(const Screen& screen) {
    return screen.measure("0", kFigure, 0.0f, Face::display).y + screen.measure("0", kCaption, 0.0f).y +
           screen.measure("0", kNote, 0.0f).y + screen.view().px(30);
}

void addRing(Screen& screen, const Rect& box) {
    engine::Element ring;
    ring.id = kGoalRing;
    ring.role = engine::Role::custom;
    ring.enabled = false;
    ring.box = box;
    screen.add(ring);
}

void addFigures(Screen& screen, const Rect& box, const std::vector<Column>& columns) {
    const View& view = screen.view();
    const float gap = view.px(kApart);
    screen.panel(box);
    const float line = screen.measure("0", kFigure, 0.0f, Face::display).y;
    const float below = screen.measure("0", kCaption, 0.0f).y;
    const float note = screen.measure("0", kNote, 0.0f).y;
    const float top = box.y + (box.height - line - below - note) / 2;
    const float ring = ringSize(screen);
    addRing(screen, {box.x + gap, box.centre().y - ring / 2, ring, ring});
    float x = box.x + gap + ring + view.px(kBesideRing);
    for (const Column& column : columns) {
        screen.heading(column.figure->value, {x, top, column.width, line}, kFigure).said = wordsOf(*column.figure);
        quiet(screen.text(column.figure->caption, {x, top + line, column.width, below}, kCaption)).muted = true;
        if (!column.figure->note.empty()) {
            quiet(screen.text(column.figure->note, {x, top + line + below, column.width, note}, kNote)).muted =
                true;
        }
        x += column.width + gap;
    }
}

std::string lineOf(const HomeFacts& facts) {
    std::string line;
    for (const HomeFacts::Figure& figure : facts.figures) {
        line += (line.empty() ? "" : "  ·  ") + wordsOf(figure);
    }
    return line;
}

// Greeting and outlook at the left, figures at the right; where they would not fit, the figures become a line
// below.
float addTop(Screen& screen, const HomeFacts& facts) {
    const View& view = screen.view();
    const float margin = view.px(48);
    const float top = view.px(36);
    const float width = view.width - 2 * margin;
    const std::vector<Column> columns = columnsOf(screen, facts);
    const float figuresWidth = widthOf(screen, columns);
    const float beside = width - figuresWidth - view.px(40);
    const bool fits = screen.measure(facts.greeting, kHello, 0.0f, Face::display).x <= beside &&
                      screen.measure(facts.outlook, kOutlook, 0.0f).x <= beside;
    const float room = fits ? beside : width;
    // A long name is set smaller before it takes a second line.
    const float line = screen.measure("0", kHello, 0.0f, Face::display).y;
    const float size = screen.fittingSize(facts.greeting, {0, 0, room, line + 1}, kHello, Face::display);
    const float hello = screen.measure(facts.greeting, size, room, Face::display).y;
    screen.heading(facts.greeting, {margin, top, room, hello + 1}, size);
    const float below = top + hello + view.px(4);
    const float outlook = screen.measure(facts.outlook, kOutlook, room).y;
    screen.text(facts.outlook, {margin, below, room, outlook + 1}, kOutlook);
    const float bottom = below + outlook;
    if (fits) {
        const float height = figuresHeight(screen);
        addFigures(screen, {view.width - margin - figuresWidth, top, figuresWidth, height}, columns);
        return std::max(bottom, top + height) + view.px(16);
    }
    const std::string figuresLine = lineOf(facts);
    const float ring = 1.1f * screen.measure("0", kCaption, 0.0f).y;
    const float indent = ring + view.px(kBesideRing);
    const float last = std::max(ring, screen.measure(figuresLine, kCaption, room - indent).y);
    addRing(screen, {margin, bottom + view.px(4), ring, ring});
    screen.text(figuresLine, {margin + indent, bottom + view.px(4), room - indent, last + 1}, kCaption).muted =
        true;
    return bottom + view.px(4) + last + view.px(12);
}

struct NavButton {
    const char* id;
    const char* label;
};
constexpr std::array<NavButton, 6> kNav{{{"campaign", "Campaign"},
                                         {"leaderboard", "Leaderboard"},
                                         {"badges", "Badges"},
                                         {"library", "Library"},
                                         {"settings", "Settings"},
                                         {"quit", "Quit"}}};

struct Dock {
    Rect play;
    std::vector<Rect> buttons;
    float top = 0.0f;
};

// The other buttons in one row, or in two when their words need the room.
Dock dockOf(const Screen& screen, const HomeFacts& facts) {
    const View& view = screen.view();
    const float margin = view.px(48);
    const float gap = view.px(18);
    const float row = std::max(view.px(72), screen.measure("Quit", kButton, 0.0f, Face::bodyBold).y + view.px(28));
    // Its second line is set at three quarters of the word's size, or somewhat smaller.
    const float detail = 0.66f * screen.measure(facts.playDetail, 0.78f * kPlay, 0.0f).x;
    const float playWidth = std::max(view.px(380), detail + view.px(64));
    float word = 0.0f;
    for (const NavButton& button : kNav) {
        word = std::max(word, screen.measure(button.label, kButton, 0.0f, Face::bodyBold).x);
    }
    const float rest = view.width - 2 * margin - playWidth - gap;
    const std::size_t columns = word + view.px(48) <= (rest - 5 * gap) / 6 ? 6 : 3;
    const float playLine = screen.measure("Play", kPlay, 0.0f, Face::bodyBold).y;
    const float single = std::max(view.px(112), 1.9f * playLine);
    const float height = columns == 6 ? single : std::max(single, 2 * row + gap);
    Dock dock;
    dock.top = view.height - view.px(36) - height;
    dock.play = {margin, dock.top, playWidth, height};
    Rect others{margin + playWidth + gap, dock.top, rest, height};
    if (columns == 6) {
        others = {others.x, others.centre().y - row / 2, others.width, row};
    }
    dock.buttons = engine::grid(others, kNav.size(), columns, gap);
    return dock;
}

} // namespace

Rect addHomeParts(Screen& screen, const HomeFacts& facts) {
    const View& view = screen.view();
    const float top = addTop(screen, facts);
    const Dock dock = dockOf(screen, facts);
    engine::Element& play = screen.primary("play", "Play", dock.play);
    play.detail = facts.playDetail;
    play.style.size = view.type(kPlay);
    for (std::size_t i = 0; i < kNav.size(); ++i) {
        screen.button(kNav[i].id, kNav[i].label, dock.buttons[i]);
    }
    const float margin = view.px(48);
    return {margin, top, view.width - 2 * margin, dock.top - view.px(28) - top};
}

} // namespace game
