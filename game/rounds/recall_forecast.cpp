#include "game/rounds/recall_forecast.hpp"

namespace game {

RecallForecast::RecallForecast(const RepRecord& record, const engine::Timestamp& now, PersonalMemory memory)
    : m_record(&record), m_now(now), m_memory(std::move(memory)) {
    const MemoryModel& model = m_memory.model();
    for (const ScoredAttempt& scored : record.attempts()) {
        const engine::Timestamp& at = scored.attempt.at;
        const auto [known, isFirst] = m_memories.try_emplace(scored.attempt.nugget);
        Memory& before = known->second;
        before.state = isFirst ? model.first(scored.rating())
                               : model.review(before.state, scored.rating(), Elapsed::between(before.at, at));
        before.at = at;
    }
}

const RecallForecast::Memory* RecallForecast::find(const NuggetId& nugget) const {
    const auto memory = m_memories.find(nugget);
    return memory == m_memories.end() ? nullptr : &memory->second;
}

double RecallForecast::recall(const NuggetId& nugget) const {
    const Memory* memory = find(nugget);
    return memory == nullptr
               ? 0.0
               : m_memory.model().retrievability(memory->state, Elapsed::between(memory->at, m_now).days);
}

bool RecallForecast::isFading(const NuggetId& nugget) const {
    return find(nugget) != nullptr && recall(nugget) < m_record->desiredRetention();
}

double RecallForecast::worth(const NuggetId& nugget) const {
    const Memory* memory = find(nugget);
    const PracticeWorth& worth = m_memory.worth();
    return memory == nullptr ? worth.ofMeeting()
                             : worth.ofAsking(memory->state, Elapsed::between(memory->at, m_now).days);
}

} // namespace game
