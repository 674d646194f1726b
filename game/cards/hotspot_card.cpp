#include "game/cards/hotspot_card.hpp"

#include <algorithm>
#include <iterator>

#include "engine/layout/flow.hpp"
#include "game/cards/answer_tile.hpp"
#include "game/cards/card_sign.hpp"

namespace game {
namespace {

using engine::Rect;

constexpr float kSmallestTarget = 24.0f;

/// `length` from `start`, made `least` long and moved to lie within `low` and `high`.
void hold(float& start, float& length, float low, float high) {
    const float wanted = std::min(std::max(length, kSmallestTarget), high - low);
    start = std::clamp(start - (wanted - length) / 2, low, high - wanted);
    length = wanted;
}

bool isRegion(const engine::Element& element) {
    return element.role == engine::Role::custom && element.id.rfind("card.", 0) == 0;
}

/// Within the picture, and on no region.
bool isFree(const engine::Screen& screen, const Rect& box) {
    bool free = true;
    for (const engine::Element& element : screen.elements()) {
        free = free && (element.role != engine::Role::picture || element.box.encloses(box));
        free = free && !(isRegion(element) && element.box.overlaps(box));
    }
    return free;
}

/// In the region's corner where there is room. A small region keeps its letters: the sign stands before it, behind
/// it, above or below it, where it is nobody else's.
Rect signBox(const engine::Screen& screen, const Rect& region, float side) {
    const Rect corner{region.x, region.y, side, side};
    if (region.width > 3.0f * side && region.height > 3.0f * side) {
        return corner;
    }
    const float gap = 0.15f * side;
    const float middle = region.centre().y - side / 2;
    const Rect places[] = {{region.x - gap - side, middle, side, side},
                           {region.right() + gap, middle, side, side},
                           {region.x, region.y - gap - side, side, side},
                           {region.x, region.bottom() + gap, side, side}};
    const auto* found = std::find_if(std::begin(places), std::end(places),
                                     [&screen](const Rect& place) { return isFree(screen, place); });
    return found != std::end(places) ? *found : corner;
}

} // namespace

Rect HotspotCard::regionBox(const Rect& picture, const Hotspot::Region& region) {
    const auto part = [](double percent, float of) { return static_cast<float>(percent) / 100.0f * of; };
    Rect box{picture.x + part(region.x, picture.width), picture.y + part(region.y, picture.height),
             part(region.width, picture.width), part(region.height, picture.height)};
    hold(box.x, box.width, picture.x, picture.right());
    hold(box.y, box.height, picture.y, picture.bottom());
    return box;
}

engine::Mark HotspotCard::markOfRow(std::size_t row) const {
    return markOf(m_sheet.picked(row), body().regions[m_view.order[row]].right);
}

void HotspotCard::build(engine::Screen& screen, const Rect& box, CardState state) const {
    const Picture& shown = body().picture;
    Rect room = box;
    if (state == CardState::judged) {
        const auto parts =
            engine::row(box, {engine::Extent::grow(3), engine::Extent::grow(2)}, screen.view().px(24));
        room = parts[0];
        buildLegend(screen, parts[1]);
    }
    const Rect picture = engine::fitted(room, std::max(0.05f, static_cast<float>(shown.aspect)));
    engine::Element& element = screen.picture(shown.path, shown.alt, picture);
    if (state == CardState::judged) {
        // Said when it was asked about.
        element.said = "";
    }
    buildRegions(screen, picture, state);
}

void HotspotCard::buildRegions(engine::Screen& screen, const Rect& picture, CardState state) const {
    for (std::size_t row = 0; row < m_view.order.size(); ++row) {
        const Hotspot::Region& region = body().regions[m_view.order[row]];
        engine::Element element;
        element.id = rowId(row);
        element.role = engine::Role::custom;
        element.spokenRole = engine::Role::option;
        element.box = regionBox(picture, region);
        element.label = region.label;
        element.key = rowKey(row);
        element.chosen = m_sheet.picked(row);
        element.enabled = state == CardState::open;
        element.mark = element.enabled ? engine::Mark::none : markOfRow(row);
        screen.add(std::move(element));
    }
}

void HotspotCard::buildLegend(engine::Screen& screen, const Rect& box) const {
    std::vector<Tile> tiles;
    for (std::size_t row = 0; row < m_view.order.size(); ++row) {
        if (markOfRow(row) == engine::Mark::none) {
            continue;
        }
        Tile tile;
        tile.label = body().regions[m_view.order[row]].label;
        // The region on the picture says it already.
        tile.said = "";
        tile.key = rowKey(row);
        tile.mark = markOfRow(row);
        tiles.push_back(std::move(tile));
    }
    TileGrid(screen, box, {1}).add(tiles);
}

void HotspotCard::drawAbove(engine::Canvas& canvas, const engine::Theme& theme, const engine::Screen& screen,
                            const engine::ScreenControl& control) const {
    const engine::View& view = screen.view();
    const engine::Palette& palette = theme.palette;
    for (const engine::Element& element : screen.elements()) {
        if (!isRegion(element)) {
            continue;
        }
        const CardLook look = CardLook::of(element, screen, control);
        const float radius = std::min(view.px(12), std::min(look.box.width, look.box.height) / 4);
        const bool lit = element.chosen || look.focused || look.hovered || element.mark != engine::Mark::none;
        const float line = std::max(2.0f, view.px(lit ? 5 : 3));
        // A dark line below the bright one keeps it in sight on any picture.
        canvas.outline(look.box.inset(-line / 2), radius + line / 2, line * 2, palette.surfaceSunken.faded(0.75f));
        const engine::Color colour = lit ? signColour(palette, element, look) : palette.text;
        if (lit) {
            canvas.rounded(look.box, radius, colour.faded(0.16f));
        }
        canvas.outline(look.box, radius, line, colour);
        drawSign(canvas, palette, element, signBox(screen, look.box, std::max(view.px(40), 24.0f)));
    }
}

} // namespace game
