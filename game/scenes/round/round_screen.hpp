#pragma once

#include <string>
#include <vector>

#include "engine/ui/screen.hpp"
#include "game/cards/question_card.hpp"
#include "game/rounds/round.hpp"
#include "game/scenes/round/outcome_panel.hpp"

namespace game {

/// Lays out the stages of a round. Ids: `commit`, `continue`, `certainty.0` … `certainty.3`, `pause`, `leave`;
/// drawn by the scene: `window`, and what OutcomePanel leaves to it.
class RoundScreen {
public:
    static constexpr const char* kWindow = "window";

    /// Where the answer is played: Enter and Space go there.
    static constexpr const char* kBoard = "board";

    /// `scans`: the focus walks by itself, so that what is pressed late must do no harm.
    RoundScreen(engine::Screen& screen, const Round& round, bool scans = false)
        : m_screen(screen), m_round(round), m_scans(scans) {}

    /// A nugget met for the first time.
    void snippet();
    /// Prompt, card, certainty and commit; with a board, which takes the right part. Returns the board's box.
    engine::Rect question(const QuestionCard& card, Certainty certainty, bool board);
    /// The same while the answer is being played, the stake and `instruction` in the place of the commit. What is
    /// said of the board the first time makes it longer.
    engine::Rect play(const QuestionCard& card, Certainty certainty, const std::string& instruction);
    /// What it was, why, and what it paid; with the board where it was, when it was played. Returns its box.
    engine::Rect feedback(const QuestionCard& card, const AnswerNews& news, bool board);
    /// The round stands still.
    void pause();
    /// Whether to leave it is asked before it is left.
    void leave();

private:
    struct Zones {
        engine::Rect prompt, card, footer, board;
        /// Letters so large that a picture needs the height: it stands beside the prompt.
        bool beside = false;
    };
    Zones zones(bool board);
    /// Below the progress, without the margins; a board takes its part of it.
    engine::Rect room() const;
    std::vector<engine::Rect> besideBoard(const engine::Rect& room) const;
    void judgedPrompt(const engine::Rect& box);
    /// Prompt and card, in the middle of their room; `given`: the answer is shown, not asked for.
    void ask(const Zones& zones, const QuestionCard& card, bool given);
    /// Puts what `page` has more than the screen in the middle of its room; `full` when it fills it.
    void take(const engine::Screen& page, const engine::Rect& room, bool full, bool enabled);
    /// The window that has just come to the city, and its name.
    void newWindow(const engine::Rect& box);
    float buttonHeight() const;
    /// What is played, and how far it has come.
    std::string where() const;
    void done(const engine::Rect& box);
    engine::Rect pauseBox() const;
    void pauseButton();
    void progress();
    void standing(const std::string& title, const std::string& text);
    void prompt(const engine::Rect& box);
    void certaintyBar(const engine::Rect& box, Certainty certainty);
    void commitRow(const engine::Rect& footer, const QuestionCard& card, Certainty certainty);
    float px(float units) const { return m_screen.view().px(units); }
    float type(float units) const { return m_screen.view().type(units); }

    engine::Screen& m_screen;
    const Round& m_round;
    bool m_scans;
};

} // namespace game
