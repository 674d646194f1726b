#include "game/simulation/plain_schedule.hpp"

#include <algorithm>
#include <cmath>

#include "engine/core/rng.hpp"

namespace game {
namespace {

constexpr std::size_t kRoundItems = 8;
constexpr int kNewADay = 16;
constexpr int kTwoInARow = 2;
constexpr int kDrills = 4;
constexpr std::array<double, 5> kBoxDays{1, 2, 4, 8, 16};

RoundItem itemOf(const Nugget& nugget, bool isNew, engine::Rng& rng) {
    return {nugget.id, nugget.questions[rng.below(nugget.questions.size())].id, isNew, 0};
}

} // namespace

std::string_view PlainSchedule::name(Kind kind) {
    constexpr std::array<std::string_view, 4> kNames{"fixed 12/24 days", "Leitner boxes", "SM-2", "all at once"};
    return kNames[static_cast<std::size_t>(kind)];
}

RoundPlan PlainSchedule::next(const RepRecord& record, const engine::Timestamp& now, std::uint64_t seed) {
    engine::Rng rng(seed);
    const engine::LocalDay today = engine::LocalDay::of(now);
    std::vector<std::pair<std::int64_t, const Nugget*>> due;
    std::vector<const Nugget*> fresh;
    for (const Nugget* nugget : record.library().nuggets()) {
        const auto card = m_cards.find(nugget->id);
        if (card != m_cards.end()) {
            if (!card->second.retired && card->second.due <= today.number) {
                due.push_back({card->second.due, nugget});
            }
        } else if (record.campaign().status(*record.library().module(nugget->module)) != ModuleStatus::locked) {
            fresh.push_back(nugget);
        }
    }
    rng.shuffle(due);
    std::stable_sort(due.begin(), due.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    RoundPlan plan;
    for (std::size_t i = 0; i < due.size() && plan.items.size() < kRoundItems; ++i) {
        plan.items.push_back(itemOf(*due[i].second, false, rng));
    }
    int newLeft = kNewADay - record.days().newNuggets(today);
    for (std::size_t i = 0; i < fresh.size() && newLeft > 0 && plan.items.size() < kRoundItems; ++i, --newLeft) {
        plan.items.push_back(itemOf(*fresh[i], true, rng));
    }
    return plan;
}

void PlainSchedule::answered(const Attempt& attempt) {
    const auto [entry, first] = m_cards.try_emplace(attempt.nugget);
    Card& card = entry->second;
    card.interval = after(card, attempt, first);
    card.due = engine::LocalDay::of(attempt.at).number + std::llround(card.interval);
}

double PlainSchedule::after(Card& card, const Attempt& attempt, bool first) const {
    switch (m_kind) {
    case Kind::fixed:
        return fixedAfter(card, attempt.right, first);
    case Kind::leitner:
        return leitnerAfter(card, attempt.right, first);
    case Kind::sm2:
        return sm2After(card, attempt);
    case Kind::massed:
        break;
    }
    return massedAfter(card, attempt.right);
}

double PlainSchedule::fixedAfter(Card& card, bool right, bool first) {
    if (!first) {
        card.step = right ? card.step + 1 : 0;
        card.retired = card.step >= kTwoInARow;
    }
    return right ? 24.0 : 12.0;
}

double PlainSchedule::leitnerAfter(Card& card, bool right, bool first) {
    if (!first) {
        card.step = right ? std::min<int>(card.step + 1, kBoxDays.size() - 1) : 0;
    }
    return kBoxDays[static_cast<std::size_t>(card.step)];
}

double PlainSchedule::sm2After(Card& card, const Attempt& attempt) {
    if (!attempt.right) {
        card.step = 0;
        return 1.0;
    }
    // Right is 4; 5 when certain, 3 with difficulty: the rep's own word, as SM-2 wants it.
    const double quality = attempt.certainty == Certainty::certain ? 5.0
                           : attempt.certainty == Certainty::sure  ? 4.0
                                                                   : 3.0;
    const double short5 = 5.0 - quality;
    card.ease = std::max(1.3, card.ease + 0.1 - short5 * (0.08 + 0.02 * short5));
    ++card.step;
    if (card.step == 1) {
        return 1.0;
    }
    return card.step == 2 ? 6.0 : card.interval * card.ease;
}

double PlainSchedule::massedAfter(Card& card, bool right) {
    card.step += right ? 1 : 0;
    card.retired = card.step >= kDrills;
    return 0.0;
}

} // namespace game
