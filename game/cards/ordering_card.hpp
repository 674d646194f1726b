#pragma once

#include "game/cards/question_card.hpp"

namespace game {

/// Ordering: the steps are numbered by picking them one after the other; picking a numbered one takes it back.
class OrderingCard : public QuestionCard {
public:
    OrderingCard(const Question& question, const QuestionView& view) : QuestionCard(question, view) {}

    void build(engine::Screen& screen, const engine::Rect& box, CardState state) const override;
    std::string preferredFocus() const override;
    std::string instruction() const override { return "Number the steps: pick the first one first"; }

private:
    /// 0-based; the number of steps when it has none yet.
    std::size_t placeOf(std::size_t row) const;
};

} // namespace game
