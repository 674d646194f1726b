#include "game/cards/categorising_card.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "engine/layout/flow.hpp"
#include "game/cards/answer_tile.hpp"

namespace game {
namespace {

using engine::Extent;
using engine::Rect;

constexpr float kMemberSize = 32.0f;
constexpr float kListSize = 20.0f;

} // namespace

void CategorisingCard::build(engine::Screen& screen, const Rect& box, CardState state) const {
    if (state == CardState::judged) {
        buildJudged(screen, box);
        return;
    }
    const engine::View& view = screen.view();
    const float wanted = std::max({view.px(120), view.type(110), 60.0f});
    const auto rows =
        engine::column(box, {Extent::px(std::min(wanted, box.height * 0.45f)), Extent::grow()}, view.px(14));
    buildMember(screen, rows[0]);
    buildCategories(screen, rows[1]);
}

void CategorisingCard::buildMember(engine::Screen& screen, const Rect& box) const {
    const engine::View& view = screen.view();
    const float side = std::min(box.width * 0.3f, std::max(view.px(150), view.type(130)));
    const auto parts = engine::row(box, {Extent::grow(), Extent::px(side)}, view.px(16));
    const std::size_t at = m_sheet.current();
    const bool more = at < m_view.order.size();
    const std::string text = more ? body().members[m_view.order[at]].text : "All are sorted";
    const std::string count = fmt::format("{} of {}", std::min(at + 1, m_view.order.size()), m_view.order.size());
    screen.panel(parts[0]);
    engine::Element& member =
        screen.heading(text, parts[0].inset(view.px(18), std::min(view.px(12), box.height * 0.08f)), kMemberSize);
    member.style.align = engine::TextAlign::centre;
    member.id = "card.member";
    member.said = more ? count + ": " + text : text;
    const auto sides = engine::column(parts[1], {Extent::grow(2), Extent::grow(3)}, view.px(6));
    engine::Element& place = screen.text(count, sides[0], kListSize + 2);
    place.muted = true;
    place.said = "";
    screen.button("card.undo", "Undo", sides[1]).enabled = at > 0;
}

std::string CategorisingCard::placedIn(std::size_t category) const {
    std::string list;
    for (std::size_t k = m_sheet.picks().size(); k-- > 0;) {
        if (m_sheet.picks()[k] == category) {
            list += (list.empty() ? "" : "\n") + ("· " + body().members[m_view.order[k]].text);
        }
    }
    return list;
}

/// `, with A and B`: what a category says of what lies in it.
std::string CategorisingCard::heldBy(std::size_t category) const {
    std::string held;
    for (std::size_t k = 0; k < m_sheet.picks().size(); ++k) {
        if (m_sheet.picks()[k] == category) {
            held += (held.empty() ? ", with " : " and ") + body().members[m_view.order[k]].text;
        }
    }
    return held;
}

void CategorisingCard::buildCategories(engine::Screen& screen, const Rect& box) const {
    const engine::View& view = screen.view();
    const auto& categories = body().categories;
    std::vector<Tile> tiles;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        tiles.push_back(answerTile(i, categories[i], false));
        tiles.back().spokenRole = engine::Role::button;
        tiles.back().said = categories[i] + heldBy(i);
    }
    const float tileHeight = std::max(view.px(72), view.type(84));
    const float listHeight = box.height - tileHeight - view.px(10);
    const std::vector<std::size_t> columns{categories.size(), 2, 1};
    if (listHeight < view.type(64) + view.px(28) ||
        box.width / static_cast<float>(categories.size()) < view.type(190)) {
        TileGrid(screen, box, columns).add(tiles);
        return;
    }
    TileGrid(screen, {box.x, box.y, box.width, tileHeight}, {categories.size()}).add(tiles);
    const Rect below{box.x, box.y + tileHeight + view.px(10), box.width, listHeight};
    const auto cells = engine::grid(below, categories.size(), categories.size(), view.px(12));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        buildPlaced(screen, cells[i], i);
    }
}

void CategorisingCard::buildPlaced(engine::Screen& screen, const Rect& tray, std::size_t category) const {
    const engine::View& view = screen.view();
    const Rect box = tray.inset(view.px(18), view.px(14));
    const std::string list = placedIn(category);
    const float need = list.empty() ? 0.0f : screen.measure(list, kListSize, box.width).y;
    // One sees where things will lie; a list that scrolls needs the room itself.
    if (need <= box.height) {
        screen.panel(tray).muted = true;
    }
    if (list.empty()) {
        return;
    }
    engine::Element text;
    text.role = engine::Role::text;
    text.id = fmt::format("card.placed.{}", category);
    text.label = list;
    // Its category says what lies in it.
    text.said = "";
    text.box = {box.x, box.y, box.width, std::max(need, box.height)};
    text.style.size = view.type(kListSize);
    if (need > box.height) {
        text.scroll = text.id;
        screen.scrollPart(text.id, {box, need});
    }
    screen.add(std::move(text));
}

void CategorisingCard::buildJudged(engine::Screen& screen, const Rect& box) const {
    std::vector<Tile> tiles;
    for (std::size_t k = 0; k < m_view.order.size(); ++k) {
        const Categorising::Member& member = body().members[m_view.order[k]];
        const bool placed = k < m_sheet.picks().size();
        const bool right = placed && m_sheet.picks()[k] == member.category;
        Tile tile;
        tile.label = member.text;
        tile.detail = (right ? "" : "Belongs to: ") + body().categories[member.category];
        tile.mark = placed ? markOf(true, right) : engine::Mark::missed;
        tiles.push_back(std::move(tile));
    }
    TileGrid(screen, box, {2, 1, 3}).add(tiles);
}

std::string CategorisingCard::preferredFocus() const {
    return rowId(m_sheet.picks().empty() ? 0 : m_sheet.picks().back());
}

} // namespace game
