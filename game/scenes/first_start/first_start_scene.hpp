#pragma once

#include <memory>
#include <optional>
#include <string>

#include "engine/input/action.hpp"
#include "game/cards/question_card.hpp"
#include "game/scenes/first_start/first_start_screen.hpp"
#include "game/scenes/first_start/motor_warm_up.hpp"
#include "game/scenes/shell/ui_scene.hpp"

namespace game {

/// A rep's first minute: a name, how the team may see them, a warm-up that measures the hand, one example
/// question, and straight into the first round. Every step can be skipped. Until there is a name nothing is saved;
/// `context.openRep` then opens the rep's own save. Where nobody presses anything the focus begins to walk, so that
/// one switch is enough from here on.
class FirstStartScene final : public UiScene {
public:
    enum class Step { name, showing, warmUp, question };

    /// `suggestion`: a name to begin with.
    FirstStartScene(SceneContext& context, std::string suggestion);

    /// The warm-up alone, to measure the hand again.
    explicit FirstStartScene(SceneContext& context);

    std::string name() const override { return "first-start"; }
    void handle(const engine::InputEvent& event) override;
    void update(float step) override;

    Step step() const { return m_step; }
    /// For tests and whoever plays by itself; nothing unless it is running.
    const MotorWarmUp* warmUp() const { return m_warmUp && !m_warmUp->over() ? &*m_warmUp : nullptr; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void perform(engine::Action action) override;
    void drawBehind(engine::Canvas& canvas) const override;
    void drawAbove(engine::Canvas& canvas) const override;

private:
    void listenFor(const engine::InputEvent& event);
    void waitForHands(float step);
    void type(const engine::UiEvent& event);
    void forward(bool skipping);
    void backward();
    void goTo(Step step);
    void pressLamp(int colour);
    void answer(const engine::UiEvent& event);
    bool openSave();
    void keepChoices();
    void toTheFirstRound();
    std::string resultWords() const;
    /// See engine::Screen.
    std::string pageName() const;
    void drawHouse(engine::Canvas& canvas) const;
    void drawCard(engine::Canvas& canvas, const engine::Rect& box) const;

    Step m_step = Step::name;
    /// The warm-up and nothing else.
    bool m_alone = false;
    std::string m_name;
    /// The suggestion stands until something is typed.
    bool m_typed = false;
    /// Seconds without a press; nothing after the first.
    std::optional<float> m_idle = 0.0f;
    /// The focus walks because nobody pressed anything, until a hand with more than one switch is seen.
    bool m_walking = false;
    std::optional<engine::Vec2> m_pointer;
    Showing m_showing = Showing::byName;
    std::string m_alias;
    std::optional<MotorWarmUp> m_warmUp;
    Question m_question;
    std::unique_ptr<QuestionCard> m_card;
    Certainty m_certainty = kDefaultCertainty;
    bool m_judged = false;
    engine::Rect m_ground;
    engine::Rect m_house;
    engine::Rect m_lamp;
};

} // namespace game
