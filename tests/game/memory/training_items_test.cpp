#include "game/memory/training_items.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "game/memory/first_waits.hpp"
#include "tests/game/memory/review_samples.hpp"

namespace game {
namespace {

constexpr std::int64_t kDay = 86'400'000;

void add(ReviewLog& log, const std::string& card, Rating rating, double day) {
    log.add(card, {rating, {static_cast<std::int64_t>((day + 0.5) * kDay), 0}, 0});
}

ReviewLog twoCards() {
    ReviewLog log;
    add(log, "a", Rating::again, 0.0);
    add(log, "a", Rating::good, 0.01);
    add(log, "a", Rating::good, 3.0);
    add(log, "b", Rating::good, 1.0);
    add(log, "b", Rating::again, 2.0);
    add(log, "a", Rating::hard, 10.0);
    add(log, "a", Rating::good, 10.01);
    add(log, "c", Rating::good, 1.0);
    return log;
}

TEST(TrainingItems, AreTheReviewsOnAnotherDay) {
    const TrainingItems items(twoCards());
    EXPECT_EQ(items.size(), 3u);
    ASSERT_EQ(items.cards(), 2u) << "a card answered once teaches nothing";
    const auto card = items.card(0);
    ASSERT_EQ(card.size(), 4u) << "what follows the last item is of no use";
    EXPECT_EQ(card[1].days, 0.0F);
    EXPECT_EQ(card[1].weight, 0.0F);
    EXPECT_EQ(card[2].days, 3.0F);
    EXPECT_EQ(card[2].weight, 1.0F);
    EXPECT_FLOAT_EQ(card[1].realDays, 0.01F);
    EXPECT_FLOAT_EQ(card[2].realDays, 2.99F) << "three mornings lie between, but not three days";
    EXPECT_EQ(card[3].days, 7.0F);
    EXPECT_TRUE(card[3].recalled());
    EXPECT_FALSE(items.card(1)[1].recalled());
}

TEST(TrainingItems, APartIsByTimeAndKeepsAllHistory) {
    const TrainingItems items(twoCards());
    const TrainingItems first = items.part(0, 1);
    ASSERT_EQ(first.cards(), 1u);
    EXPECT_EQ(first.card(0).size(), 2u) << "card b at day 2";
    const TrainingItems last = items.part(2, 3);
    ASSERT_EQ(last.cards(), 1u);
    EXPECT_EQ(last.card(0).size(), 4u);
    EXPECT_EQ(last.card(0)[2].weight, 0.0F) << "history, not asked for here";
    EXPECT_EQ(last.card(0)[3].weight, 1.0F);
}

TEST(TrainingItems, RecentItemsCountMore) {
    const TrainingItems items = TrainingItems(twoCards()).weighedByRecency();
    EXPECT_FLOAT_EQ(items.card(1)[1].weight, 0.25F);
    EXPECT_FLOAT_EQ(items.card(0)[2].weight, 0.25F + 0.75F / 8.0F);
    EXPECT_FLOAT_EQ(items.card(0)[3].weight, 1.0F);
}

/// `cards` cards whose first answer was good and whose first item came `wait` days later, and was right or not.
void addCards(ReviewLog& log, int cards, double wait) {
    for (int i = 0; i < cards; ++i) {
        const std::string id = std::to_string(wait) + "/" + std::to_string(i);
        add(log, id, Rating::good, 0.0);
        add(log, id, i % 2 == 0 ? Rating::good : Rating::again, wait);
    }
}

TEST(TrainingItems, RareAndOverlongFirstWaitsAreOutliers) {
    ReviewLog log;
    addCards(log, 100, 2);
    addCards(log, 30, 150);
    addCards(log, 12, 5);
    addCards(log, 7, 3);
    addCards(log, 7, 9);
    // 20 may go: of the rarest the longer wait first, then the shorter; the twelve would be too many.
    const TrainingItems items = TrainingItems(log).withoutOutliers();
    EXPECT_EQ(items.size(), 112u);
    const FirstWaits waits(items);
    EXPECT_EQ(waits.after(Rating::good).count(2.0F), 1u);
    EXPECT_EQ(waits.after(Rating::good).count(5.0F), 1u);
    EXPECT_EQ(waits.after(Rating::good).at(5.0F).asked, 12.0);
    EXPECT_EQ(waits.after(Rating::good).at(5.0F).recalled, 6.0);
    EXPECT_EQ(waits.recall(), 0.5);
}

TEST(FirstWaits, OfNothingAreNothing) {
    const FirstWaits waits{TrainingItems(ReviewLog())};
    EXPECT_EQ(waits.recall(), 0.0);
    EXPECT_TRUE(waits.after(Rating::again).empty());
}

RC_GTEST_PROP(TrainingItemsProperties, PartsHoldEveryItemOnce, ()) {
    const TrainingItems items(simulatedLog(Fsrs6Parameters{}, 20, *rc::gen::arbitrary<std::uint64_t>()));
    const std::size_t cut = *rc::gen::inRange<std::size_t>(0, items.size() + 1);
    std::size_t count = 0;
    for (const TrainingItems& part : {items.part(0, cut), items.part(cut, items.size())}) {
        for (std::size_t i = 0; i < part.cards(); ++i) {
            RC_ASSERT(part.card(i).back().weight == 1.0F);
            for (const TrainingReview& review : part.card(i)) {
                RC_ASSERT(review.weight == 0.0F || review.days > 0.0F);
                count += review.weight > 0.0F ? 1 : 0;
            }
        }
    }
    RC_ASSERT(count == items.size());
}

} // namespace
} // namespace game
