#pragma once

#include "game/cards/question_card.hpp"

namespace game {

/// Dialogue: what was said so far and the speaker's line at the left, the replies at the right.
class DialogueCard : public QuestionCard {
public:
    DialogueCard(const Question& question, const QuestionView& view) : QuestionCard(question, view) {}

    void build(engine::Screen& screen, const engine::Rect& box, CardState state) const override;
    bool grows() const override { return true; }
    std::string instruction() const override { return "Choose your reply"; }

private:
    /// A turn that was met, and the reply (row) it got.
    struct Exchange {
        std::size_t turn = 0;
        std::size_t row = 0;
    };
    std::vector<Exchange> exchanges() const;
    void buildTalk(engine::Screen& screen, const engine::Rect& box) const;
    void buildSpeech(engine::Screen& screen, const engine::Rect& box) const;
    /// As much of what was said as fits; its height.
    float buildHistory(engine::Screen& screen, const engine::Rect& box) const;
    void buildReplies(engine::Screen& screen, const engine::Rect& box) const;
    void buildJudged(engine::Screen& screen, const engine::Rect& box) const;
    float speechHeight(const engine::Screen& screen, float width) const;
    const Dialogue::Reply& replyOf(const Exchange& exchange) const;
    const Dialogue& body() const { return std::get<Dialogue>(m_question->body); }
};

} // namespace game
