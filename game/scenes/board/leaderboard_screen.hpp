#pragma once

#include <functional>
#include <string>
#include <vector>

#include "game/league/leaderboard.hpp"
#include "game/league/own_weeks.hpp"
#include "game/widgets/scroll_column.hpp"

namespace game {

/// What a rep without a team measures themselves by.
struct OwnFacts {
    /// The running one first.
    std::vector<OwnWeek> weeks;
    /// The badge nearest to be earned; all empty when there is none left.
    std::string goal;
    std::string goalDetail;
    std::string goalProgress;
    float goalShare = 0.0f;
};

/// Lays out a leaderboard as one rep sees it: never more of the others than those near and those first.
class LeaderboardScreen {
public:
    // Ids of what is pressed, and of what the scene draws.
    static constexpr const char* kWeek = "week";
    static constexpr const char* kSeason = "season";
    static constexpr const char* kRow = "row";
    static constexpr const char* kWindow = "window";
    static constexpr const char* kShare = "share";
    static constexpr const char* kPodium = "podium";

    LeaderboardScreen(engine::Screen& screen, const Leaderboard& board, std::string rep);

    /// `own` is for a rep who is alone on the board.
    void lay(const engine::Rect& area, const OwnFacts& own);
    static bool isSolo(const Leaderboard& board) { return board.standings().size() == 1; }

private:
    /// One line of the board, a rep's or a team's.
    struct Line {
        std::string rank;
        std::string title;
        std::string detail;
        std::string share;
        /// 0 … 1 both; brightness is negative where there is none.
        float bar = 0.0f;
        float brightness = 0.0f;
        bool own = false;
        /// All of it for somebody who hears it.
        std::string said;
    };
    Line lineOf(const Standing& standing) const;
    static Line lineOf(const TeamStanding& team);

    float periods(const engine::Rect& area);
    void explanation(ScrollColumn& column) const;
    /// While nothing is known of the others yet.
    void waiting(ScrollColumn& column) const;
    void neighbours(ScrollColumn& column) const;
    void podium(ScrollColumn& column) const;
    void tower(ScrollColumn& column, const engine::Rect& lot, const Standing& standing) const;
    void teams(ScrollColumn& column) const;
    void ownWeeks(ScrollColumn& column, const OwnFacts& own) const;
    void goal(ScrollColumn& column, const OwnFacts& own) const;
    void alone(ScrollColumn& column) const;
    /// A surface under what `fill` adds.
    void card(ScrollColumn& column, const std::function<void(ScrollColumn&)>& fill) const;
    void line(ScrollColumn& column, const Line& line) const;
    void title(ScrollColumn& column, const std::string& text) const;
    bool isSolo() const { return isSolo(m_board); }
    const char* when() const { return m_board.period() == Period::week ? "this week" : "this season"; }
    float px(float units) const { return m_screen.view().px(units); }
    float type(float units) const { return m_screen.view().type(units); }

    engine::Screen& m_screen;
    const Leaderboard& m_board;
    std::string m_rep;
};

} // namespace game
