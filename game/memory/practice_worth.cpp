#include "game/memory/practice_worth.hpp"

#include <algorithm>
#include <cmath>

namespace game {
namespace {

/// What is recalled in 120 days counts a third of what is recalled now.
constexpr double kFading = 1.0 / 120.0;
constexpr double kRightSeconds = 12.0;
/// What was missed is told and read again, and asked once more in the same round.
constexpr double kMissSeconds = 45.0;
constexpr double kMeetingSeconds = 22.0;
/// The first answer comes right after reading.
constexpr double kRightAfterReading = 0.92;

constexpr double kLowestPrice = 0.0005;
constexpr double kHighestPrice = 8.0;
/// How far a price may grow past the highest, as a logarithm.
constexpr double kMostBeyond = 2.0;

constexpr std::size_t kStabilities = 24;
constexpr double kLeastStability = 0.05;
constexpr double kMostStability = 3'000.0;
constexpr std::size_t kDifficulties = 5;
constexpr std::size_t kStates = kStabilities * kDifficulties;

constexpr std::size_t kWaits = 26;
/// From the next morning on.
constexpr double kLeastWait = 0.67;
constexpr double kMostWait = 365.0;
/// A wait that is never over.
constexpr double kForEver = 3'650.0;
/// Answered a moment ago.
constexpr double kJustNow = 0.3;

constexpr int kMostSweeps = 400;
constexpr double kSettled = 1e-3;

/// The value at `step` of `steps`, spaced by equal factors.
double spaced(double least, double most, double step, std::size_t steps) {
    return least * std::pow(most / least, step / static_cast<double>(steps - 1));
}

MemoryState stateAt(std::size_t number) {
    MemoryState state;
    state.stability =
        spaced(kLeastStability, kMostStability, static_cast<double>(number / kDifficulties), kStabilities);
    state.difficulty = 1.0 + 9.0 * static_cast<double>(number % kDifficulties) / (kDifficulties - 1.0);
    // FSRS-7 starts its fast half so; a day later hardly anything is left of it.
    state.fastStability = 0.8 * state.stability;
    return state;
}

/// A memory state as a mix of the four of the grid around it.
class GridPoint {
public:
    GridPoint() = default;
    explicit GridPoint(const MemoryState& state) {
        const double stability = std::log(std::clamp(state.stability, kLeastStability, kMostStability));
        const double row = (stability - std::log(kLeastStability)) / std::log(kMostStability / kLeastStability) *
                           (kStabilities - 1.0);
        const double column = (std::clamp(state.difficulty, 1.0, 10.0) - 1.0) / 9.0 * (kDifficulties - 1.0);
        const auto top = std::min(static_cast<std::size_t>(row), kStabilities - 2);
        const auto left = std::min(static_cast<std::size_t>(column), kDifficulties - 2);
        m_first = top * kDifficulties + left;
        m_down = row - static_cast<double>(top);
        m_right = column - static_cast<double>(left);
    }

    double of(const std::vector<double>& values) const {
        const double* at = values.data() + m_first;
        return (1.0 - m_down) * ((1.0 - m_right) * at[0] + m_right * at[1]) +
               m_down * ((1.0 - m_right) * at[kDifficulties] + m_right * at[kDifficulties + 1]);
    }

private:
    std::size_t m_first = 0;
    double m_down = 0.0;
    double m_right = 0.0;
};

/// A nugget that is left alone for a while and then asked.
struct Wait {
    /// Days of recall until then.
    double kept = 0.0;
    double recall = 1.0;
    /// How much what comes after it counts.
    double counts = 1.0;
    GridPoint afterRight;
    GridPoint afterMiss;
};

/// What memories are worth, and how long they are best left alone, when every second of practice costs so much.
class Pricing {
public:
    explicit Pricing(const MemoryModel& model)
        : m_met(model.first(Rating::good)), m_missed(model.first(Rating::again)), m_values(kStates),
          m_best(kStates) {
        for (std::size_t i = 0; i < kWaits; ++i) {
            m_days[i] = spaced(kLeastWait, kMostWait, static_cast<double>(i), kWaits);
        }
        m_waits.reserve(kStates * kWaits);
        for (std::size_t i = 0; i < kStates; ++i) {
            addWaits(model, stateAt(i));
            m_values[i] = m_waits.back().kept;
        }
    }

    /// The best waits at a price, for every state; quick when the price asked for before was near.
    const std::vector<double>& solve(double price) {
        for (int sweep = 0; sweep < kMostSweeps; ++sweep) {
            double change = 0.0;
            for (std::size_t i = 0; i < kStates; ++i) {
                const double before = m_values[i];
                choose(i, price);
                change = std::max(change, std::abs(m_values[i] - before));
            }
            if (change < kSettled) {
                break;
            }
        }
        return m_best;
    }

