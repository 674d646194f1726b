#pragma once

#include "game/cards/question_card.hpp"

namespace game {

/// Dialogue, as a talk: bubbles of what was said so far and the speaker's line from the left, the replies from the
/// right, below it or, where there is no room for that, beside it.
class DialogueCard : public QuestionCard {
public:
    DialogueCard(const Question& question, const QuestionView& view) : QuestionCard(question, view) {}

    void build(engine::Screen& screen, const engine::Rect& box, CardState state) const override;
    void drawAbove(engine::Canvas& canvas, const engine::Theme& theme, const engine::Screen& screen,
                   const engine::ScreenControl& control) const override;
    bool grows() const override { return true; }
    std::string instruction() const override { return "Choose your reply"; }

private:
    /// A turn that was met, and the reply (row) it got.
    struct Exchange {
        std::size_t turn = 0;
        std::size_t row = 0;
    };
    /// Words of the talk so far, and the size they take.
    struct Said {
        std::string text;
        bool own = false;
        engine::Vec2 size;
    };
    std::vector<Exchange> exchanges() const;
    std::vector<Said> said(const engine::Screen& screen, float width) const;
    /// False where there is no room for the replies below the speaker's line.
    bool buildBelow(engine::Screen& screen, const engine::Rect& box) const;
    void buildTalk(engine::Screen& screen, const engine::Rect& box) const;
    void buildSpeech(engine::Screen& screen, const engine::Rect& box) const;
    /// As much of what was said as fits; its height.
    float buildHistory(engine::Screen& screen, const engine::Rect& box) const;
    void buildReplies(engine::Screen& screen, const engine::Rect& box) const;
    void buildJudged(engine::Screen& screen, const engine::Rect& box) const;
    bool over() const;
    static float faceRoom(const engine::View& view, float width);
    static engine::Vec2 undoSize(const engine::Screen& screen);
    float speechWidth(const engine::Screen& screen, float width) const;
    float repliesHeight(const engine::Screen& screen, float width) const;
    float speechHeight(const engine::Screen& screen, float width) const;
    const Dialogue::Reply& replyOf(const Exchange& exchange) const;
    const Dialogue& body() const { return std::get<Dialogue>(m_question->body); }
};

} // namespace game
