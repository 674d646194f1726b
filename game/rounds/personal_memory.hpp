#pragma once

#include <cstddef>
#include <future>

#include "game/memory/practice_worth.hpp"
#include "game/memory/training_items.hpp"
#include "game/progress/rep_record.hpp"

namespace game {

/// How this rep remembers, and what a second of practice is worth by it: the memory model fitted to their own
/// answers, if a fit to the earlier two thirds predicts the last third, which it never saw, better than the
/// record's own model does, by more than chance makes likely; else that one. For planning only: memory states and
/// points are always computed with the record's. A right answer that was said to be a guess is taken as a miss.
///
/// Made again it takes some 60 milliseconds: to be kept while it still fits the record.
class PersonalMemory {
public:
    explicit PersonalMemory(const RepRecord& record);
    /// The same, made on another thread; `record` is not needed any more when this returns.
    static std::future<PersonalMemory> inBackground(const RepRecord& record);

    /// Whether it would come out the same; not after a tenth more answers.
    bool stillFits(const RepRecord& record) const;

    const MemoryModel& model() const { return m_model; }
    const PracticeWorth& worth() const { return m_worth; }

private:
    PersonalMemory(std::size_t answers, const TrainingItems& items, const MemoryModel& usual);

    std::size_t m_answers;
    MemoryModel m_usual;
    MemoryModel m_model;
    PracticeWorth m_worth;
};

} // namespace game
