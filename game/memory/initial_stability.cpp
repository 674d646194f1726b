#include "game/memory/initial_stability.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace game {
namespace {

constexpr double kLeast = 0.001;
constexpr double kMost = 100.0;
constexpr std::size_t kRatings = 4;

/// What one first answer tells.
struct Start {
    double asked = 0.0;
    /// The logarithm of how far the stability lies from the default; nothing where nobody was asked.
    std::optional<double> shift;
};

using Starts = std::array<Start, kRatings>;

/// Finds the initial stability of one first answer.
class Search {
public:
    Search(const MemoryModel& model, const FirstWaits& waits, Rating first)
        : m_model(&model), m_groups(&waits.after(first)), m_recall(waits.recall()), m_default(model.first(first)) {}

    double asked() const {
        double asked = 0.0;
        for (const auto& [days, group] : *m_groups) {
            asked += group.asked;
        }
        return asked;
    }

    /// Thirds of the logarithm: the loss has one valley.
    double best() const {
        double low = std::log(kLeast);
        double high = std::log(kMost);
        while (high - low > 1e-6) {
            const double third = (high - low) / 3.0;
            if (loss(std::exp(low + third)) < loss(std::exp(high - third))) {
                high -= third;
            } else {
                low += third;
            }
        }
        return std::exp((low + high) / 2.0);
    }

private:
    double loss(double stability) const {
        constexpr double kDrawToDefault = 1.0 / 16.0;
        double loss = std::abs(stability - m_default.stability) * kDrawToDefault;
        MemoryState state = m_default;
        state.stability = stability;
        state.fastStability *= stability / m_default.stability;
        for (const auto& [days, group] : *m_groups) {
            const Elapsed elapsed{group.realDays / group.asked, static_cast<double>(days)};
            const double chance = m_model->retrievability(state, elapsed);
            // One more answer as good as all the others, so that a handful of right ones is not certainty.
            const double share = (group.recalled + m_recall) / (group.asked + 1.0);
            loss -= group.asked * (share * std::log(chance) + (1.0 - share) * std::log(1.0 - chance));
        }
        return loss;
    }

    const MemoryModel* m_model;
    const FirstWaits::Groups* m_groups;
    double m_recall;
    MemoryState m_default;
};

/// A better answer never starts weaker: of two out of order the one with more data is right.
void bringIntoOrder(std::array<double, kRatings>& stability, const Starts& starts) {
    for (std::size_t gap = 1; gap < kRatings; ++gap) {
        for (std::size_t i = 0; i + gap < kRatings; ++i) {
            if (stability[i] > stability[i + gap]) {
                const bool isLowerKnownBetter = starts[i].asked > starts[i + gap].asked;
                (isLowerKnownBetter ? stability[i + gap] : stability[i]) =
                    stability[isLowerKnownBetter ? i : i + gap];
            }
        }
    }
}

/// How far an answer without data moves: as its neighbours with data did.
double shiftOf(const Starts& starts, std::size_t rating) {
    std::optional<double> below;
    std::optional<double> above;
    for (std::size_t i = 0; i < kRatings; ++i) {
        if (starts[i].shift && i <= rating) {
            below = starts[i].shift;
        }
        if (starts[i].shift && i >= rating && !above) {
            above = starts[i].shift;
        }
    }
    return below && above ? (*below + *above) / 2.0 : below.value_or(above.value_or(0.0));
}

} // namespace

MemoryModel withInitialStabilities(const MemoryModel& start, const FirstWaits& waits) {
    std::vector<double> numbers = start.numbers();
    Starts starts;
    for (std::size_t i = 0; i < kRatings; ++i) {
        const Search search(start, waits, static_cast<Rating>(i + 1));
        starts[i].asked = search.asked();
        if (starts[i].asked > 0.0) {
            starts[i].shift = std::log(search.best() / numbers[i]);
        }
    }
    std::array<double, kRatings> stability{};
    for (std::size_t i = 0; i < kRatings; ++i) {
        stability[i] = std::clamp(numbers[i] * std::exp(shiftOf(starts, i)), kLeast, kMost);
    }
    bringIntoOrder(stability, starts);
    std::copy(stability.begin(), stability.end(), numbers.begin());
    return MemoryModel::fromNumbers(numbers).value();
}

} // namespace game
