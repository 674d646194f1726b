#pragma once

#include "game/cards/question_card.hpp"

namespace game {

/// Numeric and fill-in: a field to type into, a number's unit beside it.
class TypedCard : public QuestionCard {
public:
    TypedCard(const Question& question, const QuestionView& view) : QuestionCard(question, view) {}

    void build(engine::Screen& screen, const engine::Rect& box, CardState state) const override;
    bool handle(const engine::UiEvent& event) override;
    std::string preferredFocus() const override { return "card.field"; }
    std::string instruction() const override;

private:
    void buildField(engine::Screen& screen, const engine::Rect& box) const;
    void buildJudged(engine::Screen& screen, const engine::Rect& box) const;
    std::string unit() const;
};

} // namespace game
