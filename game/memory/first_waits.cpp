#include "game/memory/first_waits.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace game {
namespace {

/// The first review on another day than the first answer; null when there is none.
const TrainingReview* firstItem(std::span<const TrainingReview> card) {
    const auto found =
        std::find_if(card.begin(), card.end(), [](const auto& review) { return review.days > 0.0F; });
    return found == card.end() ? nullptr : &*found;
}

} // namespace

FirstWaits::FirstWaits(const TrainingItems& items) {
    for (std::size_t i = 0; i < items.cards(); ++i) {
        const auto card = items.card(i);
        const TrainingReview* item = firstItem(card);
        // In a later part of a log a card's first wait may be history.
        if (item != nullptr && item->weight > 0.0F) {
            Group& group = m_groups[static_cast<std::size_t>(card.front().rating) - 1][item->days];
            group.asked += 1.0;
            group.recalled += item->recalled() ? 1.0 : 0.0;
            group.realDays += static_cast<double>(item->realDays);
        }
    }
    for (const Rating first : {Rating::again, Rating::hard, Rating::good, Rating::easy}) {
        dropRare(first);
    }
}

double FirstWaits::recall() const {
    Group all;
    for (const Groups& groups : m_groups) {
        for (const auto& [days, group] : groups) {
            all.asked += group.asked;
            all.recalled += group.recalled;
        }
    }
    return all.asked > 0.0 ? all.recalled / all.asked : 0.0;
}

bool FirstWaits::isUsual(std::span<const TrainingReview> card) const {
    const TrainingReview* item = firstItem(card);
    return item != nullptr && m_usual[static_cast<std::size_t>(card.front().rating) - 1].count(item->days) > 0;
}

void FirstWaits::dropRare(Rating first) {
    const Groups& all = after(first);
    std::vector<std::pair<float, Group>> groups(all.begin(), all.end());
    std::sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
        return std::pair(a.second.asked, -a.first) < std::pair(b.second.asked, -b.first);
    });
    double asked = 0.0;
    for (const auto& group : groups) {
        asked += group.second.asked;
    }
    const double mayGo = std::max(20.0, asked / 20.0);
    const float longest = first == Rating::easy ? 365.0F : 100.0F;
    double gone = 0.0;
    for (const auto& group : groups) {
        if (gone + group.second.asked < mayGo) {
            gone += group.second.asked;
        } else if (group.second.asked >= 6.0 && group.first <= longest) {
            m_usual[static_cast<std::size_t>(first) - 1].insert(group);
        }
    }
}

} // namespace game
