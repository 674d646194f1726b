#pragma once

#include <optional>

#include "game/cards/letter_board.hpp"
#include "game/cards/question_card.hpp"

namespace game {

/// Numeric and fill-in: a field to type into, a number's unit beside it; letters to press where they are offered.
class TypedCard : public QuestionCard {
public:
    TypedCard(const Question& question, const QuestionView& view) : QuestionCard(question, view) {}

    void build(engine::Screen& screen, const engine::Rect& box, CardState state) const override;
    bool handle(const engine::UiEvent& event) override;
    void offerLetters(const Course& course) override;
    bool grows() const override { return m_board.has_value(); }
    std::string preferredFocus() const override;
    std::string instruction() const override;

private:
    void buildWithBoard(engine::Screen& screen, const engine::Rect& box) const;
    void buildField(engine::Screen& screen, const engine::Rect& box) const;
    void buildJudged(engine::Screen& screen, const engine::Rect& box) const;
    std::string unit() const;

    std::optional<LetterBoard> m_board;
    /// What was typed last came from the board.
    bool m_byBoard = false;
};

} // namespace game
