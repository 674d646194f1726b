#include "game/rounds/personal_memory.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

class PersonalMemoryTest : public testing::Test {
protected:
    /// Every nugget `times` times, four days apart; `right` says whether it was recalled each time it came back.
    template <class Right>
    RepRecord practised(int times, const Right& right) const {
        test::History history;
        for (int round = 0; round < times; ++round) {
            for (std::size_t i = 0; i < library.nuggets().size(); ++i) {
                history.answer(*library.nuggets()[i], 0.4 + 4.0 * round, round == 0 || right(round, i));
            }
        }
        return history.record(library);
    }
    static double firstStability(const PersonalMemory& memory) {
        return memory.model().first(Rating::good).stability;
    }

    Library library = test::makeLibrary();
};

TEST_F(PersonalMemoryTest, WithFewAnswersItIsTheUsualOne) {
    const auto record = practised(1, [](int, std::size_t) { return true; });
    EXPECT_EQ(PersonalMemory(record).model(), record.ledger().model());
}

TEST_F(PersonalMemoryTest, WhoForgetsMoreIsExpectedToForgetMore) {
    const auto good = practised(5, [](int, std::size_t) { return true; });
    const auto bad = practised(5, [](int, std::size_t) { return false; });
    EXPECT_GT(firstStability(PersonalMemory(good)), firstStability(PersonalMemory(bad)));
    EXPECT_LT(firstStability(PersonalMemory(bad)), bad.ledger().model().first(Rating::good).stability);
}

// Two thirds of misses, then everything right: what the earlier answers say does not hold for the later ones.
TEST_F(PersonalMemoryTest, AFitThatDoesNotPredictTheLatestAnswersIsNotTaken) {
    const auto record = practised(7, [](int round, std::size_t) { return round > 4; });
    EXPECT_EQ(PersonalMemory(record).model(), record.ledger().model());
}

TEST_F(PersonalMemoryTest, ItFitsUntilATenthMoreWasAnswered) {
    test::History history;
    for (int i = 0; i < 40; ++i) {
        history.answer(*library.nuggets()[static_cast<std::size_t>(i) % 8], 0.4 + i);
    }
    const PersonalMemory memory(history.record(library));
    history.answer(*library.nuggets()[0], 41.0);
    EXPECT_TRUE(memory.stillFits(history.record(library)));
    for (int i = 0; i < 4; ++i) {
        history.answer(*library.nuggets()[1], 42.0 + i);
    }
    EXPECT_FALSE(memory.stillFits(history.record(library)));
}

TEST_F(PersonalMemoryTest, TheSameRecordGivesTheSameMemory) {
    const auto record =
        practised(5, [](int round, std::size_t i) { return (i + static_cast<std::size_t>(round)) % 3 > 0; });
    const PersonalMemory one(record);
    const PersonalMemory two(record);
    EXPECT_EQ(one.model(), two.model());
    EXPECT_EQ(one.worth().ofMeeting(), two.worth().ofMeeting());
}

} // namespace
} // namespace game
