#pragma once

#include <algorithm>

#include "engine/core/timestamp.hpp"

namespace game {

/// The time between two answers, as each model counts it; never negative, whatever a clock did.
struct Elapsed {
    /// With every fraction.
    double days = 0.0;
    /// How many mornings (04:00 where the rep was) lie between; 0 is the same day.
    double localDays = 0.0;

    static Elapsed between(const engine::Timestamp& from, const engine::Timestamp& to) {
        const auto mornings = engine::LocalDay::of(to).number - engine::LocalDay::of(from).number;
        return {std::max(engine::daysBetween(from, to), 0.0), std::max(static_cast<double>(mornings), 0.0)};
    }
};

} // namespace game
