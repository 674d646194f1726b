#pragma once

#include <optional>

#include "game/rounds/round.hpp"

namespace game {

/// A rep's way through a round: the stage they are at, the clock of the question at hand, how sure they say they
/// are, and the answer that is judged but not on the disk yet. It draws nothing and reads no clock: time is told to
/// it.
class RoundFlow {
public:
    /// What the rep faces now: the round's phases, with the play between question and feedback.
    enum class Stage { snippet, question, play, feedback, finished };

    /// `round` is not finished.
    explicit RoundFlow(Round round);

    const Round& round() const { return m_round; }
    Stage stage() const { return m_stage; }

    /// A pause stops the clock.
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    /// Paused, and asked whether to leave.
    bool isLeaving() const { return m_leaving; }
    /// Only in a pause.
    void askToLeave(bool asking) { m_leaving = asking; }

    Certainty certainty() const { return m_certainty; }
    void setCertainty(Certainty certainty) { m_certainty = certainty; }
    /// By so many steps, as far as they go.
    void moveCertainty(int by);

    /// Milliseconds go by, of which those count in which a question is faced.
    void wait(double ms);
    /// A typed answer is being written: recalling it was over with its first key.
    void typed();

    /// How an answer was given, apart from when.
    struct Given {
        Answer answer;
        engine::Timestamp at;
        /// See Commit.
        bool timed = true;
    };
    /// Stage question. Judged once: until it is saved the same attempt comes again, whatever is given.
    const Attempt& commit(const Given& given);
    /// Judged, and not on the disk yet; nothing of it may be shown.
    const std::optional<Attempt>& unsaved() const { return m_unsaved; }
    /// It is on the disk: its play begins, or its feedback where it is not played.
    void saved(bool plays);
    void playOver() { m_stage = Stage::feedback; }
    /// On from a snippet or a feedback; elsewhere nothing happens. Tells which nugget's snippet was read.
    std::optional<NuggetId> proceed();

private:
    void enter();

    Round m_round;
    Stage m_stage = Stage::question;
    bool m_paused = false;
    bool m_leaving = false;
    Certainty m_certainty = kDefaultCertainty;
    double m_shownMs = 0.0;
    std::optional<double> m_firstKeyMs;
    std::optional<Attempt> m_unsaved;
};

} // namespace game
