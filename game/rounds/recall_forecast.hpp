#pragma once

#include <unordered_map>

#include "game/progress/rep_record.hpp"

namespace game {

/// How many of a rep's answers, from the first on, a personal model is fitted to: it is worth doing again after a
/// tenth more.
std::size_t answersFitted(const RepRecord& record);

/// The memory model fitted to the answers of this rep, held near the usual one where there are few; the record's
/// own while there are hardly any. For planning only: memory states and points are always reckoned with the
/// record's. A right answer that was said to be a guess is taken as a miss.
MemoryModel personalModel(const RepRecord& record);

/// What this rep is likely to remember, and what a second spent on a nugget is worth to them: by how much their
/// mean recall 5, 15 and 45 days on rises, divided by the seconds it takes. Worked out from all their
/// answers, by a model that need not be the record's.
class RecallForecast {
public:
    /// `record` outlives it.
    RecallForecast(const RepRecord& record, const engine::Timestamp& now)
        : RecallForecast(record, now, personalModel(record)) {}
    RecallForecast(const RepRecord& record, const engine::Timestamp& now, const MemoryModel& model);

    const RepRecord& record() const { return *m_record; }
    const engine::Timestamp& now() const { return m_now; }

    /// Chance of recall now; 0 for a nugget never answered.
    double recall(const NuggetId& nugget) const;
    /// Whether it should be asked: it was met, and recall is below what is wanted.
    bool isFading(const NuggetId& nugget) const;
    /// Worth of a second of asking a nugget; of meeting it, when it was never answered.
    double worth(const NuggetId& nugget) const;

private:
    struct Memory {
        MemoryState state;
        engine::Timestamp at;
        int answers = 0;
    };
    /// Mean recall over the days ahead, of what was answered `sinceDays` ago.
    double meanAhead(const MemoryState& state, double sinceDays) const;
    const Memory* find(const NuggetId& nugget) const;

    const RepRecord* m_record;
    engine::Timestamp m_now;
    MemoryModel m_model;
    std::unordered_map<NuggetId, Memory> m_memories;
};

} // namespace game
