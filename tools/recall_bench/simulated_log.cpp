#include "tools/recall_bench/simulated_log.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "engine/core/rng.hpp"
#include "game/memory/fsrs6.hpp"

namespace bench {
namespace {

using game::Rating;

// 2020-01-01 09:00 UTC.
constexpr std::int64_t kFirstMorningMs = 1'577'869'200'000;
constexpr double kDaysOfNewCards = 1000.0;
constexpr double kHoursOpen = 8.0;
constexpr double kLongestWait = 200.0;
constexpr std::int64_t kAgainAfterMs = 10 * engine::kMsPerMinute;

/// Starts weaker than most, gains less by an answer and forgets along a steeper curve.
game::Fsrs6 memoryOfTheRep() {
    game::Fsrs6Parameters own;
    own.w[0] *= 0.6;
    own.w[1] *= 0.8;
    own.w[2] *= 1.2;
    own.w[6] *= 0.8;
    own.w[8] -= 0.15;
    own.w[20] = 0.25;
    return game::Fsrs6(own);
}

Rating drawn(engine::Rng& rng, double again, double hard) {
    constexpr double kEasy = 0.12;
    const double draw = rng.unit();
    if (draw < again) {
        return Rating::again;
    }
    if (draw < again + (1.0 - again) * hard) {
        return Rating::hard;
    }
    return draw < 1.0 - (1.0 - again) * kEasy ? Rating::good : Rating::easy;
}

/// One card from its first answer on.
class Card {
public:
    Card(const game::Fsrs6& memory, engine::Rng& rng)
        : m_memory(&memory), m_rng(&rng), m_ease(std::exp(rng.between(-0.5, 0.5))),
          m_day(std::floor(rng.between(0.0, kDaysOfNewCards))) {}

    game::Review first() {
        m_review.rating = drawn(*m_rng, 0.25, 0.12);
        m_state = m_memory->first(m_review.rating);
        m_review.at = {onDay()};
        return m_review;
    }

    game::Review next() {
        if (m_review.rating == Rating::again) {
            repeat();
        } else {
            comeBack();
        }
        m_review.durationMs = static_cast<std::int64_t>(m_rng->between(1500.0, 9000.0));
        return m_review;
    }

private:
    std::int64_t onDay() {
        const double hours = m_day * 24.0 + m_rng->between(0.0, kHoursOpen);
        return kFirstMorningMs + static_cast<std::int64_t>(hours * static_cast<double>(engine::kMsPerHour));
    }

    void repeat() {
        m_review.rating = Rating::good;
        m_review.at.utcMs += kAgainAfterMs;
        m_state = m_memory->review(m_state, m_review.rating, 0.0);
    }

    void comeBack() {
        const double due = std::min(m_memory->interval(0.9, m_state.stability), kLongestWait);
        const double days = std::max(1.0, std::round(due * m_rng->between(0.6, 1.8)));
        m_day += days;
        const double recall = m_memory->retrievability(days / m_ease, m_state.stability);
        m_review.rating = drawn(*m_rng, 1.0 - recall, 0.1);
        m_state = m_memory->review(m_state, m_review.rating, days);
        m_review.at.utcMs = onDay();
    }

    const game::Fsrs6* m_memory;
    engine::Rng* m_rng;
    double m_ease;
    double m_day;
    game::MemoryState m_state;
    game::Review m_review;
};

} // namespace

game::ReviewLog simulatedLog(const SimulatedPlan& plan) {
    const game::Fsrs6 memory = memoryOfTheRep();
    game::ReviewLog log;
    for (std::size_t number = 0; number < plan.cards; ++number) {
        const std::string id = std::to_string(number);
        engine::Rng rng(engine::Rng::mix(plan.seed, id));
        Card card(memory, rng);
        log.add(id, card.first());
        for (std::size_t i = 1; i < plan.reviewsPerCard; ++i) {
            log.add(id, card.next());
        }
    }
    return log;
}

} // namespace bench
