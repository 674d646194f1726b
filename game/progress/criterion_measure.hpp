#pragma once

#include <string>

#include "engine/core/timestamp.hpp"
#include "game/content/badge.hpp"
#include "game/progress/rep_record.hpp"

namespace game {

/// How far a record fulfils one criterion of a badge. What each kind means stands in levels/README.md.
struct CriterionMeasure {
    /// 0 … 1; 1 exactly when the criterion holds.
    double share = 0.0;
    /// `12 of 50 late recalls`: for a rep who is on the way.
    std::string words;
    /// `53 late recalls`: for a rep who is there.
    std::string evidence;
    /// About how many answers still lie before it; 0 exactly when it holds, and infinite where nothing done brings
    /// it nearer.
    double work = 0.0;

    bool holds() const { return share >= 1.0; }

    static CriterionMeasure of(const Criterion& criterion, const RepRecord& record, const engine::Timestamp& now);
};

} // namespace game
