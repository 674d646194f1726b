#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/input/input_event.hpp"
#include "engine/ui/screen.hpp"
#include "engine/ui/screen_control.hpp"
#include "game/content/course.hpp"
#include "game/rounds/answer_sheet.hpp"
#include "game/rounds/question_view.hpp"

namespace game {

/// How a card shows what became of it.
enum class CardState { open, judged };

/// One question as plain cards: the way every type can be asked and answered with keys, mouse or pad, without
/// motion and without a clock. The element ids it uses start with `card.`.
class QuestionCard {
public:
    virtual ~QuestionCard() = default;

    /// The card for this question. `question` outlives it.
    static std::unique_ptr<QuestionCard> make(const Question& question, const QuestionView& view);

    /// Puts the answering parts (not the prompt) into `box` of the screen. Judged: what was chosen and what is
    /// right is marked, and nothing can be chosen any more.
    virtual void build(engine::Screen& screen, const engine::Rect& box, CardState state) const = 0;
    /// What the painter leaves to the scene: the regions over a hotspot's picture. Call it after the painter.
    virtual void drawAbove(engine::Canvas&, const engine::Theme&, const engine::Screen&,
                           const engine::ScreenControl&) const {}
    /// From now on a typed answer can be given without a keyboard as well; `course` is the question's, whose
    /// answers say which letters there are.
    virtual void offerLetters(const Course&) {}
    /// More of it appears while it is answered, so its parts stand from the top down; others keep their places.
    virtual bool grows() const { return false; }
    /// What a rep did to one of its elements. True when the screen has to be built again.
    virtual bool handle(const engine::UiEvent& event);
    /// A digit pressed, 0-based: picks that row. True when the screen has to be built again.
    bool choose(std::size_t row);
    bool undo();

    const AnswerSheet& sheet() const { return m_sheet; }
    const Question& question() const { return *m_question; }
    /// The element to be focused while answering; may be empty.
    virtual std::string preferredFocus() const;
    /// A line that tells how to answer: `Number the steps in order`.
    virtual std::string instruction() const = 0;
    /// The same for somebody who hears the card and does not see what the line points at.
    virtual std::string spokenInstruction() const { return instruction(); }

    /// The presses by which a person gives this answer, without the commit.
    std::vector<engine::InputEvent> eventsFor(const Answer& answer) const;

protected:
    QuestionCard(const Question& question, const QuestionView& view);

    const Question* m_question;
    QuestionView m_view;
    AnswerSheet m_sheet;
};

} // namespace game
