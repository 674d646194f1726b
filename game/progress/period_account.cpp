#include "game/progress/period_account.hpp"

#include <algorithm>

namespace game {

std::optional<double> PeriodAccount::share() const {
    if (available <= 0) {
        return std::nullopt;
    }
    return std::clamp(static_cast<double>(earned) / static_cast<double>(available), -1.0, 1.0);
}

PeriodAccount PeriodAccount::of(const RepRecord& record, const engine::Timestamp& from,
                                const engine::Timestamp& end) {
    const auto& attempts = record.attempts();
    const auto before = [](const ScoredAttempt& scored, std::int64_t utcMs) {
        return scored.attempt.at.utcMs < utcMs;
    };
    const auto first = std::lower_bound(attempts.begin(), attempts.end(), from.utcMs, before);
    const auto last = std::lower_bound(first, attempts.end(), end.utcMs + 1, before);
    PeriodAccount account;
    for (auto scored = first; scored < last; ++scored) {
        account.earned += scored->score.points;
        account.available += scored->score.available;
    }
    for (const auto* nugget : record.library().nuggets()) {
        if (record.isDue(nugget->id, end)) {
            account.available += record.ledger().available(*record.ledger().find(nugget->id.text()), end);
        }
    }
    return account;
}

} // namespace game
