#include "game/scenes/shell/letter_sheet.hpp"

#include <algorithm>

#include "engine/layout/flow.hpp"

namespace game {
namespace {

constexpr float kWidest = 1300;
constexpr float kDetail = 22;
/// Three rows of keys.
constexpr float kKeys = 372;

} // namespace

void LetterSheet::build(engine::Screen& screen, const engine::Element& written) const {
    using engine::Extent;
    const engine::View& view = screen.view();
    const engine::Rect room = view.bounds().inset(view.px(48), view.px(32));
    const float width = std::min(room.width, std::max(view.px(kWidest), view.type(kWidest)));
    const float edge = view.px(44);
    const float gap = view.px(16);
    const float inside = width - 2 * edge;
    const float line = std::max(view.px(108), view.type(100));
    const float done = std::max(view.px(68), view.type(54));
    const float detail = written.detail.empty() ? 0.0f : screen.measure(written.detail, kDetail, inside).y + 2.0f;
    const float keys = std::max(view.px(kKeys), view.type(kKeys));
    const float height = std::min(room.height, 2 * edge + line + detail + keys + done + 4 * gap);
    const engine::Rect card = engine::centred(room, width, height);
    screen.panel(card);
    const auto rows = engine::column(card.inset(edge),
                                     {Extent::px(line), Extent::px(detail), Extent::grow(), Extent::px(done)}, gap);
    engine::Element& field = screen.field(written.id, written.label, rows[0].inset(view.px(2), 0));
    field.content = written.content;
    field.chosen = written.chosen;
    // Only to be read here: the focus walks over letters alone.
    field.enabled = false;
    if (!written.detail.empty()) {
        screen.text(written.detail, rows[1], kDetail).muted = true;
    }
    TileGrid(screen, rows[2], {4, 3, 5, 2}).add(m_board.tiles());
    for (const Tile& tile : m_board.tiles()) {
        screen.find(tile.id)->style.align = engine::TextAlign::centre;
    }
    const float wide = std::min(rows[3].width, std::max(view.px(300), view.type(260)));
    screen.primary(kDone, "Done", {rows[3].right() - wide, rows[3].y, wide, rows[3].height});
}

} // namespace game
