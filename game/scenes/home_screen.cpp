#include "game/scenes/home_screen.hpp"

#include <algorithm>
#include <array>

#include "engine/layout/flow.hpp"

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
constexpr float kButton = 27;
constexpr float kPlay = 40;

struct Figure {
    std::string value;
    std::string caption;
    float width = 0.0f;
};

std::array<Figure, 3> figuresOf(const Screen& screen, const HomeFacts& facts) {
    std::array<Figure, 3> figures{Figure{facts.brightness, "bright"}, Figure{facts.streak, facts.streakUnit},
                                  Figure{facts.points, "recall points"}};
    for (Figure& figure : figures) {
        figure.width = 2.0f + std::max(screen.measure(figure.value, kFigure, 0.0f, Face::display).x,
                                       screen.measure(figure.caption, kCaption, 0.0f).x);
    }
    return figures;
}

float widthOf(const std::array<Figure, 3>& figures, float gap) {
    return figures[0].width + figures[1].width + figures[2].width + 4 * gap;
}

float figuresHeight(const Screen& screen) {
    return screen.measure("0", kFigure, 0.0f, Face::display).y + screen.measure("0", kCaption, 0.0f).y +
           screen.view().px(34);
}

void addFigures(Screen& screen, const Rect& box, const std::array<Figure, 3>& figures) {
    const float gap = screen.view().px(32);
    screen.panel(box);
    const float line = screen.measure("0", kFigure, 0.0f, Face::display).y;
    const float below = screen.measure("0", kCaption, 0.0f).y;
    const float squeeze = std::min(1.0f, (box.width - 4 * gap) / (widthOf(figures, gap) - 4 * gap));
    float x = box.x + gap;
    for (const Figure& figure : figures) {
        const float width = figure.width * squeeze;
        const float top = box.y + (box.height - line - below) / 2;
        screen.heading(figure.value, {x, top, width, line}, kFigure);
        screen.text(figure.caption, {x, top + line, width, below}, kCaption).muted = true;
        x += width + gap;
    }
}

std::string lineOf(const std::array<Figure, 3>& figures) {
    std::string line;
    for (const Figure& figure : figures) {
        line += (line.empty() ? "" : "  ·  ") + figure.value + " " + figure.caption;
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
    const std::array<Figure, 3> figures = figuresOf(screen, facts);
    const float figuresWidth = std::min(width, widthOf(figures, view.px(32)));
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
        addFigures(screen, {view.width - margin - figuresWidth, top, figuresWidth, height}, figures);
        return std::max(bottom, top + height) + view.px(16);
    }
    const std::string figuresLine = lineOf(figures);
    const float last = screen.measure(figuresLine, kCaption, room).y;
    screen.text(figuresLine, {margin, bottom + view.px(4), room, last + 1}, kCaption).muted = true;
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

void addHomeCard(Screen& screen, const HomeCard& card) {
    const View& view = screen.view();
    const float pad = view.px(48);
    const float width = std::min(std::max(view.px(960), view.type(760)), view.width - 2 * pad);
    const float inner = width - 2 * pad;
    const float title = screen.measure(card.title, 40, inner, Face::display).y + 1;
    const float sentence = screen.measure(card.sentence, 27, inner).y + 1;
    const float button = std::max(view.px(72), view.type(58));
    const float gap = view.px(18);
    const float buttons = (button + gap) * static_cast<float>(card.choices.size());
    const float height = 2 * pad + title + view.px(12) + sentence + view.px(20) + buttons;
    const Rect box = engine::centred(view.bounds(), width, std::min(height, view.height - pad));
    screen.panel(box);
    const float x = box.x + pad;
    float y = box.y + std::min(pad, (box.height - height + 2 * pad) / 2);
    screen.heading(card.title, {x, y, inner, title}, 40);
    y += title + view.px(12);
    screen.text(card.sentence, {x, y, inner, sentence}, 27);
    y += sentence + view.px(20) + gap;
    for (std::size_t i = 0; i < card.choices.size(); ++i) {
        const Rect at{x, y, inner, button};
        i == 0 ? screen.primary(card.choices[i].id, card.choices[i].label, at)
               : screen.button(card.choices[i].id, card.choices[i].label, at);
        y += button + gap;
    }
}

} // namespace game
