#include "game/session/round_summary.hpp"

#include <algorithm>

namespace game {
namespace {

template <class Holds>
std::size_t countOf(const std::vector<RoundWindow>& windows, const Holds& holds) {
    return static_cast<std::size_t>(std::count_if(windows.begin(), windows.end(), holds));
}

} // namespace

MilliPoints RoundSummary::points() const {
    MilliPoints sum = 0;
    for (const RoundLine& line : lines) {
        sum += line.scored.score.points;
    }
    return sum;
}

std::vector<RoundWindow> RoundSummary::windows() const {
    std::vector<RoundWindow> windows;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const NuggetId& nugget = lines[i].scored.attempt.nugget;
        auto window = std::find_if(windows.begin(), windows.end(),
                                   [&](const RoundWindow& known) { return known.nugget == nugget; });
        if (window == windows.end()) {
            windows.push_back({nugget, i, lines[i].scored.score.firstMeeting, lines[i].lightBefore, 0.0});
            window = windows.end() - 1;
        }
        window->after = lines[i].lightAfter;
    }
    return windows;
}

std::size_t RoundSummary::built() const {
    return countOf(windows(), [](const RoundWindow& window) { return window.built; });
}

std::size_t RoundSummary::relit() const {
    return countOf(windows(), [](const RoundWindow& window) { return window.isRelit(); });
}

std::size_t RoundSummary::dark() const {
    return countOf(windows(), [](const RoundWindow& window) { return window.isDark(); });
}

} // namespace game
