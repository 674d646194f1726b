#pragma once

#include <algorithm>
#include <cmath>
#include <string>

#include "engine/core/rng.hpp"
#include "game/memory/memory_model.hpp"
#include "game/memory/review_log.hpp"

namespace game {

/// A log of reps whose memory follows `truth`, asked at times that scatter about the default plan; misses are often
/// asked again the same day.
inline ReviewLog simulatedLog(const MemoryModel& model, int cards, std::uint64_t seed) {
    engine::Rng rng(seed);
    const Fsrs6 plan;
    ReviewLog log;
    for (int card = 0; card < cards; ++card) {
        Review review{
            Rating::again, {1'700'000'000'000 + static_cast<std::int64_t>(rng.below(100)) * 86'400'000, 0}, 0};
        MemoryState memory;
        MemoryState planned;
        for (int i = 0; i < 12; ++i) {
            if (i == 0) {
                review.rating = rng.chance(0.4) ? Rating::again : Rating::good;
                memory = model.first(review.rating);
                planned = plan.first(review.rating);
            } else {
                const bool soon = review.rating == Rating::again && rng.chance(0.6);
                const double wait = std::clamp(plan.interval(0.9, planned.stability), 1.0, 200.0);
                const double days = soon ? 0.0 : std::ceil(wait * rng.between(0.6, 1.8));
                review.at.utcMs += static_cast<std::int64_t>(days * 86'400'000.0) + (soon ? 60'000 : 0);
                const Elapsed elapsed{soon ? 60'000.0 / 86'400'000.0 : days, days};
                const bool right = rng.chance(model.retrievability(memory, elapsed));
                review.rating = !right ? Rating::again : rng.chance(0.2) ? Rating::hard : Rating::good;
                memory = model.review(memory, review.rating, elapsed);
                planned = plan.review(planned, review.rating, days);
            }
            review.durationMs = 2'000 + static_cast<std::int64_t>(rng.below(8'000));
            log.add("card " + std::to_string(card), review);
        }
    }
    return log;
}

inline ReviewLog simulatedLog(const Fsrs6Parameters& truth, int cards, std::uint64_t seed) {
    return simulatedLog(Fsrs6(truth), cards, seed);
}

/// Parameters of somebody who forgets otherwise than most.
inline Fsrs6Parameters otherMemory() {
    Fsrs6Parameters parameters;
    parameters.w[0] = 0.9;
    parameters.w[2] = 6.0;
    parameters.w[8] = 1.1;
    parameters.w[11] = 0.8;
    parameters.w[20] = 0.4;
    return parameters;
}

} // namespace game
