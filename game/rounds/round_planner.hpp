#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/progress/rep_record.hpp"
#include "game/rounds/recall_forecast.hpp"
#include "game/rounds/round_material.hpp"
#include "game/rounds/round_plan.hpp"
#include "game/rounds/round_settings.hpp"

namespace game {

/// How the day looks, in words a rep is shown; never the raw size of a backlog. Nothing: daily() would be empty.
struct DayOutlook {
    enum class Load { nothing, light, usual, full };
    Load load = Load::nothing;
    /// Rounds that would do today's share.
    int rounds = 0;
};

/// Decides what to ask. What was missed comes first of all, then what else the screens gave a day up to today; new
/// nuggets fill what is left. While a promised nugget waits outside a round, nothing new is in it; with one
/// exception: when nothing missed waits, a round full of the others keeps one place for a new one. Never two of one
/// module in a row where it can be helped. What is promised, and how much of it a day, is RoundMaterial's word.
/// Same record, time and seed: same plan.
class RoundPlanner {
public:
    RoundPlanner(const Library& library, RoundSettings settings) : m_library(&library), m_settings(settings) {}

    /// A daily round, empty when nothing is due or new today; fewer than the fewest are filled up with other
    /// nuggets at its end. `chosen` limits it to one module's nuggets, and asks them, missed ones first, whatever
    /// is due, locked or was asked today: a refresher. A due nugget of a locked module was met by choice, and is
    /// kept alive like any other.
    RoundPlan daily(const RepRecord& record, const engine::Timestamp& now, std::uint64_t seed,
                    const std::optional<ModuleId>& chosen = {}) const;
    /// The same, for whoever has a forecast already: one fitted to the rep takes some 60 milliseconds.
    RoundPlan daily(const RecallForecast& forecast, std::uint64_t seed) const;
    /// One more round for a rep who has done today's share and has time left; empty when nothing has faded at all.
    RoundPlan more(const RecallForecast& forecast, std::uint64_t seed) const;
    /// Up to two promised nuggets of any module, the missed ones first; then those of the module that the rep has
    /// not met yet, a round's worth, in the author's order; no daily limit. Empty when they have met all.
    RoundPlan introduction(const Module& module, const RepRecord& record, const engine::Timestamp& now,
                           std::uint64_t seed) const;
    /// Everything the module's assessment asks, shuffled; `placement` marks it as a placement test.
    RoundPlan assessment(const Module& module, bool placement, std::uint64_t seed) const;
    /// A single nugget, whenever a rep wants it.
    RoundPlan refresher(const Nugget& nugget, const RepRecord& record, std::uint64_t seed) const;

    DayOutlook outlook(const RecallForecast& forecast) const;
    DayOutlook outlook(const RepRecord& record, const engine::Timestamp& now) const {
        return outlook(RecallForecast(record, now));
    }
    /// Expected seconds of question time for one question, reading included.
    double expectedSeconds(const Question& question) const;

private:
    RoundPlan of(const RoundMaterial& material, const RepRecord& record, std::uint64_t seed) const;
    /// With its expected time.
    RoundPlan timed(RoundPlan plan) const;

    const Library* m_library;
    RoundSettings m_settings;
};

} // namespace game
