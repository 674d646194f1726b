#pragma once

#include <unordered_map>

#include "game/rounds/personal_memory.hpp"

namespace game {

/// What this rep is likely to remember, and what a second spent on a nugget is worth to them (PracticeWorth).
/// Worked out from all their answers, by their PersonalMemory.
class RecallForecast {
public:
    /// `record` outlives it.
    RecallForecast(const RepRecord& record, const engine::Timestamp& now)
        : RecallForecast(record, now, PersonalMemory(record)) {}
    RecallForecast(const RepRecord& record, const engine::Timestamp& now, PersonalMemory memory);

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
    };
    const Memory* find(const NuggetId& nugget) const;

    const RepRecord* m_record;
    engine::Timestamp m_now;
    PersonalMemory m_memory;
    std::unordered_map<NuggetId, Memory> m_memories;
};

} // namespace game
