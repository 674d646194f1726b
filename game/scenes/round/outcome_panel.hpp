#pragma once

#include <string>

#include "engine/ui/screen.hpp"
#include "game/rounds/round.hpp"

namespace game {

/// What is said of an answer beside its card.
struct AnswerNews {
    /// Why it brought what it brought; may be empty.
    std::string why;
    /// What the payoff shows, for those who hear it.
    std::string brought;
};

/// What comes in once an answer is judged: right or not, what is to be known about it, and what it paid. Ids:
/// `outcome` (the panel, first of all), `verdict`, `explanation`, `continue`; drawn by the scene: `payoff`.
class OutcomePanel {
public:
    static constexpr const char* kId = "outcome";
    static constexpr const char* kPayoff = "payoff";
    /// Of its text, design units.
    static constexpr float kTextSize = 26;

    /// `textSize`: smaller where the tiles it stands beside are.
    OutcomePanel(engine::Screen& screen, const Round& round, float textSize = kTextSize)
        : m_screen(screen), m_round(round), m_textSize(textSize) {}

    /// How high it is with all of its text to be seen.
    float height(float width) const;
    /// What does not fit scrolls.
    void add(const engine::Rect& box, const AnswerNews& news);

private:
    /// Where its parts stand: the payoff beside the text, or in a narrow one beside the button.
    struct Parts {
        engine::Rect title, text, why, payoff, button;
    };
    Parts parts(const engine::Rect& box) const;
    bool narrow(float width) const { return width < px(1000); }
    float buttonHeight() const;
    float payoffHeight() const;
    float sideWidth() const;
    std::string explanation() const;
    bool fitsOneLine(const std::string& why, float width) const;
    void title(const engine::Rect& box);
    void words(const Parts& parts, const std::string& why);
    void text(const engine::Rect& box, const std::string& text);
    float px(float units) const { return m_screen.view().px(units); }
    float type(float units) const { return m_screen.view().type(units); }

    engine::Screen& m_screen;
    const Round& m_round;
    float m_textSize;
};

} // namespace game
