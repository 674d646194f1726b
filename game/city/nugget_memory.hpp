#pragma once

#include <optional>
#include <string>
#include <vector>

#include "game/progress/rep_record.hpp"

namespace game {

/// What a rep's record says of one nugget, as its window in the city shows it.
struct NuggetMemory {
    /// Its snippet was shown or it was answered.
    bool seen = false;
    /// Answers so far; 0: not met yet, so there is no recall either.
    int answers = 0;
    /// Wrong ones after the first meeting.
    int lapses = 0;
    /// Not recalled since it was last missed: its window is dark.
    bool missed = false;
    /// The light of its window now, 0 … 1: its recall, unless it was missed.
    double recall = 0.0;
    std::optional<engine::Timestamp> dueAt;
    /// Seen within the last eight hours: an answer now would pay nothing.
    bool fresh = false;

    static NuggetMemory of(const Nugget& nugget, const RepRecord& record, const engine::Timestamp& now);
    /// What right answers have added, in the order of the nugget's insights. Reads all of the record's attempts.
    static std::vector<std::string> insightsEarned(const Nugget& nugget, const RepRecord& record);

    bool met() const { return answers > 0; }
    /// `bright, due in 5 days`, `dark, missed last; due tomorrow`, `read, not answered yet`, `not met yet`.
    std::string words(const engine::Timestamp& now) const;
};

} // namespace game
