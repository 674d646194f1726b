#pragma once

namespace game {

/// How much a rep is asked a day.
struct DayLimits {
    int due = 40;
    int fresh = 16;
};

} // namespace game
