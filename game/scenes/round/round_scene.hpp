#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "game/arenas/arena.hpp"
#include "game/cards/question_card.hpp"
#include "game/rounds/round_flow.hpp"
#include "game/scenes/round/board_introduction.hpp"
#include "game/scenes/round/payoff.hpp"
#include "game/scenes/round/round_book.hpp"
#include "game/scenes/round/round_screen.hpp"
#include "game/scenes/shell/ui_scene.hpp"
#include "game/widgets/panel_slide.hpp"

namespace game {

/// A round being played: snippet, question (read → commit), play in the arena, feedback, until all is asked. Every
/// answer is on the disk before anything of it is shown.
class RoundScene final : public UiScene {
public:
    using Stage = RoundFlow::Stage;

    /// `plan` is not empty.
    RoundScene(SceneContext& context, const RoundPlan& plan);

    std::string name() const override { return "round"; }
    void handle(const engine::InputEvent& event) override;
    void update(float step) override;
    void draw(engine::Canvas& canvas, float ahead) const override;
    void left() override;

    // What a person sees, and how they would answer.
    Stage stage() const { return m_flow.stage(); }
    const Round& round() const { return m_flow.round(); }
    const QuestionCard* card() const { return m_card.get(); }
    /// Null where there are plain cards only.
    const Arena* arena() const { return m_arena.get(); }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void perform(engine::Action action) override;
    void drawAbove(engine::Canvas& canvas) const override;
    const engine::Screen& shown() const override { return m_slide.over(screen()); }
    bool stillBehind() const override { return true; }
    bool hasOwnLetters() const override { return true; }
    /// In a play the one switch is the play's.
    bool walks() const override { return stage() != Stage::play || m_flow.isPaused(); }

private:
    void handlePlay(const engine::InputEvent& event);
    bool playsNow() const;
    void enter();
    void offerLetters();
    void answerWith(const engine::UiEvent& event);
    void setPaused(bool paused);
    void askToLeave(bool asking);
    /// The pointer pressed on the board, which is the arena's.
    bool pressesBoard(const engine::InputEvent& event) const;
    void changeCertainty(int by);
    void commit();
    /// Says what is wrong, and tries again for as long as the rep wants, when the disk refuses.
    void saveAndGoOn();
    void afterCommit();
    void showFeedback();
    void proceed();
    void finish();

    RoundFlow m_flow;
    std::unique_ptr<QuestionCard> m_card;
    std::unique_ptr<Arena> m_arena;
    RoundBook m_book;
    BoardIntroduction m_introduction;
    /// Somebody answers without a keyboard: letters are offered to be pressed.
    bool m_letters = false;
    /// Where the focus was before the pause.
    std::string m_focusInRound;
    /// The play plays itself from now on (F1).
    bool m_assisted = false;
    Payoff m_payoff;
    AnswerNews m_news;
    PanelSlide m_slide{OutcomePanel::kId};
};

} // namespace game
