#pragma once

#include <string>
#include <vector>

#include "engine/ui/screen.hpp"
#include "game/widgets/scroll_column.hpp"

namespace game {

/// What the results of a round say.
struct ResultsFacts {
    /// One answer: what it was about, why it paid what it paid and when it comes back.
    struct Line {
        bool right = false;
        std::string title;
        std::string detail;
        std::string points;
        std::string back;
        /// What `points` says, in words.
        std::string brought;

        /// All of it for somebody who hears it: `Right: Lookalike domains. +12.4 recall points. Back in 5 days`.
        std::string spoken() const;
    };
    /// One rep near this one on the board.
    struct Neighbour {
        std::string rank;
        std::string name;
        std::string share;
        bool own = false;
        /// All of it for somebody who hears it.
        std::string said;
    };
    std::string headline;
    /// Below it; `Enough for today` when the day's work is done.
    std::string outlook;
    std::string stars;
    std::string firstTry;
    /// The day's goal: `2 of 3 rounds today`. Empty where the round was not one of them.
    std::string goal;
    /// What the round brought in large letters, and its unit: `+56.6`, `recall points`. Empty for nothing.
    std::string figure;
    std::string unit;
    /// `3 windows built · 2 relit`.
    std::string windows;
    /// What the points are made of and what else there is to say of them, a line each.
    std::vector<std::string> why;
    std::string rank;
    std::vector<Neighbour> neighbours;
    std::vector<Line> lines;
    /// The way back to where the round began, when that was not the city.
    std::string back;
    /// What is to be pressed next: `again`, `back` or `continue`.
    std::string next;
    bool more = false;
    /// The day's work is done.
    bool enough = false;
};

/// A badge being handed over.
struct BadgeFacts {
    std::string title;
    std::string rarity;
    std::string description;
    std::string evidence;
    /// `1 of 2`, empty when there is one.
    std::string count;
};

/// Lays out the results. Ids: `again`, `back`, `continue`; drawn by the scene: `stars`, `ring`, `points`,
/// `windows`, `medal`, `row`, `rest`.
class ResultsScreen {
public:
    static constexpr const char* kStars = "stars";
    static constexpr const char* kRing = "ring";
    static constexpr const char* kPoints = "points";
    static constexpr const char* kWindows = "windows";
    static constexpr const char* kMedal = "medal";
    static constexpr const char* kRow = "row";
    static constexpr const char* kRest = "rest";

    explicit ResultsScreen(engine::Screen& screen) : m_screen(screen) {}

    void results(const ResultsFacts& facts);
    void badge(const BadgeFacts& facts);
    /// How far left of the first window the box of windows `height` high begins.
    static float lightOf(float height, const engine::View& view);

private:
    /// What comes now; under the moon when that is rest.
    void outlook(const engine::Rect& box, const ResultsFacts& facts);
    float restWidth(const ResultsFacts& facts) const { return facts.enough ? type(52) : 0.0f; }
    void buttons(const engine::Rect& box, const ResultsFacts& facts);
    void stars(ScrollColumn& column, const ResultsFacts& facts, float height);
    void figures(const engine::Rect& box, const ResultsFacts& facts);
    void board(ScrollColumn& column, const ResultsFacts& facts);
    void lines(const engine::Rect& box, const ResultsFacts& facts);
    void line(ScrollColumn& column, const ResultsFacts::Line& line);
    float px(float units) const { return m_screen.view().px(units); }
    float type(float units) const { return m_screen.view().type(units); }

    engine::Screen& m_screen;
};

} // namespace game
