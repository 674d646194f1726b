#include "game/memory/review_log.hpp"

#include <algorithm>

namespace game {

void ReviewLog::add(const std::string& card, const Review& review) {
    const auto [place, isNew] = m_places.try_emplace(card, m_cards.size());
    if (isNew) {
        m_cards.push_back({card, {}});
    }
    std::vector<Review>& reviews = m_cards[place->second].reviews;
    const auto isBefore = [](const Review& a, const Review& b) { return a.at.utcMs < b.at.utcMs; };
    reviews.insert(std::upper_bound(reviews.begin(), reviews.end(), review, isBefore), review);
    ++m_reviews;
}

} // namespace game
