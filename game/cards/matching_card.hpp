#pragma once

#include "game/cards/question_card.hpp"
#include "game/cards/tile_grid.hpp"

namespace game {

/// Matching: the lefts stand lettered at the left and take their right sides in turn; picking a right side that is
/// taken gives it back.
class MatchingCard : public QuestionCard {
public:
    MatchingCard(const Question& question, const QuestionView& view) : QuestionCard(question, view) {}

    void build(engine::Screen& screen, const engine::Rect& box, CardState state) const override;
    std::string preferredFocus() const override;
    std::string instruction() const override;
    std::string spokenInstruction() const override;

private:
    Tile leftTile(std::size_t left, CardState state) const;
    Tile rightTile(std::size_t row, CardState state) const;
    /// The left that has this right side; the number of lefts when none.
    std::size_t leftOf(std::size_t row) const;
    /// `B: Purpose limitation`.
    std::string named(std::size_t left) const;
    const Matching& body() const { return std::get<Matching>(m_question->body); }
};

} // namespace game
