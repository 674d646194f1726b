#pragma once

#include "game/cards/question_card.hpp"

namespace game {

/// Categorising: one member after the other stands large on top and is put into a category below.
class CategorisingCard : public QuestionCard {
public:
    CategorisingCard(const Question& question, const QuestionView& view) : QuestionCard(question, view) {}

    void build(engine::Screen& screen, const engine::Rect& box, CardState state) const override;
    std::string preferredFocus() const override;
    bool grows() const override { return true; }
    std::string instruction() const override { return "Put each one where it belongs"; }

private:
    void buildMember(engine::Screen& screen, const engine::Rect& box) const;
    void buildCategories(engine::Screen& screen, const engine::Rect& box) const;
    void buildPlaced(engine::Screen& screen, const engine::Rect& tray, std::size_t category) const;
    void buildJudged(engine::Screen& screen, const engine::Rect& box) const;
    /// The members put there so far, the last one first, one a line.
    std::string placedIn(std::size_t category) const;
    std::string heldBy(std::size_t category) const;
    const Categorising& body() const { return std::get<Categorising>(m_question->body); }
};

} // namespace game
