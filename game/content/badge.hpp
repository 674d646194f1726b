#pragma once

#include <string>
#include <vector>

#include "engine/core/id.hpp"
#include "game/content/ids.hpp"

namespace game {

using BadgeId = engine::Id<struct BadgeTag>;

/// One thing that must hold, over what is recorded. Which fields speak depends on the kind (levels/README.md).
struct Criterion {
    enum class Kind {
        recalled,
        lateRecalled,
        rounds,
        perfectRounds,
        streak,
        modules,
        course,
        points,
        lasting,
        brightness,
        calibrated,
        returned
    };
    Kind kind = Kind::recalled;
    int count = 0;
    double below = 0.0;
    double days = 0.0;
    double percent = 0.0;
    CourseId course;
};

/// What can be earned, and by what: all of its criteria.
struct Badge {
    enum class Rarity { common, uncommon, rare, legendary };

    BadgeId id;
    std::string title;
    std::string description;
    Rarity rarity = Rarity::common;
    std::vector<Criterion> criteria;
};

} // namespace game
