#pragma once

#include <cstdint>
#include <vector>

#include "game/content/ids.hpp"
#include "game/content/library.hpp"
#include "game/progress/attempt.hpp"

namespace game {

/// One nugget to be asked, and by which question.
struct RoundItem {
    NuggetId nugget;
    QuestionId question;
    /// Never answered before: its snippet is shown first.
    bool isNew = false;
    /// Which of the nugget's insights a right answer earns.
    std::size_t insight = 0;
};

/// What a round will ask, in order.
struct RoundPlan {
    AttemptContext context = AttemptContext::round;
    std::vector<RoundItem> items;
    /// Expected question time, reading included.
    double seconds = 0.0;
    /// Only for assessments and placement tests.
    ModuleId module;
    bool empty() const { return items.empty(); }
};

} // namespace game
