#include "game/scenes/round/outcome_panel.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "engine/layout/flow.hpp"

namespace game {
namespace {

constexpr float kGap = 8;
constexpr float kInsetX = 32;
constexpr float kInsetY = 24;
constexpr float kTitle = 46;
constexpr float kWhy = 30;
constexpr float kWhySize = 21;

} // namespace

float OutcomePanel::buttonHeight() const {
    return std::max(px(72), type(60));
}

float OutcomePanel::payoffHeight() const {
    return std::max(px(84), type(72));
}

float OutcomePanel::sideWidth() const {
    return std::max(px(300), type(220));
}

bool OutcomePanel::fitsOneLine(const std::string& why, float width) const {
    return m_screen.measure(why, kWhySize, 0).x <= width;
}

std::string OutcomePanel::explanation() const {
    const Feedback& feedback = m_round.feedback();
    if (feedback.right) {
        return feedback.insight;
    }
    std::string text = "The answer: " + feedback.rightAnswer + "\n" + feedback.why;
    if (!feedback.snippet.empty()) {
        text += "\n\n" + feedback.snippet;
    }
    return text;
}

float OutcomePanel::height(float width) const {
    const float inner = width - 2 * px(kInsetX);
    const bool slim = narrow(width);
    const float textWidth = slim ? inner : inner - sideWidth() - px(32);
    const float text = m_screen.measure(explanation(), m_textSize, textWidth).y;
    if (slim) {
        return type(kTitle) + text + type(kWhy) + payoffHeight() + 3 * px(kGap) + 2 * px(kInsetY);
    }
    const float beside = payoffHeight() + buttonHeight() + px(20);
    return std::max(text + type(kTitle) + type(kWhy) + 2 * px(kGap), beside) + 2 * px(kInsetY);
}

OutcomePanel::Parts OutcomePanel::parts(const engine::Rect& box) const {
    using engine::Extent;
    const engine::Rect inner = box.inset(px(kInsetX), px(kInsetY));
    Parts parts;
    if (narrow(box.width)) {
        const auto rows = engine::column(
            inner, {Extent::px(type(kTitle)), Extent::grow(), Extent::px(type(kWhy)), Extent::px(payoffHeight())},
            px(kGap));
        const float button = std::min(0.55f * inner.width, sideWidth());
        const auto foot = engine::row(rows[3], {Extent::grow(), Extent::px(button)}, px(16));
        const engine::Rect low{foot[1].x, foot[1].bottom() - buttonHeight(), foot[1].width, buttonHeight()};
        return {rows[0], rows[1], rows[2], foot[0], low};
    }
    const auto halves = engine::row(inner, {Extent::grow(), Extent::px(sideWidth())}, px(32));
    const auto rows =
        engine::column(halves[0], {Extent::px(type(kTitle)), Extent::grow(), Extent::px(type(kWhy))}, px(kGap));
    const auto side = engine::column(halves[1], {Extent::grow(), Extent::px(buttonHeight())}, px(20));
    const engine::Rect payoff{side[0].x, side[0].y, side[0].width, std::min(side[0].height, payoffHeight())};
    return {rows[0], rows[1], rows[2], payoff, side[1]};
}

void OutcomePanel::title(const engine::Rect& box) {
    const Feedback& feedback = m_round.feedback();
    engine::Element title;
    title.id = "verdict";
    title.role = engine::Role::heading;
    title.label = feedback.right
                      ? (m_round.combo() > 2 ? fmt::format("Right, {} in a row", m_round.combo()) : "Right")
                      : (feedback.comesBack ? "Not yet. It comes back in this round" : "Not yet");
    title.mark = feedback.right ? engine::Mark::right : engine::Mark::wrong;
    title.box = box;
    title.style.face = engine::Face::display;
    title.style.lineHeight = 1.2f;
    // Beside the sign before it.
    const engine::Rect room{box.x, box.y, std::max(1.0f, box.width - 1.6f * type(34)), box.height};
    title.style.size = type(m_screen.fittingSize(title.label, room, 34, engine::Face::display));
    m_screen.add(title);
}

void OutcomePanel::text(const engine::Rect& box, const std::string& text) {
    const auto heightAt = [&](float width) { return m_screen.measure(text, m_textSize, width).y; };
    // Places are whole pixels.
    const bool scrolls = heightAt(box.width) > box.height + 1.0f;
    const float width = box.width - (scrolls ? px(24) : 0.0f);
    const float need = std::max(heightAt(width), box.height);
    engine::Element& body = m_screen.text(text, {box.x, box.y, width, need}, m_textSize);
    body.id = "explanation";
    if (scrolls) {
        body.scroll = "explanation";
        m_screen.scrollPart("explanation", {box, need});
    }
}

void OutcomePanel::words(const Parts& parts, const std::string& why) {
    if (!fitsOneLine(why, parts.why.width)) {
        // In large type it is read with the rest rather than made small.
        const engine::Rect both{parts.text.x, parts.text.y, parts.text.width, parts.why.bottom() - parts.text.y};
        text(both, explanation() + "\n\n" + why);
        return;
    }
    text(parts.text, explanation());
    if (!why.empty()) {
        m_screen.text(why, parts.why, kWhySize).muted = true;
    }
}

void OutcomePanel::add(const engine::Rect& box, const AnswerNews& news) {
    engine::Element& panel = m_screen.panel(box);
    panel.id = kId;
    panel.mark = m_round.feedback().right ? engine::Mark::right : engine::Mark::wrong;
    const Parts parts = this->parts(box);
    title(parts.title);
    words(parts, news.why);
    engine::Element paid;
    paid.id = kPayoff;
    paid.role = engine::Role::custom;
    paid.enabled = false;
    paid.label = news.brought;
    paid.box = parts.payoff;
    m_screen.add(paid);
    m_screen.primary("continue", "Continue", parts.button);
}

} // namespace game
