#include "game/progress/badge_rules.hpp"

#include <algorithm>

#include "game/progress/criterion_measure.hpp"

namespace game {

std::vector<BadgeAward> BadgeRules::newAwards(const RepRecord& record, const engine::Timestamp& now) const {
    std::vector<BadgeAward> awards;
    if (!GuessOdds::of(record).areEnough()) {
        return awards;
    }
    for (const auto& badge : m_library->badges()) {
        if (record.hasBadge(badge.id) || badge.criteria.empty()) {
            continue;
        }
        std::string evidence;
        const auto holds = [&](const Criterion& criterion) {
            const auto measure = CriterionMeasure::of(criterion, record, now);
            evidence += (evidence.empty() ? "" : "; ") + measure.evidence;
            return measure.holds();
        };
        if (std::all_of(badge.criteria.begin(), badge.criteria.end(), holds)) {
            awards.push_back({badge.id, evidence, now});
        }
    }
    return awards;
}

BadgeProgress BadgeRules::progress(const Badge& badge, const RepRecord& record,
                                   const engine::Timestamp& now) const {
    return progress(badge, record, now, GuessOdds::of(record));
}

BadgeProgress BadgeRules::progress(const Badge& badge, const RepRecord& record, const engine::Timestamp& now,
                                   const GuessOdds& odds) {
    BadgeProgress progress{&badge, badge.criteria.empty() ? 0.0 : 1.0, "", 0.0};
    for (const auto& criterion : badge.criteria) {
        auto measure = CriterionMeasure::of(criterion, record, now);
        progress.work = std::max(progress.work, measure.work);
        if (progress.words.empty() || measure.share < progress.share) {
            progress.share = measure.share;
            progress.words = std::move(measure.words);
        }
    }
    progress.work = std::max(progress.work, odds.answersLeft());
    if (odds.share() < progress.share) {
        progress.share = odds.share();
        progress.words = "more right answers than guessing would give";
    }
    return progress;
}

std::vector<BadgeProgress> BadgeRules::ahead(const RepRecord& record, const engine::Timestamp& now) const {
    std::vector<BadgeProgress> ahead;
    const GuessOdds odds = GuessOdds::of(record);
    for (const auto& badge : m_library->badges()) {
        if (!record.hasBadge(badge.id)) {
            ahead.push_back(progress(badge, record, now, odds));
        }
    }
    std::stable_sort(ahead.begin(), ahead.end(), [](const auto& a, const auto& b) { return a.work < b.work; });
    return ahead;
}

} // namespace game
