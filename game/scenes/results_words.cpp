#include "game/scenes/results_words.hpp"

#include <fmt/core.h>

#include "game/scenes/words.hpp"

namespace game::words {
namespace {

struct Parts {
    std::size_t recalled = 0;
    MilliPoints earned = 0;
    std::size_t lost = 0;
    MilliPoints stakes = 0;
    std::size_t first = 0;
    std::size_t soon = 0;
};

Parts partsOf(const RoundSummary& summary) {
    Parts parts;
    for (const RoundLine& line : summary.lines) {
        const AnswerScore& score = line.scored.score;
        parts.first += score.firstMeeting ? 1 : 0;
        parts.soon += score.tooSoon && !score.firstMeeting ? 1 : 0;
        if (score.points > 0) {
            ++parts.recalled;
            parts.earned += score.points;
        } else if (score.points < 0) {
            ++parts.lost;
            parts.stakes += score.points;
        }
    }
    return parts;
}

} // namespace

std::string headline(const RoundSummary& summary, const Library& library) {
    const Module* module = library.module(summary.module);
    if (module == nullptr || !isCampaign(summary.context)) {
        return summary.firstTry == summary.items ? "Every window relit" : "Your city is brighter";
    }
    return module->title + (summary.passed ? " is built" : " needs another visit");
}

std::string afterRound(const RoundSummary& summary, bool more) {
    if (isCampaign(summary.context)) {
        return summary.passed ? "A new building stands in your city."
                              : "Every answer helped; try again when you like.";
    }
    return more ? "There is more to relight if you like, now or later today."
                : "Enough for today. Nothing more is due; your city keeps until you are back.";
}

std::vector<std::string> whyTotal(const RoundSummary& summary) {
    const Parts parts = partsOf(summary);
    std::vector<std::string> why;
    if (parts.recalled > 0) {
        why.push_back(fmt::format("{} for {} recalled while fading", signedPoints(parts.earned),
                                  counted(parts.recalled, "window", "windows")));
    }
    if (parts.lost > 0) {
        why.push_back(
            fmt::format("{} for {} lost", signedPoints(parts.stakes), counted(parts.lost, "stake", "stakes")));
    }
    if (parts.first > 0) {
        why.push_back(fmt::format("{} met: they pay when recalled another day",
                                  counted(parts.first, "new window", "new windows")));
    }
    if (parts.soon > 0) {
        why.push_back(fmt::format("{} seen too lately to pay", counted(parts.soon, "window", "windows")));
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