    /// Of meeting a new nugget at the price solved last; below 0 when it is not worth its seconds.
    double gainOfMeeting(double price) const {
        return kRightAfterReading * m_met.of(m_values) + (1.0 - kRightAfterReading) * m_missed.of(m_values) -
               price * kMeetingSeconds;
    }

private:
    void addWaits(const MemoryModel& model, const MemoryState& state) {
        Wait wait;
        double since = 0.0;
        for (const double days : m_days) {
            const double middle = (since + days) / 2.0;
            const double counts = std::exp(-kFading * days);
            const double recall = model.retrievability(state, days);
            // Simpson's rule, piece by piece.
            wait.kept +=
                (days - since) / 6.0 *
                (wait.recall * wait.counts +
                 4.0 * model.retrievability(state, middle) * std::exp(-kFading * middle) + recall * counts);
            const Elapsed elapsed{days, std::max(std::round(days), 1.0)};
            wait = {wait.kept, recall, counts, GridPoint(model.review(state, Rating::good, elapsed)),
                    GridPoint(model.review(state, Rating::again, elapsed))};
            m_waits.push_back(wait);
            since = days;
        }
    }

    void choose(std::size_t state, double price) {
        const Wait* waits = m_waits.data() + state * kWaits;
        // Never to be asked again.
        m_values[state] = waits[kWaits - 1].kept;
        m_best[state] = std::log(kForEver);
        std::array<double, kWaits> values;
        std::size_t best = kWaits;
        for (std::size_t i = 0; i < kWaits; ++i) {
            values[i] = valueOf(waits[i], price);
            if (values[i] > m_values[state]) {
                m_values[state] = values[i];
                best = i;
            }
        }
        if (best < kWaits) {
            m_best[state] = std::log(m_days[best]) + std::log(m_days[1] / m_days[0]) * peak(values, best);
        }
    }

    double valueOf(const Wait& wait, double price) const {
        const double seconds = wait.recall * kRightSeconds + (1.0 - wait.recall) * kMissSeconds;
        const double after =
            wait.recall * wait.afterRight.of(m_values) + (1.0 - wait.recall) * wait.afterMiss.of(m_values);
        return wait.kept + wait.counts * (after - price * seconds);
    }

    /// How far from the best value the top of the parabola through it and its neighbours lies, in steps.
    static double peak(const std::array<double, kWaits>& values, std::size_t best) {
        if (best == 0 || best == kWaits - 1) {
            return 0.0;
        }
        const double bend = values[best - 1] - 2.0 * values[best] + values[best + 1];
        return bend < 0.0 ? std::clamp(0.5 * (values[best - 1] - values[best + 1]) / bend, -0.5, 0.5) : 0.0;
    }

    GridPoint m_met;
    GridPoint m_missed;
    std::array<double, kWaits> m_days{};
    /// Of every state, all its waits.
    std::vector<Wait> m_waits;
    /// Days of recall ahead, less the price of the seconds they take; the solution of the price before is where
    /// the next one starts.
    std::vector<double> m_values;
    std::vector<double> m_best;
};

} // namespace

double PracticeWorth::price(double number) {
    return spaced(kLowestPrice, kHighestPrice, number, kPrices);
}

PracticeWorth::PracticeWorth(const MemoryModel& model) {
    Pricing pricing(model);
    double loss = 0.0;
    for (std::size_t i = kPrices; i-- > 0;) {
        const auto number = static_cast<double>(i);
        m_waits[i] = pricing.solve(price(number));
        const double gain = pricing.gainOfMeeting(price(number));
        if (m_meeting == 0.0 && gain > 0.0) {
            m_meeting = price(number + gain / (gain + loss));
        }
        loss = -gain;
    }
}

double PracticeWorth::ofAsking(const MemoryState& memory, double days) const {
    const GridPoint point(memory);
    const double waited = std::log(std::max(days, kJustNow));
    double longer = point.of(m_waits[kPrices - 1]);
    if (waited >= longer) {
        return price(kPrices - 1.0) * std::exp(std::min(waited - longer, kMostBeyond));
    }
    for (std::size_t i = kPrices - 1; i-- > 0;) {
        const double wait = point.of(m_waits[i]);
        if (waited >= wait) {
            return price(static_cast<double>(i) + (waited - wait) / (longer - wait));
        }
        longer = wait;
    }
    return price(0.0) * std::exp(waited - longer);
}

} // namespace game
