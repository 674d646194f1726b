#include "game/scenes/board/leaderboard_scene.hpp"

#include "game/progress/badge_rules.hpp"
#include "game/scenes/board/podium.hpp"
#include "game/widgets/scroll_column.hpp"
#include "game/widgets/tile.hpp"

namespace game {

LeaderboardScene::LeaderboardScene(SceneContext& context) : UiScene(context) {
    m_board = context.session.leaderboard(Period::week, context.now());
    m_news = context.session.leaderboardNews();
    readOwn();
    control().setFocus(LeaderboardScreen::kWeek);
}

void LeaderboardScene::show(Period period) {
    m_board = m_context.session.leaderboard(period, m_context.now());
    readOwn();
    refresh();
}

void LeaderboardScene::readOwn() {
    m_own = {};
    if (!LeaderboardScreen::isSolo(m_board)) {
        return;
    }
    const RepRecord& record = m_context.session.record();
    m_own.weeks =
        ownWeeks(m_context.session.log(), record, m_context.session.team(), {m_context.now(), kWeeks + 1});
    const BadgeRules rules(m_context.library());
    if (const auto ahead = rules.ahead(record, m_context.now()); !ahead.empty()) {
        m_own.goal = ahead.front().badge->title;
        m_own.goalDetail = ahead.front().badge->description;
        m_own.goalProgress = ahead.front().words;
        m_own.goalShare = static_cast<float>(ahead.front().share);
    }
}

void LeaderboardScene::update(float step) {
    UiScene::update(step);
    if (const std::size_t news = m_context.session.leaderboardNews(); news != m_news) {
        m_news = news;
        show(m_board.period());
    }
}

void LeaderboardScene::resumed() {
    show(m_board.period());
}

engine::Screen LeaderboardScene::build(const engine::View&) {
    engine::Screen screen = emptyScreen();
    screen.setPage(m_board.period() == Period::week ? "week" : "season");
    const engine::Rect area = header(screen, "Leaderboard");
    LeaderboardScreen(screen, m_board, m_context.session.rep()).lay(area, m_own);
    return screen;
}

void LeaderboardScene::act(const engine::UiEvent& event) {
    if (event.id == LeaderboardScreen::kWeek) {
        show(Period::week);
    } else if (event.id == LeaderboardScreen::kSeason) {
        show(Period::season);
    }
}

void LeaderboardScene::drawBehind(engine::Canvas& canvas) const {
    UiScene::drawBehind(canvas);
    const engine::Palette& palette = m_context.theme.palette;
    const float unit = view().px(1);
    paintCustom(canvas, screen(), control(), [&](const engine::Element& element, const engine::Rect& box) {
        if (element.id == LeaderboardScreen::kRow) {
            drawTile(canvas, palette, box, TileLook::of(element, control()), unit);
        } else if (element.id == LeaderboardScreen::kPodium) {
            drawPodiumTower(canvas, palette, box, element);
        }
    });
    paintCustom(canvas, screen(), control(), [&](const engine::Element& element, const engine::Rect& box) {
        if (element.id == LeaderboardScreen::kWindow) {
            drawWindow(canvas, palette, box, element.value);
        } else if (element.id == LeaderboardScreen::kShare) {
            canvas.rounded(box, box.height / 2, palette.surfaceSunken);
            canvas.rounded({box.x, box.y, std::max(box.height, box.width * element.value), box.height},
                           box.height / 2, element.chosen ? palette.windowWarm : palette.accent);
        }
    });
}

} // namespace game
