#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "game/content/answer.hpp"
#include "game/rounds/question_view.hpp"

namespace game {

/// An answer while a rep is still putting it together, in picks of the rows they see (0-based, in the view's
/// order).
///
/// Choices and hotspots: a pick chooses the row (multiple choice: turns it on or off). True/false: row 0 is true.
/// Ordering: a pick gives the row the next place. Matching: gives the right side `row` to the current left; a right
/// side is used once. Categorising: puts the current member into category `row`. Dialogue: replies at the current
/// turn. Numeric and fill-in are typed.
class AnswerSheet {
public:
    AnswerSheet() = default;
    /// `question` outlives the sheet.
    AnswerSheet(const Question& question, QuestionView view);

    /// How many rows can be picked from now.
    std::size_t rows() const;
    /// False when that row cannot be picked now (out of range, used up, nothing left to answer).
    bool pick(std::size_t row);
    /// Takes the last pick back; of a single choice the choice. False when there is none.
    bool undo();
    void type(std::string text);
    const std::string& typed() const { return m_typed; }
    bool isTyped() const;

    /// Everything a commit needs is there.
    bool complete() const;
    /// Only when complete.
    Answer answer() const;

    const std::vector<std::size_t>& picks() const { return m_picks; }
    bool picked(std::size_t row) const;
    /// Matching: the left to be given a right side; categorising: the position in the view of the member to be
    /// placed; dialogue: the turn met. Equal to the number of parts when none is left.
    std::size_t current() const;

    /// The picks by which `answer` is given; empty for typed answers.
    std::vector<std::size_t> picksFor(const Answer& answer) const;

private:
    const Question* m_question = nullptr;
    QuestionView m_view;
    std::vector<std::size_t> m_picks;
    std::string m_typed;
};

} // namespace game
