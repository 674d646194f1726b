#pragma once

#include <functional>
#include <string>

#include "engine/ui/screen.hpp"
#include "game/cards/question_card.hpp"
#include "game/scenes/first_start/step_sign.hpp"
#include "game/scoring/certainty.hpp"
#include "game/widgets/scroll_column.hpp"

namespace game {

/// How a rep is shown on the leaderboard.
enum class Showing { byName, byAlias, hidden };

/// Lays out the steps of the first start: a card with one thing to do at the right, a house that gets its lights
/// at the left. Drawn by the scene: `marks`, `sign` (its
/// `value` says which). Ids: `go` (the primary), `skip`, `comfort`, `earlier`, `name`, `showing.0` … `showing.2`,
/// `alias`, `lamp.0` … `lamp.3`, `certainty.0` … `certainty.3`.
class FirstStartScreen {
public:
    /// How many steps there are.
    static constexpr int kSteps = 4;
    static constexpr const char* kMarks = "marks";
    static constexpr const char* kSign = "sign";

    FirstStartScreen(engine::Screen& screen, int step);

    /// `marked`: a suggestion, to be typed over; `walking`: the focus walks by itself.
    void name(const std::string& typed, bool marked, bool walking);
    void showing(Showing chosen, const std::string& name, const std::string& alias);
    void warmUpReady();
    /// `lit`: the lamp that is, none when negative.
    void warmUpRunning(double share, const std::string& score, int lit);
    void warmUpDone(const std::string& result);
    void question(const QuestionCard& card, Certainty certainty);
    void judged(const QuestionCard& card, bool right);

    /// The surface all of it stands on.
    const engine::Rect& ground() const { return m_ground; }
    /// Where the house stands; empty where there is no room for it.
    const engine::Rect& house() const { return m_house; }
    /// Where the lamp hangs, between its colours.
    const engine::Rect& lamp() const { return m_lamp; }

private:
    void footer(const std::string& go, bool usable = true);
    /// Title, text and what `rest` adds, in the middle of the card's height, scrolled when it is more.
    using Fill = std::function<void(ScrollColumn&)>;
    struct Words {
        std::string title;
        std::string text;
        StepSign sign;
    };
    void words(const Words& said, const Fill& rest);
    void title(ScrollColumn& column, const Words& said) const;
    /// What the scene draws, behind everything else.
    void drawn(const char* id, const engine::Rect& box);
    void prompt(engine::Rect& room, const std::string& text);
    void pills(const engine::Rect& box, Certainty certainty);
    float px(float units) const { return m_screen.view().px(units); }
    float type(float units) const { return m_screen.view().type(units); }

    engine::Screen& m_screen;
    int m_step;
    engine::Rect m_ground;
    engine::Rect m_house;
    engine::Rect m_lamp;
    /// Of the card: what is left above its buttons.
    engine::Rect m_room;
    engine::Rect m_footer;
};

} // namespace game
