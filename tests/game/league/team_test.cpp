#include "game/league/team.hpp"

#include <gtest/gtest.h>

namespace game {
namespace {

engine::LocalDay day(const char* iso) {
    return engine::LocalDay::fromIso(iso).value();
}

Team teamWithWinter() {
    Team team;
    team.seasons.push_back({"Winter", day("2026-11-16"), day("2027-02-07")});
    return team;
}

TEST(Team, FindsTheWrittenSeasonUpToItsLastDay) {
    const Team team = teamWithWinter();
    EXPECT_EQ(team.seasonOf(day("2026-11-16")).title, "Winter");
    EXPECT_EQ(team.seasonOf(day("2027-02-07")).title, "Winter");
    EXPECT_EQ(team.seasonOf(day("2027-02-08")).title, "Quarter 1 of 2027");
}

TEST(Team, TakesTheCalendarQuarterWhereNoneIsWritten) {
    const Season fourth = Team().seasonOf(day("2026-11-23"));
    EXPECT_EQ(fourth.title, "Quarter 4 of 2026");
    EXPECT_EQ(fourth.first.toIso(), "2026-10-01");
    EXPECT_EQ(fourth.last.toIso(), "2026-12-31");
    const Season first = Team().seasonOf(day("2028-02-29"));
    EXPECT_EQ(first.first.toIso(), "2028-01-01");
    EXPECT_EQ(first.last.toIso(), "2028-03-31");
}

TEST(Team, HasASeasonForEveryDayThatHoldsIt) {
    const Team team = teamWithWinter();
    for (std::int64_t number = 20'000; number < 21'500; ++number) {
        EXPECT_TRUE(team.seasonOf({number}).holds({number}));
    }
}

TEST(Team, KnowsWhenTheNextSeasonStarts) {
    const Team team = teamWithWinter();
    EXPECT_EQ(team.nextSeasonStart(day("2026-11-16")).toIso(), "2027-02-08");
    EXPECT_EQ(team.nextSeasonStart(day("2027-02-08")).toIso(), "2027-04-01");
    EXPECT_EQ(team.nextSeasonStart(day("2026-11-15")).toIso(), "2026-11-16") << "within a quarter";
    EXPECT_EQ(Team().nextSeasonStart(day("2026-11-16")).toIso(), "2027-01-01");
    for (std::int64_t number = 20'000; number < 21'500; ++number) {
        const engine::LocalDay next = team.nextSeasonStart({number});
        EXPECT_LT(number, next.number);
        EXPECT_NE(team.seasonOf(next).title, team.seasonOf({number}).title);
    }
}

TEST(Team, HasTheModelOfTheLastDayThatCame) {
    Team team;
    EXPECT_EQ(team.modelOn(day("2026-11-16")), nullptr);
    team.models = {{day("2026-11-16"), MemoryModel(Fsrs7())}, {day("2027-02-08"), MemoryModel()}};
    EXPECT_EQ(team.modelOn(day("2026-11-15")), nullptr);
    EXPECT_EQ(*team.modelOn(day("2026-11-16")), MemoryModel(Fsrs7()));
    EXPECT_EQ(*team.modelOn(day("2027-02-07")), MemoryModel(Fsrs7()));
    EXPECT_EQ(*team.modelOn(day("2029-01-01")), MemoryModel());
}

TEST(Team, KnowsItsMembers) {
    Team team;
    team.members.push_back({"Ada", "Countess", "North", true});
    ASSERT_NE(team.member("Ada"), nullptr);
    EXPECT_EQ(team.member("Ada")->shownName(), "Countess");
    EXPECT_EQ(team.member("Bob"), nullptr);
    EXPECT_EQ((TeamMember{"Bob", "", "", false}).shownName(), "Bob");
}

} // namespace
} // namespace game
