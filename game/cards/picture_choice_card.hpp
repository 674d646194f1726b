#pragma once

#include "game/cards/question_card.hpp"

namespace game {

/// Single choice among pictures.
class PictureChoiceCard : public QuestionCard {
public:
    PictureChoiceCard(const Question& question, const QuestionView& view) : QuestionCard(question, view) {}

    void build(engine::Screen& screen, const engine::Rect& box, CardState state) const override;
    void drawAbove(engine::Canvas& canvas, const engine::Theme& theme, const engine::Screen& screen,
                   const engine::ScreenControl& control) const override;
    std::string instruction() const override { return "Choose one picture"; }

private:
    /// How the cells stand; a cell is a picture with its words below.
    struct Plan {
        std::size_t columns = 1;
        float cellHeight = 0.0f;
        float wordsHeight = 0.0f;
        bool scrolls = false;
    };
    Plan plan(const engine::Screen& screen, const engine::Rect& box) const;
    float wordsHeight(const engine::Screen& screen, float width) const;
    void drawCell(engine::Canvas& canvas, const engine::Theme& theme, const engine::Screen& screen,
                  const engine::Element& element) const;
    const SingleChoice::Option& optionOf(std::size_t row) const {
        return std::get<SingleChoice>(m_question->body).options[m_view.order[row]];
    }
};

} // namespace game
