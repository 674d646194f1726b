#pragma once

#include <memory>
#include <string>

#include "game/arenas/arena.hpp"
#include "game/cards/question_card.hpp"
#include "game/rounds/round.hpp"
#include "game/scenes/round_summary.hpp"
#include "game/scenes/ui_scene.hpp"

namespace game {

/// A round being played: snippet, question (read → commit), play in the arena, feedback, until all is asked.
class RoundScene final : public UiScene {
public:
    /// What the rep faces now: the round's phases, with the play between question and feedback.
    enum class Stage { snippet, question, play, feedback };

    RoundScene(SceneContext& context, RoundPlan plan);
    ~RoundScene() override;

    std::string name() const override { return "round"; }

    // For the autoplayer: what a person sees, and how they would answer.
    Stage stage() const { return m_stage; }
    const Round& round() const { return m_round; }
    const QuestionCard& card() const { return *m_card; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;

private:
    Round m_round;
    Stage m_stage = Stage::question;
    std::unique_ptr<QuestionCard> m_card;
    std::unique_ptr<Arena> m_arena;
};

} // namespace game
