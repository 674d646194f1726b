#include "game/progress/log_entry.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_library.hpp"

namespace game {
namespace {

LogEntry entryAt(double days, const std::string& device, std::int64_t sequence) {
    return {device, sequence, RoundFinished{6, 5, test::moment(days)}};
}

TEST(LogEntry, ItsNameIsDeviceSequenceAndAMarkOfWhatHappened) {
    LogEntry entry = entryAt(0, "desk-2", 17);
    const std::string id = entry.id();
    EXPECT_TRUE(id.starts_with("desk-2-17-")) << id;
    EXPECT_EQ(entryAt(0, "desk-2", 17).id(), id);
    EXPECT_NE(entryAt(1, "desk-2", 17).id(), id);
    EXPECT_NE((LogEntry{"desk-2", 17, Reveal{NuggetId("a/b"), entry.at()}}.id()), id);
    entry.countAs(entry.at().utcMs + 5, false);
    EXPECT_EQ(entry.id(), id) << "whatever time counts";
}

TEST(LogEntry, KnowsTheTimeOfEveryKindOfEvent) {
    const auto at = test::moment(3.25);
    Attempt attempt;
    attempt.at = at;
    for (const LogEvent& event :
         {LogEvent(attempt), LogEvent(Reveal{NuggetId("n"), at}), LogEvent(PageRead{ModuleId("m"), "p", at}),
          LogEvent(AssessmentTaken{ModuleId("m"), false, 1, 2, false, at}), LogEvent(RoundFinished{1, 1, at}),
          LogEvent(BadgeAward{BadgeId("b"), "", at}), LogEvent(ModelChange{{}, at}), LogEvent(ClockSeen{at})}) {
        EXPECT_EQ((LogEntry{"desk", 1, event}.at()), at);
    }
}

TEST(LogEntry, StandsInOrderOfTimeThenDeviceThenSequence) {
    EXPECT_TRUE(isBefore(entryAt(1, "z", 9), entryAt(2, "a", 1)));
    EXPECT_TRUE(isBefore(entryAt(1, "a", 9), entryAt(1, "b", 1)));
    EXPECT_TRUE(isBefore(entryAt(1, "a", 9), entryAt(1, "a", 10)));
    EXPECT_FALSE(isBefore(entryAt(1, "a", 10), entryAt(1, "a", 9)));
    EXPECT_FALSE(isBefore(entryAt(1, "a", 9), entryAt(1, "a", 9)));
}

} // namespace
} // namespace game
