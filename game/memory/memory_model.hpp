#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "engine/core/result.hpp"
#include "game/memory/elapsed.hpp"
#include "game/memory/fsrs6.hpp"
#include "game/memory/fsrs7.hpp"

namespace game {

/// Whichever memory model a team uses. Which one is data: the numbers say it.
class MemoryModel {
public:
    MemoryModel() = default;
    MemoryModel(Fsrs6 model) : m_model(std::move(model)) {}
    MemoryModel(Fsrs7 model) : m_model(std::move(model)) {}

    /// 34 numbers make FSRS-7; 21, 19 or 17 make FSRS-6.
    static engine::Result<MemoryModel> fromNumbers(const std::vector<double>& numbers);
    std::vector<double> numbers() const;
    /// The numbers with spaces between them, to the last bit.
    static engine::Result<MemoryModel> fromText(std::string_view text);
    std::string text() const;
    /// `FSRS-6` or `FSRS-7`.
    std::string_view name() const;
    /// The model of that name with the numbers that fit most people.
    MemoryModel defaults() const;
    bool isDefault() const { return *this == defaults(); }
    /// For whoever has to tell them apart.
    const std::variant<Fsrs6, Fsrs7>& which() const { return m_model; }

    /// Chance of recall after `days` of real time.
    double retrievability(const MemoryState& state, double days) const;
    /// Chance of recall at a review: after as long as this model has it, which for FSRS-6 are whole local days.
    double retrievability(const MemoryState& state, const Elapsed& elapsed) const;
    /// Days until recall falls to `desired` (0 < desired < 1), unrounded.
    double interval(double desired, const MemoryState& state) const;
    /// The same, as a plan: whole days, 1 … 36,500.
    int intervalDays(double desired, const MemoryState& state) const;

    MemoryState first(Rating rating) const;
    MemoryState review(const MemoryState& before, Rating rating, const Elapsed& elapsed) const;
    /// The stability a right answer of Rating::good would give after `days`: what the points are measured by.
    double stabilityAfterGood(const MemoryState& before, double days) const;

    friend bool operator==(const MemoryModel& a, const MemoryModel& b) { return a.numbers() == b.numbers(); }

private:
    std::variant<Fsrs6, Fsrs7> m_model;
};

} // namespace game
