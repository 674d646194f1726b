#include "game/city/nugget_memory.hpp"

#include <set>

#include <fmt/core.h>

#include "game/widgets/words.hpp"

namespace game {
namespace {

/// Longer than any round: a question that comes back after a miss does so in between.
constexpr double kRoundDays = 1.0 / 24.0;

/// A round offers one insight a nugget, the next one each time it is asked; a miss brings the same one back later
/// in its round, and a test always offers the first.
class InsightTrail {
public:
    explicit InsightTrail(const Nugget& nugget) : m_nugget(&nugget) {}

    void add(const Attempt& attempt) {
        const bool test =
            attempt.context == AttemptContext::assessment || attempt.context == AttemptContext::placement;
        const bool repeat = m_missed && engine::daysBetween(*m_missed, attempt.at) < kRoundDays;
        const std::size_t offered = test ? 0 : (repeat ? m_answers - 1 : m_answers);
        if (attempt.right && !m_nugget->insights.empty()) {
            m_earned.insert(offered % m_nugget->insights.size());
        }
        m_missed = attempt.right || test ? std::nullopt : std::optional(attempt.at);
        ++m_answers;
    }

    std::vector<std::string> earned() const {
        std::vector<std::string> insights;
        for (const std::size_t i : m_earned) {
            insights.push_back(m_nugget->insights[i]);
        }
        return insights;
    }

private:
    const Nugget* m_nugget;
    std::set<std::size_t> m_earned;
    std::size_t m_answers = 0;
    std::optional<engine::Timestamp> m_missed;
};

} // namespace

NuggetMemory NuggetMemory::of(const Nugget& nugget, const RepRecord& record, const engine::Timestamp& now) {
    NuggetMemory memory;
    const NuggetRecall* recall = record.ledger().find(nugget.id.text());
    if (recall == nullptr) {
        return memory;
    }
    memory.seen = true;
    memory.fresh = engine::daysBetween(recall->lastExposure, now) < kSoonestDays;
    memory.answers = recall->answers;
    memory.lapses = recall->lapses;
    memory.missed = record.isMissed(nugget.id);
    memory.recall = record.windowLight(nugget.id, now);
    memory.dueAt = record.dueAt(nugget.id);
    return memory;
}

std::vector<std::string> NuggetMemory::insightsEarned(const Nugget& nugget, const RepRecord& record) {
    InsightTrail trail(nugget);
    for (const ScoredAttempt& scored : record.attempts()) {
        if (scored.attempt.nugget == nugget.id) {
            trail.add(scored.attempt);
        }
    }
    return trail.earned();
}

std::string NuggetMemory::words(const engine::Timestamp& now) const {
    if (!met()) {
        return seen ? "read, not answered yet" : "not met yet";
    }
    const std::string due = words::comesBack(dueAt.value_or(now), now);
    return missed ? "dark, missed last; due " + due : fmt::format("{}, due {}", words::light(recall), due);
}

} // namespace game
