#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "game/memory/elapsed.hpp"
#include "game/memory/review_log.hpp"

namespace game {

/// A review as the trainer's inner loop reads it.
struct TrainingReview {
    /// Whole local days since the review before; 0 for the first and for the same day.
    float days = 0.0F;
    /// How much predicting this one counts; 0 for those that are only history.
    float weight = 0.0F;
    Rating rating = Rating::again;
    /// The days with every fraction.
    float realDays = 0.0F;

    bool recalled() const { return rating != Rating::again; }
    Elapsed elapsed() const { return {static_cast<double>(realDays), static_cast<double>(days)}; }
};

/// What is learned from: every review on another day than the one before is an item, its label whether the rep
/// recalled, predicted from all earlier reviews of the card, same-day ones included. Items have an order, by time.
class TrainingItems {
public:
    /// Every item counts 1.
    explicit TrainingItems(const ReviewLog& log);

    std::size_t size() const { return m_order.size(); }
    std::size_t cards() const { return m_starts.size() - 1; }
    /// A card's reviews up to its last item.
    std::span<const TrainingReview> card(std::size_t index) const;

    /// The items at places `from` to `to` (excluded) of the order, with all history before them.
    TrainingItems part(std::size_t from, std::size_t to) const;
    /// Without the cards whose first answer and first wait are too rare to be learned from (recall.md, section 2).
    TrainingItems withoutOutliers() const;
    /// Item i of N counts 0.25 + 0.75 (i/(N-1))³: what was long ago says less about now.
    TrainingItems weighedByRecency() const;

private:
    TrainingItems() = default;
    /// Keeps the reviews up to each card's last item among `kept`, places of m_reviews in the order of time.
    TrainingItems only(const std::vector<std::uint32_t>& kept) const;

    std::vector<TrainingReview> m_reviews;
    /// Where each card starts in m_reviews, and the end.
    std::vector<std::uint32_t> m_starts{0};
    /// Places of the items in m_reviews, by time.
    std::vector<std::uint32_t> m_order;
};

} // namespace game
