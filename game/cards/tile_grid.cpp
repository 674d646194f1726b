#include "game/cards/tile_grid.hpp"

#include <algorithm>
#include <limits>

#include "engine/graphics/theme.hpp"
#include "engine/layout/flow.hpp"
#include "engine/ui/element_parts.hpp"

namespace game {
namespace {

using engine::Rect;

constexpr float kSmallestOption = 22.0f;
constexpr float kSmallestShare = 0.6f;
/// Where there is room, large targets rather than an empty middle.
constexpr float kTallest = 116.0f;
constexpr float kTallestOfTwo = 152.0f;
constexpr float kDetailShare = 0.8f;
constexpr const char* kScroll = "card";

engine::Element elementOf(const Tile& tile, const Rect& box) {
    engine::Element element;
    element.id = tile.id;
    element.role = engine::Role::option;
    element.box = box;
    element.label = tile.label;
    element.detail = tile.detail;
    element.key = tile.key;
    element.chosen = tile.chosen;
    element.enabled = tile.open && !tile.id.empty();
    element.mark = tile.mark;
    element.tail = tile.tail;
    element.said = tile.said;
    element.spokenRole = tile.spokenRole;
    element.style.lineHeight = 1.2f;
    return element;
}

} // namespace

TileGrid::TileGrid(engine::Screen& screen, const Rect& box, std::vector<std::size_t> columns, bool badges)
    : m_screen(screen), m_box(box), m_columns(std::move(columns)) {
    m_gap = screen.view().px(12);
    m_badgeWidth = badges ? std::max(screen.view().px(44), screen.view().type(30)) : 0.0f;
}

/// Few different ones: every size of a letter takes room among the glyphs.
std::vector<float> TileGrid::sizes(bool judged) const {
    const float wanted = engine::TypeScale{}.option;
    const float shrinks = judged ? 1.0f : std::max(1.0f, m_screen.view().textScale);
    const float smallest = std::max(wanted * kSmallestShare, kSmallestOption / shrinks);
    std::vector<float> sizes;
    for (float share = 1.0f; wanted * share > smallest + 0.5f; share -= 0.1f) {
        sizes.push_back(wanted * share);
    }
    sizes.push_back(smallest);
    return sizes;
}

float TileGrid::tileWidth(std::size_t columns, bool scrolls) const {
    const float all = m_box.width - (scrolls ? m_screen.view().px(20) : 0.0f);
    const auto count = static_cast<float>(columns);
    return std::max(1.0f, (all - m_gap * (count - 1)) / count - m_badgeWidth);
}

float TileGrid::besideOf(const Tile& tile) const {
    const engine::View& view = m_screen.view();
    return tile.tail == engine::Tail::none ? 0.0f
                                           : engine::tailOf(view) + std::min(view.px(64), 0.06f * m_box.width);
}

float TileGrid::heightOf(const Tile& tile, float width, float size) const {
    const engine::View& view = m_screen.view();
    const Rect tall{0.0f, 0.0f, width, view.height};
    const float room = engine::partsOf(elementOf(tile, tall), view).label.width;
    const bool torn = m_screen.fittingSize(tile.label, {0.0f, 0.0f, room, 1e6f}, size) < size - 0.01f;
    if (room <= 1.0f || torn) {
        return std::numeric_limits<float>::infinity();
    }
    float text = m_screen.measure(tile.label, size, room).y;
    if (!tile.detail.empty()) {
        // The element gives its detail 42 % of the height.
        text = std::max(text / 0.58f, m_screen.measure(tile.detail, size * kDetailShare, room).y / 0.42f);
    }
    return text + engine::edgeOf(view) + 2 * view.px(8);
}

float TileGrid::neededHeight(const std::vector<Tile>& tiles, float width, float size) const {
    float height = std::max(24.0f, m_screen.view().px(44));
    for (const Tile& tile : tiles) {
        height = tile.label.empty() ? height : std::max(height, heightOf(tile, width - besideOf(tile), size));
    }
    return height;
}

float TileGrid::fullHeight(const Plan& plan, std::size_t count) const {
    const auto rows = static_cast<float>((count + plan.columns - 1) / plan.columns);
    return rows * (plan.rowHeight + m_gap) - m_gap;
}

TileGrid::Plan TileGrid::plan(const std::vector<Tile>& tiles) const {
    Plan best;
    float lowest = std::numeric_limits<float>::infinity();
    const bool judged =
        std::any_of(tiles.begin(), tiles.end(), [](const Tile& tile) { return tile.mark != engine::Mark::none; });
    const std::vector<float> sizes = this->sizes(judged);
    for (const float size : sizes) {
        for (const std::size_t columns : m_columns) {
            Plan plan{columns, size, neededHeight(tiles, tileWidth(columns, false), size), false};
            if (fullHeight(plan, tiles.size()) <= m_box.height) {
                return plan;
            }
            plan.scrolls = true;
            plan.rowHeight = neededHeight(tiles, tileWidth(columns, true), size);
            if (fullHeight(plan, tiles.size()) < lowest) {
                lowest = fullHeight(plan, tiles.size());
                best = plan;
            }
        }
    }
    if (lowest == std::numeric_limits<float>::infinity()) {
        // So narrow that words are torn: the painter makes the letters smaller still.
        best = {m_columns.back(), sizes.back(), m_screen.view().type(kSmallestOption) * 4.0f, true};
    }
    return best;
}

void TileGrid::add(const std::vector<Tile>& tiles) {
    if (tiles.empty()) {
        return;
    }
    Plan plan = this->plan(tiles);
    if (!plan.scrolls) {
        const auto rows = static_cast<float>((tiles.size() + plan.columns - 1) / plan.columns);
        const float share = (m_box.height + m_gap) / rows - m_gap;
        const float tallest = m_screen.view().px(tiles.size() > 2 ? kTallest : kTallestOfTwo);
        plan.rowHeight = std::clamp(share, plan.rowHeight, std::max(plan.rowHeight, tallest));
    }
    const Rect field{m_box.x, m_box.y, m_box.width - (plan.scrolls ? m_screen.view().px(20) : 0.0f),
                     fullHeight(plan, tiles.size())};
    const std::vector<Rect> cells = engine::grid(field, tiles.size(), plan.columns, m_gap);
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        if (!tiles[i].label.empty()) {
            addTile(tiles[i], cells[i], plan);
        }
    }
    if (plan.scrolls) {
        m_screen.scrollPart(kScroll, {m_box, field.height});
    }
}

void TileGrid::addTile(const Tile& tile, const Rect& cell, const Plan& plan) {
    const std::string scroll = plan.scrolls ? kScroll : "";
    if (!tile.badge.empty()) {
        const Rect box{cell.x, cell.y, m_badgeWidth - m_screen.view().px(6),
                       cell.height - engine::edgeOf(m_screen.view())};
        const float high = m_screen.measure(tile.badge, 27, 0, engine::Face::display).y;
        engine::Element& badge = m_screen.heading(
            tile.badge, engine::centred(box, box.width, std::min(box.height, high + m_screen.view().px(4))), 27);
        badge.scroll = scroll;
        badge.said = "";
        badge.style.align = engine::TextAlign::centre;
    }
    const float left = tile.tail == engine::Tail::left    ? engine::tailOf(m_screen.view())
                       : tile.tail == engine::Tail::right ? besideOf(tile) - engine::tailOf(m_screen.view())
                                                          : 0.0f;
    engine::Element element = elementOf(
        tile, {cell.x + m_badgeWidth + left, cell.y, cell.width - m_badgeWidth - besideOf(tile), cell.height});
    element.style.size = m_screen.view().type(plan.size);
    element.scroll = scroll;
    m_screen.add(std::move(element));
}

} // namespace game
