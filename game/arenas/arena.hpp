#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/rect.hpp"
#include "engine/graphics/canvas.hpp"
#include "engine/graphics/theme.hpp"
#include "engine/input/action.hpp"
#include "engine/input/input_event.hpp"
#include "engine/ui/view.hpp"
#include "game/arenas/feel.hpp"
#include "game/content/answer.hpp"
#include "game/content/question.hpp"
#include "game/rounds/question_view.hpp"

namespace game {

/// What an arena is told once an answer was committed and judged. Nothing it does can change either.
struct PlayStart {
    const Question* question = nullptr;
    QuestionView view;
    Answer answer;
    bool right = false;
    /// Right answers in a row, this one included.
    int combo = 0;
    /// Nothing comes after it in this round: the play may end big.
    bool last = false;
};

/// The play of a challenge mode: read → commit → *play*. It starts when the answer is committed, has its own stars
/// and its own physics, and reaches nothing that is measured. Once made and laid out it asks for no memory in a
/// step or a frame.
class Arena {
public:
    explicit Arena(std::uint64_t seed) : m_feel(seed) {}
    virtual ~Arena() = default;
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    virtual std::string name() const = 0;
    /// Whether it can play this type; others are answered as plain cards.
    virtual bool supports(const Question& question) const = 0;

    /// Where it may draw; also called when the window changes in the middle of a play.
    virtual void layout(const engine::Rect& box, const engine::View& view) = 0;
    /// The board while a question is being read: calm, nothing moves that could distract.
    virtual void show(const Question& question, const QuestionView& view) = 0;
    virtual void begin(const PlayStart& start) = 0;
    /// `action` is what the event means by the rep's keys.
    virtual void handle(const engine::InputEvent& event, engine::Action action) = 0;
    /// One fixed step. With reduced motion whatever flies, falls or rolls is cut: it has arrived after this step.
    void update();
    virtual void draw(engine::Canvas& canvas, const engine::Theme& theme, float ahead) const = 0;
    /// The play of this answer is over; the round may go on.
    virtual bool finished() const = 0;
    /// One line on how to play: `Aim with the mouse or ← →, drop with Space`.
    virtual std::string instruction() const = 0;
    /// What is to be seen on its board besides the answer, for a rep who sees it for the first time.
    virtual std::string explanation() const = 0;
    /// The rep sees it for the first time: until something was let go, what is on the board says what it is.
    void explain() { m_explains = true; }
    /// The play plays itself: the assist of F1, and the autoplayer.
    void assist() { m_assisted = true; }
    /// Arcade points of the round so far: for fun, never for rank.
    int arcadePoints() const { return m_points; }

    void setComfort(const Comfort& comfort) { m_feel.setComfort(comfort); }
    /// What happened since the last call.
    CueList takeCues();
    const Feel& feel() const { return m_feel; }

protected:
    /// One fixed step of what is played.
    virtual void step() = 0;
    /// Nothing is on its way: it waits for the rep, shows what came of it, or is over.
    virtual bool rests() const = 0;

    Feel m_feel;
    bool m_assisted = false;
    bool m_explains = false;
    /// In the middle of what reduced motion does not show.
    bool m_cutting = false;
    int m_points = 0;
};

} // namespace game
