#include "game/scenes/results/results_words.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

#include <fmt/core.h>

#include "game/city/city_words.hpp"

namespace game::words {
namespace {

struct Parts {
    std::size_t recalls = 0;
    MilliPoints earned = 0;
    std::size_t lost = 0;
    MilliPoints stakes = 0;
    std::size_t practice = 0;
    /// Of new windows: the most they can pay when they come back, and when the first does.
    MilliPoints worth = 0;
    std::optional<engine::Timestamp> first;
};

Parts partsOf(const RoundSummary& summary) {
    Parts parts;
    for (const RoundLine& line : summary.lines) {
        const AnswerScore& score = line.scored.score;
        if (score.firstMeeting && line.lightAfter > 0.0) {
            parts.worth += line.worth;
            parts.first = parts.first && parts.first->utcMs < line.dueAt.utcMs ? parts.first : line.dueAt;
        }
        parts.practice += score.tooSoon && !score.firstMeeting && !line.repeat ? 1 : 0;
        if (score.points > 0) {
            ++parts.recalls;
            parts.earned += score.points;
        } else if (score.points < 0) {
            ++parts.lost;
            parts.stakes += score.points;
        }
    }
    return parts;
}

double gain(const RoundSummary& summary) {
    double sum = 0.0;
    for (const RoundWindow& window : summary.windows()) {
        sum += window.after - window.before;
    }
    return sum;
}

void add(std::string& line, std::size_t count, const std::string& what) {
    if (count > 0) {
        const std::string windows = counted(count, "window", "windows");
        line += line.empty() ? windows + what : fmt::format(" · {}{}", count, what);
    }
}

/// `crate-tower` as people write it.
std::string nameOf(std::string arena) {
    std::replace(arena.begin(), arena.end(), '-', ' ');
    arena.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(arena.front())));
    return arena;
}

} // namespace

std::string headline(const RoundSummary& summary, const Library& library) {
    const Module* module = library.module(summary.module);
    if (module != nullptr && isCampaign(summary.context)) {
        return module->title + (summary.passed ? " is built" : " needs another visit");
    }
    const std::size_t all = summary.windows().size();
    if (summary.dark() == 0 && summary.built() == all) {
        return counted(all, "new window", "new windows");
    }
    if (summary.relit() == all) {
        return "Every window relit";
    }
    if (gain(summary) > RoundWindow::kGlimmer) {
        return "Your city is brighter";
    }
    const std::size_t dark = summary.dark();
    if (dark == 0) {
        return "Well practised";
    }
    return dark == all ? "Every miss comes back" : fmt::format("{} of {} windows lit", all - dark, all);
}

std::string afterRound(bool promised, bool more) {
    if (promised) {
        return "Windows that were promised for today are still waiting. One more round?";
    }
    return more ? "There is more to light if you like, now or later today."
                : "Enough for today. Nothing more is due; your city keeps until you are back.";
}

std::string windowsOf(const RoundSummary& summary) {
    std::string line;
    add(line, summary.built(), " built");
    add(line, summary.relit(), " relit");
    add(line, summary.dark(), " dark");
    return line;
}

std::vector<std::string> whyTotal(const RoundSummary& summary, const engine::Timestamp& now) {
    const Parts parts = partsOf(summary);
    std::vector<std::string> why;
    if (parts.recalls > 0) {
        why.push_back(
            fmt::format("{} for {}", signedPoints(parts.earned), counted(parts.recalls, "recall", "recalls")));
    }
    if (parts.lost > 0) {
        why.push_back(
            fmt::format("{} for {} lost", signedPoints(parts.stakes), counted(parts.lost, "stake", "stakes")));
    }
    if (parts.first && points(parts.worth) != "0") {
        why.push_back(fmt::format("New windows pay when recalled: up to {}, the first {}.", points(parts.worth),
                                  comesBack(*parts.first, now)));
    }
    if (summary.dark() > 0) {
        why.push_back("Dark windows are lit by a recall after eight hours or more.");
    }
    if (parts.practice > 0) {
        why.push_back(fmt::format("{} within eight hours of the last look: practice, without points.",
                                  counted(parts.practice, "answer", "answers")));
    }
    if (summary.arcadePoints > 0) {
        why.push_back(
            fmt::format("{}: {} for fun", nameOf(summary.arena), total(MilliPoints{1000} * summary.arcadePoints)));
    }
    return why;
}

std::string rankChange(const RoundSummary& summary) {
    if (!summary.rankKnown) {
        return "";
    }
    if (summary.rankAfter == 0) {
        return "No rank yet this week";
    }
    if (summary.rankBefore == 0 || summary.rankBefore == summary.rankAfter) {
        return fmt::format("Rank {} this week", summary.rankAfter);
    }
    return fmt::format("Rank {} this week, {} {}", summary.rankAfter,
                       summary.rankAfter < summary.rankBefore ? "up from" : "after", summary.rankBefore);
}

} // namespace game::words
