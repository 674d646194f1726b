#pragma once

#include "game/cards/question_card.hpp"

namespace game {

/// Multiple choice: each option is on or off.
class MultipleCard : public QuestionCard {
public:
    MultipleCard(const Question& question, const QuestionView& view) : QuestionCard(question, view) {}

    void build(engine::Screen& screen, const engine::Rect& box, CardState state) const override;
    std::string preferredFocus() const override;
    std::string instruction() const override { return "Choose all that are right"; }
};

} // namespace game
