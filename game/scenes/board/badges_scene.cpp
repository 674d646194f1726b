#include "game/scenes/board/badges_scene.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <fmt/core.h>

#include "game/progress/badge_rules.hpp"
#include "game/widgets/medal.hpp"
#include "game/widgets/tile.hpp"
#include "game/widgets/words.hpp"

namespace game {
namespace {

constexpr const char* kPart = "badges";
constexpr const char* kGround = "card";
constexpr const char* kMedal = "medal.";

/// More answers than this are said in rounds.
constexpr double kFewAnswers = 14.0;
constexpr double kAnswersOfARound = 7.0;

std::string toGo(double work) {
    if (!std::isfinite(work) || work <= 0.0) {
        return "";
    }
    const bool few = work <= kFewAnswers;
    const auto count = static_cast<std::size_t>(std::ceil(few ? work : work / kAnswersOfARound));
    return " · about " +
           (few ? words::counted(count, "answer", "answers") : words::counted(count, "round", "rounds")) + " to go";
}

/// With a stop at its end.
std::string sentence(const std::string& text) {
    return text + (text.empty() || text.back() == '.' ? "" : ".");
}

} // namespace

BadgesScene::BadgesScene(SceneContext& context) : UiScene(context) {}

std::vector<BadgesScene::Card> BadgesScene::earnedCards() const {
    std::vector<Card> cards;
    for (const BadgeAward& award : m_context.session.record().awards()) {
        if (const Badge* badge = m_context.library().badge(award.badge)) {
            cards.push_back({badge, true, award.evidence, words::date(award.at), 1.0f});
        }
    }
    std::reverse(cards.begin(), cards.end());
    return cards;
}

std::vector<BadgesScene::Card> BadgesScene::nextCards() const {
    std::vector<Card> cards;
    for (const BadgeProgress& progress :
         BadgeRules(m_context.library()).ahead(m_context.session.record(), m_context.now())) {
        cards.push_back(
            {progress.badge, false, progress.words + toGo(progress.work), "", static_cast<float>(progress.share)});
    }
    return cards;
}

float BadgesScene::card(engine::Screen& screen, const engine::Rect& box, const Card& card) const {
    const engine::View& view = screen.view();
    const float pad = view.px(22);
    const float size = std::min(view.px(104), view.type(104));
    const float left = box.x + pad + size + pad;
    ScrollColumn column(screen, kPart, {left, box.y + pad, box.right() - pad - left, 0});
    engine::Element& medal = column.drawn("", {box.x + pad, box.y + pad, size, size});
    medal.id = kMedal + card.badge->id.text();
    medal.chosen = card.earned;
    const float medalBottom = medal.box.bottom();
    const std::string rarity = Medal::rarityName(card.badge->rarity);
    const std::string line = card.earned ? fmt::format("{} · {}", rarity, card.date) : rarity;
    engine::Element& title = column.text(card.badge->title, 27, engine::Face::bodyBold);
    title.role = engine::Role::heading;
    title.said =
        fmt::format("{}, {}. {} {}", card.badge->title, line, sentence(card.badge->description), card.words);
    quiet(column.text(line, 19)).muted = true;
    column.gap(view.px(8));
    quiet(column.text(card.badge->description, 21));
    column.gap(view.px(8));
    quiet(column.text(card.words, 20)).muted = true;
    if (!card.earned) {
        column.gap(view.px(8));
        engine::Element meter;
        meter.role = engine::Role::meter;
        meter.value = card.share;
        meter.box = column.take(view.px(16));
        column.add(meter);
    }
    return std::max(column.y(), medalBottom) + pad - box.y;
}

void BadgesScene::grid(ScrollColumn& column, const std::vector<Card>& cards) const {
    const engine::View& view = this->view();
    const float gap = view.px(20);
    const engine::Rect all = column.take(0);
    const float least = view.px(140) + view.type(330);
    const auto columns = static_cast<std::size_t>(std::clamp((all.width + gap) / (least + gap), 1.0f, 3.0f));
    const float width = (all.width + gap) / static_cast<float>(columns) - gap;
    const auto leftOf = [&](std::size_t i) { return all.x + static_cast<float>(i) * (width + gap); };
    for (std::size_t first = 0; first < cards.size(); first += columns) {
        const std::size_t end = std::min(cards.size(), first + columns);
        const float top = column.y();
        float height = 0.0f;
        for (std::size_t i = first; i < end; ++i) {
            height = std::max(height, card(column.screen(), {leftOf(i - first), top, width, 0}, cards[i]));
        }
        for (std::size_t i = first; i < end; ++i) {
            column.drawn(kGround, {leftOf(i - first), top, width, height});
        }
        column.gap(height + gap);
    }
}

// The one nearest, large: what to do for it and how far it is.
void BadgesScene::nearest(ScrollColumn& column, const Card& card) const {
    const engine::View& view = this->view();
    const float pad = view.px(30);
    const float size = std::min(view.px(170), view.type(150));
    const engine::Rect box = column.take(0);
    const float left = box.x + pad + size + pad;
    engine::Element& medal = column.drawn("", {box.x + pad, box.y + pad, size, size});
    medal.id = kMedal + card.badge->id.text();
    ScrollColumn inner(column.screen(), kPart, {left, box.y + pad, box.right() - pad - left, 0});
    inner.text(fmt::format("Next within reach · {}", Medal::rarityName(card.badge->rarity)), 21).muted = true;
    inner.text(card.badge->title, 38, engine::Face::display).role = engine::Role::heading;
    inner.gap(view.px(6));
    inner.text(card.badge->description, 25);
    inner.gap(view.px(14));
    engine::Element meter;
    meter.role = engine::Role::meter;
    meter.value = card.share;
    meter.box = inner.take(view.px(22));
    inner.add(meter);
    inner.gap(view.px(8));
    inner.text(card.words, 22);
    const float height = std::max(inner.y(), box.y + pad + size) + pad - box.y;
    column.drawn(kGround, {box.x, box.y, box.width, height}).chosen = true;
    column.gap(height + view.px(28));
}

void BadgesScene::section(ScrollColumn& column, const std::string& title, const std::vector<Card>& cards) const {
    column.text(title, 32, engine::Face::display).role = engine::Role::heading;
    column.gap(view().px(16));
    grid(column, cards);
    column.gap(view().px(16));
}

engine::Screen BadgesScene::build(const engine::View& view) {
    engine::Screen screen = emptyScreen();
    const engine::Rect area = header(screen, "Badges");
    ScrollColumn column(screen, kPart, {area.x, area.y, area.width - view.px(24), 0});
    const std::vector<Card> earned = earnedCards();
    std::vector<Card> next = nextCards();
    if (!next.empty()) {
        nearest(column, next.front());
        next.erase(next.begin());
    }
    if (earned.empty()) {
        column.text("None earned yet. The first comes when you recall something on another day, and it stays.", 24);
        column.gap(view.px(20));
    } else {
        section(column, fmt::format("Earned: {}", earned.size()), earned);
    }
    if (!next.empty()) {
        section(column, "Further on, nearest first", next);
    }
    screen.scrollPart(kPart, {area, column.y() - area.y});
    return screen;
}

void BadgesScene::act(const engine::UiEvent&) {}

void BadgesScene::drawBehind(engine::Canvas& canvas) const {
    UiScene::drawBehind(canvas);
    const engine::Palette& palette = m_context.theme.palette;
    paintCustom(canvas, screen(), control(), [&](const engine::Element& element, const engine::Rect& box) {
        if (element.id == kGround) {
            TileLook look;
            look.special = element.chosen;
            drawTile(canvas, palette, box, look, view().px(1));
        }
    });
    paintCustom(canvas, screen(), control(), [&](const engine::Element& element, const engine::Rect& box) {
        if (element.id != kGround) {
            const Badge* badge = m_context.library().badge(BadgeId(element.id.substr(std::strlen(kMedal))));
            Medal{badge->rarity, element.chosen}.draw(canvas, palette, box);
        }
    });
}

} // namespace game
