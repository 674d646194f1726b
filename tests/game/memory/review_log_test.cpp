#include "game/memory/review_log.hpp"

#include <gtest/gtest.h>

namespace game {
namespace {

Review review(Rating rating, std::int64_t utcMs) {
    return {rating, {utcMs, 0}, 0};
}

TEST(ReviewLog, KeepsCardsAsTheyCameAndReviewsByTime) {
    ReviewLog log;
    log.add("b", review(Rating::good, 30));
    log.add("a", review(Rating::hard, 5));
    log.add("b", review(Rating::again, 10));
    log.add("b", review(Rating::easy, 30));
    ASSERT_EQ(log.cards().size(), 2u);
    EXPECT_EQ(log.reviews(), 4u);
    EXPECT_EQ(log.cards()[0].id, "b");
    EXPECT_EQ(log.cards()[0].reviews,
              (std::vector<Review>{review(Rating::again, 10), review(Rating::good, 30), review(Rating::easy, 30)}));
    EXPECT_EQ(log.cards()[1].id, "a");
}

} // namespace
} // namespace game
