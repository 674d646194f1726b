#pragma once

#include "game/league/leaderboard.hpp"
#include "game/scenes/board/leaderboard_screen.hpp"
#include "game/scenes/shell/ui_scene.hpp"

namespace game {

/// Who recalled most of what they could have: neighbours first, then podium and teams, week or season.
class LeaderboardScene final : public UiScene {
public:
    explicit LeaderboardScene(SceneContext& context);

    std::string name() const override { return "leaderboard"; }
    void resumed() override;
    void update(float step) override;

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void drawBehind(engine::Canvas& canvas) const override;

private:
    /// Earlier weeks of a rep without a team, besides the running one.
    static constexpr std::size_t kWeeks = 6;

    void show(Period period);
    void readOwn();

    /// Made again only when it has become another one.
    Leaderboard m_board;
    std::size_t m_news = 0;
    OwnFacts m_own;
};

} // namespace game
