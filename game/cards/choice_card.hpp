#pragma once

#include "game/cards/question_card.hpp"

namespace game {

/// Single choice and true/false: one of the options.
class ChoiceCard : public QuestionCard {
public:
    ChoiceCard(const Question& question, const QuestionView& view) : QuestionCard(question, view) {}

    void build(engine::Screen& screen, const engine::Rect& box, CardState state) const override;
    std::string instruction() const override;

private:
    std::string textOf(std::size_t part) const;
    bool isRight(std::size_t part) const;
};

} // namespace game
