// Nobody gains or loses by a wrong clock: the same days of play are entered by a right one and by one that is wrong
// for a while.
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

const Library& library() {
    static const Library shared = test::makeLibrary();
    return shared;
}

/// Some weeks of daily play; on `first` … `last` the clock is `off` days away from the truth.
struct Play {
    int days = 20;
    int first = 8;
    int last = 9;
    double off = 0.0;
    std::uint64_t seed = 1;

    AttemptLog log() const {
        engine::Rng rng(seed);
        test::History history;
        for (int day = 0; day < days; ++day) {
            const double wrong = day >= first && day <= last ? off : 0.0;
            double at = day + rng.between(0.35, 0.5);
            for (int item = 0; item < 10; ++item, at += 0.0005) {
                Attempt attempt = test::attemptAt(*library().nuggets()[rng.below(24)], at + wrong, rng.chance(0.8));
                // What is not timed does not depend on the pace of others.
                attempt.timed = false;
                history.add(attempt);
            }
            if (day == first) {
                history.add(BadgeAward{BadgeId("by-the-clock"), "", test::moment(at + wrong)});
            }
            history.round(at + wrong);
        }
        return history.log();
    }
    std::set<NuggetId> touched() const {
        std::set<NuggetId> nuggets;
        const RepRecord record = RepRecord::of(log(), library());
        for (const ScoredAttempt& scored : record.attempts()) {
            const auto day = engine::daysBetween(test::moment(0), scored.attempt.at);
            if (day >= first && day < last + 1) {
                nuggets.insert(scored.attempt.nugget);
            }
        }
        return nuggets;
    }
};

TEST(WrongClock, TwoDaysAheadByAYearCountAsTheDaysTheyWere) {
    Play play;
    const RepRecord right = RepRecord::of(play.log(), library());
    play.off = 399.0;
    const RepRecord wrong = RepRecord::of(play.log(), library());
    const auto now = test::moment(19.9);
    EXPECT_EQ(wrong.doubted(), 20u);
    EXPECT_TRUE(right.hasBadge(BadgeId("by-the-clock")));
    EXPECT_FALSE(wrong.hasBadge(BadgeId("by-the-clock")));
    EXPECT_LT(wrong.ledger().total(), right.ledger().total());
    EXPECT_EQ(wrong.days().played(), right.days().played());
    EXPECT_EQ(wrong.streak(now).current(), right.streak(now).current());
    EXPECT_NEAR(wrong.brightness(now), right.brightness(now), 0.02);
}

RC_GTEST_PROP(WrongClockProperties, NobodyGainsOrLoses, (std::uint64_t seed)) {
    engine::Rng rng(seed);
    Play play;
    play.seed = seed;
    play.days = 12 + static_cast<int>(rng.below(30));
    play.first = 2 + static_cast<int>(rng.below(static_cast<std::uint64_t>(play.days) - 6));
    play.last = play.first + static_cast<int>(rng.below(3));
    const RepRecord right = RepRecord::of(play.log(), library());
    // More than nobody was ever away; the year has not begun before the earliest.
    play.off = rng.chance(0.5) ? rng.between(7.0, 800.0) : -rng.between(7.0, 300.0);
    const std::set<NuggetId> touched = [&] {
        Play truth = play;
        truth.off = 0.0;
        return truth.touched();
    }();
    const AttemptLog log = play.log();
    const RepRecord wrong = RepRecord::of(log, library());
    RC_ASSERT(wrong.doubted() == static_cast<std::size_t>(10 * (play.last - play.first + 1)));
    for (const ScoredAttempt& scored : wrong.attempts()) {
        if (!scored.trusted) {
            RC_ASSERT(scored.score.points == 0);
            RC_ASSERT(scored.score.available == 0);
        }
    }
    for (const auto& [name, recall] : right.ledger().nuggets()) {
        if (!touched.contains(NuggetId(name))) {
            RC_ASSERT(wrong.ledger().find(name)->points == recall.points);
        }
    }
    RC_ASSERT(!wrong.hasBadge(BadgeId("by-the-clock")));
    const auto now = test::moment(play.days - 0.1);
    RC_ASSERT(wrong.days().played() == right.days().played());
    RC_ASSERT(wrong.streak(now).current() == right.streak(now).current());
    RC_ASSERT(wrong.rounds().size() == right.rounds().size());
}

/// In whatever order the files of two machines are merged.
RC_GTEST_PROP(WrongClockProperties, EntriesCountTheSameInAnyOrder, (std::uint64_t seed)) {
    engine::Rng rng(seed);
    Play play;
    play.seed = seed;
    play.off = rng.between(-300.0, 800.0);
    const AttemptLog ordered = play.log();
    std::vector<LogEntry> entries = ordered.entries();
    AttemptLog shuffled;
    while (!entries.empty()) {
        const auto next = entries.begin() + static_cast<std::ptrdiff_t>(rng.below(entries.size()));
        shuffled.add(*next);
        entries.erase(next);
        if (rng.chance(0.1)) {
            RC_ASSERT(!shuffled.entries().empty());
        }
    }
    RC_ASSERT(shuffled.entries() == ordered.entries());
}

} // namespace
} // namespace game
