#pragma once

#include <vector>

#include "game/scenes/shell/ui_scene.hpp"
#include "game/widgets/scroll_column.hpp"

namespace game {

/// What was earned and by what, and what can be reached next.
class BadgesScene final : public UiScene {
public:
    explicit BadgesScene(SceneContext& context);

    std::string name() const override { return "badges"; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void drawBehind(engine::Canvas& canvas) const override;

private:
    /// A badge as its card shows it.
    struct Card {
        const Badge* badge = nullptr;
        bool earned = false;
        /// Evidence and date, or what is done so far.
        std::string words;
        std::string date;
        float share = 0.0f;
    };
    std::vector<Card> earnedCards() const;
    std::vector<Card> nextCards() const;
    void nearest(ScrollColumn& column, const Card& card) const;
    void section(ScrollColumn& column, const std::string& title, const std::vector<Card>& cards) const;
    void grid(ScrollColumn& column, const std::vector<Card>& cards) const;
    /// What stands on a card; returns the height it needs.
    float card(engine::Screen& screen, const engine::Rect& box, const Card& card) const;
};

} // namespace game
