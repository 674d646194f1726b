#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/core/timestamp.hpp"
#include "game/memory/rating.hpp"

namespace game {

/// One answer to one card, as the trainer hears it.
struct Review {
    Rating rating = Rating::again;
    engine::Timestamp at;
    /// How long the answer took; 0 when nobody measured it.
    std::int64_t durationMs = 0;

    friend bool operator==(const Review&, const Review&) = default;
};

/// One rep's history with one nugget, in the order of time.
struct ReviewCard {
    std::string id;
    std::vector<Review> reviews;
};

/// Everything the memory model can be trained on: cards and their reviews, from whatever source.
class ReviewLog {
public:
    /// In any order; reviews of the same moment keep the order they came in.
    void add(const std::string& card, const Review& review);

    /// In the order in which they were first added.
    const std::vector<ReviewCard>& cards() const { return m_cards; }
    std::size_t reviews() const { return m_reviews; }

private:
    std::vector<ReviewCard> m_cards;
    std::unordered_map<std::string, std::size_t> m_places;
    std::size_t m_reviews = 0;
};

} // namespace game
