#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/progress/rep_record.hpp"
#include "game/rounds/recall_forecast.hpp"
#include "game/rounds/round_material.hpp"
#include "game/rounds/round_plan.hpp"

namespace game {

/// What a rep set or a team asked for. Each fewest is at most its most; the reading rate is above 0.
struct RoundSettings {
    int fewestItems = 6;
    int mostItems = 8;
    double fewestSeconds = 60.0;
    double mostSeconds = 90.0;
    /// Due answers a day; a larger backlog is spread over the days that follow.
    int dueADay = 40;
    /// New nuggets a day.
    int newADay = 16;
    /// Characters a rep reads a second.
    double readingRate = 20.0;
};

/// How the day looks, in words a rep is shown; never the raw size of a backlog. Nothing: daily() would be empty.
struct DayOutlook {
    enum class Load { nothing, light, usual, full };
    Load load = Load::nothing;
    /// Rounds that would do today's share.
    int rounds = 0;
};

/// Decides what to ask: a round asks its due nuggets first, most urgent first and never two of one module in a row
/// where it can be helped; then new ones of open modules (or all of `chosen`). What is due, what has the first
/// right to a place, and for whom due ones wait, is RoundMaterial's word. Same record, time and seed: same plan.
class RoundPlanner {
public:
    RoundPlanner(const Library& library, RoundSettings settings) : m_library(&library), m_settings(settings) {}

    /// A daily round, empty when nothing is due or new today; fewer than the fewest are filled up with other
    /// nuggets at its end. `chosen` limits it to one module's nuggets, and asks them whatever is due, locked or
    /// was asked today: a refresher. A due nugget of a locked module was met by choice, and is kept alive like any
    /// other.
    RoundPlan daily(const RepRecord& record, const engine::Timestamp& now, std::uint64_t seed,
                    const std::optional<ModuleId>& chosen = {}) const;
    /// The same, for whoever has a forecast already: one fitted to the rep takes some 60 milliseconds.
    RoundPlan daily(const RecallForecast& forecast, std::uint64_t seed) const;
    /// One more round for who has done today's share and has time left; empty when nothing has faded at all.
    RoundPlan more(const RecallForecast& forecast, std::uint64_t seed) const;
    /// The nuggets of a module the rep has not met yet, a round's worth, in the author's order; no daily limit.
    RoundPlan introduction(const Module& module, const RepRecord& record, std::uint64_t seed) const;
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
