#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <queue>
#include <utility>
#include <vector>

#include "game/league/league_record.hpp"

namespace game {

/// What the plan itself would have paid a rep in a period, from where they stood at its start: on each of their
/// workdays what is due that day is asked, the longest due first, up to the day's limit; then new nuggets of the
/// library, if nothing due is left. Every answer is right, sure beyond doubt, neither fast nor slow, and lets
/// memory grow as a good one does; a first meeting pays nothing and comes back. (Modules are taken to be passed
/// when their nuggets are met.)
///
/// Nothing that was done in the period has any bearing on it: it cannot be lowered.
class Par {
public:
    /// `start` is read here only.
    Par(const PeriodRecord& start, const MemoryModel& model, double desiredRetention);

    /// One workday's practice, all of it at 09:00; a later day than the one before.
    void work(std::int64_t atMs);

    MilliPoints total() const { return m_total; }
    /// What each nugget that was known at the start paid, and each new one; the highest first.
    std::vector<MilliPoints> known() const;
    std::vector<MilliPoints> fresh() const;

private:
    struct Item {
        MemoryState memory;
        std::int64_t seenMs = 0;
        double paid = 0.0;
        MilliPoints points = 0;
    };
    /// When it is due, and its number among the items.
    using Due = std::pair<std::int64_t, std::size_t>;

    void ask(std::size_t item, std::int64_t atMs);
    void meet(std::int64_t atMs);
    void plan(std::size_t item);

    const MemoryModel& m_model;
    double m_desiredRetention;
    /// Those known at the start, then the new ones.
    std::vector<Item> m_items;
    std::size_t m_known;
    std::size_t m_unmet;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    MilliPoints m_total = 0;
};

} // namespace game
