#include "game/memory/review_csv.hpp"

#include <gtest/gtest.h>

namespace game {
namespace {

TEST(ReviewCsv, ReadsWhatOtherProgramsExport) {
    const auto log = readReviewCsv("\xEF\xBB\xBF"
                                   "card_id,review_rating,review_time,review_duration\r\n"
                                   "17,3,2024-03-29T20:32:39.497123+00:00,7241\r\n"
                                   "\r\n"
                                   "18,4,2024-03-30T08:00:00.5+01:00,\r\n"
                                   "17,1,2024-03-31,12");
    ASSERT_TRUE(log) << log.sentence();
    ASSERT_EQ(log->cards().size(), 2u);
    const std::vector<Review>& first = log->cards()[0].reviews;
    ASSERT_EQ(first.size(), 2u);
    EXPECT_EQ(log->cards()[0].id, "17");
    EXPECT_EQ(first[0], (Review{Rating::good, *engine::Timestamp::fromIso("2024-03-29T20:32:39.497Z"), 7241}));
    EXPECT_EQ(first[1], (Review{Rating::again, *engine::Timestamp::fromIso("2024-03-31"), 12}));
    const Review& other = log->cards()[1].reviews[0];
    EXPECT_EQ(other, (Review{Rating::easy, *engine::Timestamp::fromIso("2024-03-30T08:00:00.500+01:00"), 0}));
}

TEST(ReviewCsv, TakesColumnsInAnyOrderAndIgnoresOthers) {
    const auto log = readReviewCsv("review_time,deck,review_duration,card_id,review_rating\n2024-03-31,x,5,7,2\n");
    ASSERT_TRUE(log) << log.sentence();
    EXPECT_EQ(log->cards()[0].id, "7");
    EXPECT_EQ(log->cards()[0].reviews[0].rating, Rating::hard);
}

std::string complaint(const std::string& line) {
    const auto log = readReviewCsv("card_id,review_rating,review_time,review_duration\n1,3,2024-03-31,5\n" + line);
    return log ? "" : log.sentence();
}

TEST(ReviewCsv, NamesTheFirstLineItCannotRead) {
    EXPECT_EQ(complaint("1,5,2024-03-31,5\n"), "Line 3 cannot be read: the rating \"5\" is not 1, 2, 3 or 4.");
    EXPECT_EQ(complaint("1,,2024-03-31,5\n"), "Line 3 cannot be read: the rating \"\" is not 1, 2, 3 or 4.");
    EXPECT_EQ(complaint("\n1,3,yesterday,5\n"), "Line 4 cannot be read: \"yesterday\" is no time.");
    EXPECT_EQ(complaint("1,3,2024-03-31T10:00:00.x,5\n"),
              "Line 3 cannot be read: \"2024-03-31T10:00:00.x\" is no time.");
    EXPECT_EQ(complaint("1,3,2024-03-31,-5\n"), "Line 3 cannot be read: \"-5\" is no number of milliseconds.");
    EXPECT_EQ(complaint("1,3,2024-03-31,1e3\n"), "Line 3 cannot be read: \"1e3\" is no number of milliseconds.");
    EXPECT_EQ(complaint("1,3,2024-03-31\n"), "Line 3 cannot be read: it has 3 fields where the first has 4.");
}

TEST(ReviewCsv, NamesTheColumnThatIsMissing) {
    EXPECT_EQ(readReviewCsv("card_id,review_rating,review_duration\n").sentence(),
              "The first line names no column review_time.");
    EXPECT_EQ(readReviewCsv("").sentence(), "The first line names no column card_id.");
}

TEST(ReviewCsv, IsFineWithoutReviews) {
    const auto log = readReviewCsv("card_id,review_rating,review_time,review_duration");
    ASSERT_TRUE(log);
    EXPECT_EQ(log->reviews(), 0u);
}

} // namespace
} // namespace game
