#pragma once

#include "engine/layout/flow.hpp"
#include "engine/ui/screen.hpp"

/// A screen with every role in every state, for looking at and for measuring.
inline engine::Screen sampleScreen(const engine::View& view, const engine::Theme& theme,
                                   engine::Typesetter& typesetter) {
    using namespace engine;
    Screen screen(view, theme, typesetter);
    const float gap = view.px(24.0f);
    const auto rows =
        column(view.bounds().inset(view.px(48.0f)), {Extent::px(view.px(80.0f)), Extent::grow()}, gap);
    screen.heading("Objections that open doors", rows[0], theme.type.title);
    const auto columns = row(rows[1], {Extent::grow(1.25f), Extent::grow(1.0f), Extent::grow(0.8f)}, gap);

    screen.panel(columns[0]);
    const auto left =
        column(columns[0].inset(view.px(32.0f)),
               {Extent::grow(1.7f), Extent::grow(), Extent::grow(), Extent::grow(), Extent::grow(), Extent::grow()},
               view.px(16.0f));
    screen.heading("The client says: \"We already have a supplier.\" What do you ask first?", left[0],
                   theme.type.question);
    const char* answers[] = {"What would have to be true for you to look at an alternative?", "Who is it?",
                             "What do they charge you?", "Shall I send you our brochure?",
                             "When does the contract end, and who decides on what comes after it?"};
    for (std::size_t i = 0; i < 5; ++i) {
        Element& option = screen.option("answer" + std::to_string(i), answers[i], left[i + 1]);
        option.key = std::to_string(i + 1);
        option.chosen = i == 1 || i == 3;
        option.mark = i == 2 ? Mark::right : i == 3 ? Mark::wrong : i == 4 ? Mark::missed : Mark::none;
    }

    screen.panel(columns[1]).chosen = true;
    const auto middle = column(columns[1].inset(view.px(32.0f)),
                               {Extent::px(view.px(76.0f)), Extent::px(view.px(76.0f)), Extent::px(view.px(76.0f)),
                                Extent::px(view.px(60.0f)), Extent::px(view.px(90.0f)), Extent::px(view.px(110.0f)),
                                Extent::px(view.px(64.0f)), Extent::px(view.px(64.0f)), Extent::grow()},
                               view.px(18.0f));
    Element& play = screen.primary("play", "Play a round", middle[0]);
    play.detail = "7 windows are going dark";
    screen.button("library", "Search the library", middle[1]).key = "S";
    screen.button("locked", "Advanced negotiation", middle[2]).enabled = false;
    screen.toggle("motion", "Reduced motion", middle[3]).chosen = true;
    Element& volume = screen.slider("volume", "Music", middle[4]);
    volume.value = 0.62f;
    volume.detail = "62 %";
    screen.field("name", "Name on the leaderboard", middle[5]).content = "Zoë Łukaszewicz";
    screen.field("search", "Search nuggets", middle[6]);
    screen.toggle("shake", "Screen shake", middle[7]);
    Element& bright =
        screen.meter("Brightness", 0.73f, {middle[8].x, middle[8].y, middle[8].width, view.px(56.0f)});
    bright.detail = "73 %";

    screen.panel(columns[2]).muted = true;
    const Rect part = columns[2].inset(view.px(24.0f));
    float y = part.y;
    const auto place = [&](float height) {
        const Rect box{part.x, y, part.width - view.px(20.0f), height};
        y += height + view.px(16.0f);
        return box;
    };
    screen.picture("missing.png", "A city at night", place(view.px(180.0f))).scroll = "list";
    const std::string snippet =
        "A supplier in place is proof that the client buys what you sell. Ask what works, then what "
        "would make it better: the gap is yours. Never speak ill of the other house.";
    const Vec2 size = screen.measure(snippet, theme.type.body, part.width - view.px(20.0f));
    Element& text = screen.text(snippet, place(size.y), theme.type.body);
    text.scroll = "list";
    text.muted = true;
    for (int i = 0; i < 8; ++i) {
        Element& button =
            screen.button("module" + std::to_string(i), "Module " + std::to_string(i + 1), place(view.px(72.0f)));
        button.scroll = "list";
    }
    screen.scrollPart("list", {part, y - part.y});
    return screen;
}
