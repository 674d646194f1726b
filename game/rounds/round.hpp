#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "game/content/answer.hpp"
#include "game/content/library.hpp"
#include "game/progress/attempt.hpp"
#include "game/rounds/question_view.hpp"
#include "game/rounds/round_plan.hpp"

namespace game {

/// What the rep faces now.
enum class RoundPhase { snippet, question, feedback, finished };

/// How an answer was given, as the scene measured it. The scene pauses its clock out of focus and in pauses.
struct Commit {
    Answer answer;
    Certainty certainty = kDefaultCertainty;
    /// Milliseconds from the question's appearing to the commit; of a typed answer, to its first key.
    std::int64_t shownMs = 0;
    engine::Timestamp at;
    /// False where the hand had to wait for its turn: how long recalling took is not known then.
    bool timed = true;
};

/// What the rep reads after an answer.
struct Feedback {
    bool right = false;
    /// Only after a miss.
    std::string why;
    std::string rightAnswer;
    /// Only after a right answer: something new.
    std::string insight;
    /// A miss brings the snippet back here and now, and the question again later in this round.
    std::string snippet;
    bool comesBack = false;
};

/// The rules of one play, whatever it looks like: a new nugget shows its snippet, then asks; a miss shows why,
/// brings the snippet back and the question once more before the end; a right answer brings something new.
/// Assessments show no snippets and ask each question once. It draws nothing and reads no clock.
class Round {
public:
    /// The plan is of this `library`, which outlives the round. `motorMs` is the rep's own reaction time, taken off
    /// every recall time.
    Round(const Library& library, RoundPlan plan, std::uint64_t seed, double readingRate = 20.0,
          std::int64_t motorMs = 0);

    RoundPhase phase() const { return m_phase; }
    AttemptContext context() const { return m_plan.context; }
    const ModuleId& module() const { return m_plan.module; }

    /// Phases snippet, question and feedback.
    const Nugget& nugget() const;
    const Question& question() const;
    /// The same order of options every time it is drawn.
    const QuestionView& view() const { return m_view; }
    /// How long the clock waits before it runs, for reading: prompt and options.
    std::int64_t readingMs() const;
    /// An answer committed sooner after the question appeared was not read (400 ms, or the prompt at 60 characters
    /// a second): it counts as a guess. Readers quicker than their allowance lose nothing: their recall time is 0.
    std::int64_t quickestMs() const;
    /// Only in phase feedback.
    const Feedback& feedback() const { return m_feedback; }

    /// Phase snippet → question. Tells which nugget was revealed.
    NuggetId snippetRead();
    /// Phase question → feedback. Judges and returns what is to be recorded.
    Attempt commit(const Commit& commit);
    /// Phase feedback → snippet, question or finished.
    void proceed();
    /// After a miss the snippet was on screen: what the scene must record as a reveal, if anything.
    bool feedbackRevealed() const;

    /// Position among the questions to be met, repeats included: 1 … total().
    std::size_t position() const { return std::min(m_position + 1, total()); }
    std::size_t total() const { return m_queue.size(); }
    /// Planned items, and those right at the first try.
    int items() const { return static_cast<int>(m_plan.items.size()); }
    int firstTry() const { return m_firstTry; }
    /// Right answers in a row up to now.
    int combo() const { return m_combo; }
    /// 1 finished, 2 at least 80 % at the first try, 3 all. 0 before the end.
    int stars() const;

private:
    struct Turn {
        std::size_t item = 0;
        bool repeat = false;
    };
    void enterTurn();
    const RoundItem& item() const;
    /// An assessment or a placement test.
    bool isTest() const;
    Feedback afterRight();
    Feedback afterMiss();

    const Library* m_library;
    RoundPlan m_plan;
    std::uint64_t m_seed;
    double m_readingRate;
    std::int64_t m_motorMs;
    std::vector<Turn> m_queue;
    std::size_t m_position = 0;
    RoundPhase m_phase = RoundPhase::question;
    QuestionView m_view;
    Feedback m_feedback;
    int m_firstTry = 0;
    int m_combo = 0;
};

} // namespace game
