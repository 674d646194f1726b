#include "game/cards/picture_choice_card.hpp"

#include <algorithm>
#include <cstdlib>

#include "engine/layout/flow.hpp"
#include "game/cards/answer_tile.hpp"
#include "game/cards/card_sign.hpp"

namespace game {
namespace {

using engine::Rect;

constexpr float kWordsSize = 24.0f;
constexpr float kSmallestPicture = 150.0f;
constexpr float kPad = 10.0f;
constexpr float kGap = 14.0f;
constexpr const char* kScroll = "card";

float signSide(const engine::View& view) {
    return std::max(view.px(40), 22.0f);
}

} // namespace

float PictureChoiceCard::wordsHeight(const engine::Screen& screen, float width) const {
    const engine::View& view = screen.view();
    const float room = std::max(1.0f, width - 3 * view.px(kPad) - signSide(view));
    float height = signSide(view);
    for (std::size_t row = 0; row < m_view.order.size(); ++row) {
        height = std::max(height, screen.measure(optionOf(row).text, kWordsSize, room).y);
    }
    return height;
}

PictureChoiceCard::Plan PictureChoiceCard::plan(const engine::Screen& screen, const Rect& box) const {
    const engine::View& view = screen.view();
    const std::size_t count = m_view.order.size();
    const float aspect = std::max(0.2f, static_cast<float>(optionOf(0).picture.aspect));
    Plan best;
    float largest = 0.0f;
    for (std::size_t columns = 1; columns <= count; ++columns) {
        const auto rows = static_cast<float>((count + columns - 1) / columns);
        const auto across = static_cast<float>(columns);
        const float width = (box.width - view.px(20) - view.px(kGap) * (across - 1)) / across;
        Plan plan{columns, (box.height + view.px(kGap)) / rows - view.px(kGap), wordsHeight(screen, width), false};
        const float frame = plan.wordsHeight + 3 * view.px(kPad);
        const float inner = width - 2 * view.px(kPad);
        // Who wants larger letters wants larger pictures too.
        const float wanted = view.px(kSmallestPicture) * std::max(1.0f, view.textScale);
        plan.scrolls = plan.cellHeight < std::min(wanted, inner / aspect) + frame;
        if (plan.scrolls) {
            // Row by row then, each as high as can be seen at once.
            plan.cellHeight =
                std::max(std::min(box.height, inner / aspect + frame), view.px(kSmallestPicture) + frame);
        }
        const float picture = std::min(inner, (plan.cellHeight - frame) * aspect);
        // Scrolling is the last resort, however large the pictures would be.
        const float worth = !plan.scrolls                      ? picture
                            : picture / aspect < 0.9f * wanted ? picture / 1e6f
                                                               : picture / (1000.0f * rows);
        if (worth > largest) {
            largest = worth;
            best = plan;
        }
    }
    return best;
}

void PictureChoiceCard::build(engine::Screen& screen, const Rect& box, CardState state) const {
    const engine::View& view = screen.view();
    const Plan plan = this->plan(screen, box);
    const std::size_t count = m_view.order.size();
    const auto rows = static_cast<float>((count + plan.columns - 1) / plan.columns);
    const Rect field{box.x, box.y, box.width - (plan.scrolls ? view.px(20) : 0.0f),
                     rows * (plan.cellHeight + view.px(kGap)) - view.px(kGap)};
    const std::vector<Rect> cells = engine::grid(field, count, plan.columns, view.px(kGap));
    const std::size_t right = std::get<SingleChoice>(m_question->body).right;
    for (std::size_t row = 0; row < count; ++row) {
        engine::Element element;
        element.id = rowId(row);
        element.role = engine::Role::custom;
        element.spokenRole = engine::Role::option;
        element.box = cells[row];
        element.label = optionOf(row).text;
        element.detail = optionOf(row).picture.alt;
        element.key = rowKey(row);
        element.picture = optionOf(row).picture.path;
        element.style.size = view.type(kWordsSize);
        element.value = plan.wordsHeight / std::max(1.0f, cells[row].height);
        element.chosen = m_sheet.picked(row);
        element.enabled = state == CardState::open;
        element.mark = element.enabled ? engine::Mark::none : markOf(element.chosen, m_view.order[row] == right);
        element.scroll = plan.scrolls ? kScroll : "";
        screen.add(std::move(element));
    }
    if (plan.scrolls) {
        screen.scrollPart(kScroll, {box, field.height});
    }
}

void PictureChoiceCard::drawAbove(engine::Canvas& canvas, const engine::Theme& theme, const engine::Screen& screen,
                                  const engine::ScreenControl& control) const {
    for (std::size_t row = 0; row < m_view.order.size(); ++row) {
        const engine::Element* element = screen.find(rowId(row));
        if (element == nullptr || element->role != engine::Role::custom) {
            continue;
        }
        const CardLook look = CardLook::of(*element, screen, control);
        canvas.pushClip(look.clip);
        engine::Element shown = *element;
        shown.box = look.box;
        const engine::View& view = screen.view();
        const float radius = view.px(theme.metrics.radius);
        const bool lit = shown.chosen || look.focused || look.hovered || shown.mark != engine::Mark::none;
        canvas.rounded(shown.box, radius, look.hovered ? theme.palette.surfaceRaised : theme.palette.surface);
        drawCell(canvas, theme, screen, shown);
        canvas.outline(shown.box, radius, std::max(1.0f, view.px(lit ? 4 : 2)),
                       signColour(theme.palette, shown, look));
        canvas.popClip();
    }
}

void PictureChoiceCard::drawCell(engine::Canvas& canvas, const engine::Theme& theme, const engine::Screen& screen,
                                 const engine::Element& element) const {
    const engine::View& view = screen.view();
    const float pad = view.px(kPad);
    const Rect inner = element.box.inset(pad);
    const float words = element.value * element.box.height;
    const std::size_t row = static_cast<std::size_t>(std::atoi(element.key.c_str())) - 1;
    const float aspect = std::max(0.2f, static_cast<float>(optionOf(row).picture.aspect));
    const Rect room{inner.x, inner.y, inner.width, std::max(1.0f, inner.height - words - pad)};
    canvas.picture(element.picture, engine::fitted(room, aspect));
    const Rect line{inner.x, inner.bottom() - words, inner.width, words};
    const float side = signSide(view);
    drawSign(canvas, theme.palette, element, {line.x, line.y + (words - side) / 2, side, side});
    canvas.textIn({line.x + side + pad, line.y, std::max(1.0f, line.width - side - pad), words}, element.label,
                  element.style, theme.palette.text);
}

} // namespace game
