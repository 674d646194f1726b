#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>

#include "game/simulation/activation_learner.hpp"
#include "game/simulation/exponential_learner.hpp"
#include "game/simulation/fsrs7_learner.hpp"
#include "game/simulation/varied_learner.hpp"

namespace game {

/// What a made-up rep really remembers. It never follows the model the game plans by; nuggets are numbered from 0,
/// days are fractions from the start of the season and never run backwards.
class Learner {
public:
    enum class Kind { fsrs7, exponential, varied, activation };
    static constexpr Kind kKinds[] = {Kind::fsrs7, Kind::exponential, Kind::varied, Kind::activation};
    static std::string_view name(Kind kind);

    Learner(Kind kind, std::size_t nuggets, std::uint64_t seed);

    /// Chance of recall, 0 … 1; 0 for a nugget never met. On an ordinary day.
    double recall(std::size_t nugget, double day) const;
    /// As recall(), on that very day, which may be a bad one.
    double recallToday(std::size_t nugget, double day) const;
    /// An answer and what was shown after it.
    void practise(std::size_t nugget, double day, bool recalled);

private:
    using Memory = std::variant<Fsrs7Learner, ExponentialLearner, VariedLearner, ActivationLearner>;
    static Memory memoryOf(Kind kind, std::size_t nuggets, std::uint64_t seed);

    Memory m_memory;
};

} // namespace game
