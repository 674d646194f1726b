#include "game/scenes/library/library_scene.hpp"

#include <algorithm>
#include <cstring>

#include <fmt/core.h>

#include "game/city/nugget_memory.hpp"
#include "game/scenes/library/nugget_scene.hpp"
#include "game/widgets/tile.hpp"
#include "game/widgets/words.hpp"

namespace game {
namespace {

constexpr const char* kField = "search";
constexpr const char* kEntry = "nugget:";
constexpr const char* kWindow = "window";
constexpr float kTitle = 25;
constexpr float kPlace = 20;

} // namespace

LibraryScene::LibraryScene(SceneContext& context) : UiScene(context) {
    control().setFocus(kField);
    search("");
}

void LibraryScene::search(const std::string& words) {
    m_words = words;
    m_found = m_context.library().search(words, kMostShown + 1);
    m_more = m_found.size() > kMostShown;
    m_found.resize(std::min(m_found.size(), kMostShown));
}

std::string LibraryScene::count() const {
    if (m_found.empty()) {
        return "Nothing with these words. Fewer or shorter words find more.";
    }
    if (m_more) {
        return fmt::format("The first {} of more. Keep typing to narrow.", m_found.size());
    }
    return fmt::format("{}{}", words::counted(m_found.size(), "nugget", "nuggets"),
                       m_words.empty() ? "" : " found");
}

std::string LibraryScene::place(const Nugget& nugget) const {
    const Module* module = m_context.library().module(nugget.module);
    const Course* course = module != nullptr ? m_context.library().course(module->course) : nullptr;
    return course != nullptr ? fmt::format("{} · {}", course->title, module->title) : "";
}

void LibraryScene::entry(engine::Screen& screen, ScrollColumn& column, const Nugget& nugget) const {
    const engine::View& view = screen.view();
    const engine::Rect row = column.take(0);
    const NuggetMemory memory = NuggetMemory::of(nugget, m_context.session.record(), m_context.now());
    const std::string state = memory.words(m_context.now());
    const float pad = view.px(16);
    const float windowSize = view.type(40);
    const float left = row.x + pad + windowSize + view.px(20);
    const float all = row.right() - pad - left;
    const bool aside = all >= view.type(900);
    const float stateWidth = aside ? view.type(320) : all;
    const float width = aside ? all - stateWidth - pad : all;
    const float top = row.y + view.px(13);
    const engine::Rect title =
        quiet(column.textAt(nugget.title, {left, top}, width, kTitle, engine::Face::bodyBold)).box;
    engine::Element& where = quiet(column.textAt(place(nugget), {left, title.bottom()}, width, kPlace));
    where.muted = true;
    float bottom = where.box.bottom();
    engine::Element& words = aside ? column.textAt(state, {row.right() - pad - stateWidth, title.y}, stateWidth, 21)
                                   : column.textAt(state, {left, bottom}, stateWidth, 21);
    quiet(words).style.align = aside ? engine::TextAlign::right : engine::TextAlign::left;
    bottom = std::max(bottom, words.box.bottom());
    const engine::Rect window{row.x + pad, top + view.px(2), windowSize, windowSize * 1.15f};
    column.drawn(kWindow, window).value = memory.met() ? static_cast<float>(memory.recall) : -1.0f;
    const float height = std::max(bottom, window.bottom()) + view.px(13) - row.y;
    engine::Element& element = column.drawn("", {row.x, row.y, row.width, height});
    element.id = kEntry + nugget.id.text();
    element.enabled = true;
    element.label = nugget.title;
    element.detail = state;
    element.spokenRole = engine::Role::button;
    element.said = fmt::format("{}. {}. {}", nugget.title, place(nugget), state);
    column.gap(height + view.px(12));
}

engine::Screen LibraryScene::build(const engine::View& view) {
    engine::Screen screen = emptyScreen();
    const engine::Rect area = header(screen, "Library");
    const float fieldHeight = std::max(view.px(104), view.type(100));
    engine::Element& field = screen.field(kField, "Search all nuggets", {area.x, area.y, area.width, fieldHeight});
    field.content = m_words;
    const std::string found = count();
    field.detail = found;
    // That is said by itself.
    field.said = field.label;
    const float countTop = area.y + fieldHeight + view.px(14);
    const float countHeight = screen.measure(found, 21, area.width).y;
    engine::Element& line = screen.text(found, {area.x, countTop, area.width, countHeight}, 21);
    line.muted = true;
    // Enter opens it.
    line.said = m_found.empty() || m_words.empty() ? found : found + ", first: " + m_found.front()->title;
    const float top = countTop + countHeight + view.px(14);
    // A part of its own for every search, so that each begins at its top.
    const std::string part = "found:" + m_words;
    const engine::Rect list{area.x, top, area.width, area.bottom() - top};
    // Room for the ring around what has the focus.
    ScrollColumn column(screen, part, {list.x + view.px(12), list.y + view.px(10), list.width - view.px(44), 0});
    for (const Nugget* nugget : m_found) {
        entry(screen, column, *nugget);
    }
    screen.scrollPart(part, {list, column.y() - list.y});
    return screen;
}

void LibraryScene::act(const engine::UiEvent& event) {
    if (event.id == kField && event.kind == engine::UiEvent::Kind::typed) {
        search(event.text);
        refresh();
        return;
    }
    const bool first = event.id == kField && event.kind == engine::UiEvent::Kind::submitted && !m_found.empty();
    const Nugget* nugget = first ? m_found.front() : nullptr;
    if (!first) {
        nugget = nuggetOf(event.id);
    }
    if (nugget != nullptr) {
        m_context.navigator.go(NuggetRequest{nugget->id});
    }
}

const Nugget* LibraryScene::nuggetOf(const std::string& element) const {
    const bool entry = element.rfind(kEntry, 0) == 0;
    return entry ? m_context.library().nugget(NuggetId(element.substr(std::strlen(kEntry)))) : nullptr;
}

// Whoever is at an entry may open it next.
void LibraryScene::update(float step) {
    UiScene::update(step);
    const Nugget* nugget = nuggetOf(control().hover().empty() ? focus() : control().hover());
    if (nugget != nullptr && !nugget->picture.empty()) {
        m_context.pictures.prefetch(nugget->picture.path);
    }
}

void LibraryScene::perform(engine::Action action) {
    if (action == engine::Action::search) {
        control().setFocus(kField);
    } else {
        UiScene::perform(action);
    }
}

void LibraryScene::drawBehind(engine::Canvas& canvas) const {
    UiScene::drawBehind(canvas);
    const engine::Palette& palette = m_context.theme.palette;
    paintCustom(canvas, screen(), control(), [&](const engine::Element& element, const engine::Rect& box) {
        if (element.id != kWindow) {
            drawTile(canvas, palette, box, TileLook::of(element, control()), view().px(1));
        }
    });
    paintCustom(canvas, screen(), control(), [&](const engine::Element& element, const engine::Rect& box) {
        if (element.id == kWindow) {
            drawWindow(canvas, palette, box, element.value);
        }
    });
}

} // namespace game
