#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "tests/support/league_play.hpp"

namespace game {
namespace {

const Library& library() {
    static const Library kLibrary = test::makeLibrary({.courses = 2, .modules = 3, .nuggets = 12});
    return kLibrary;
}

const Nugget& nugget(std::size_t number) {
    return *library().nuggets().at(number);
}

/// Noon: the week's workdays are over.
constexpr double kSaturday = 5.5;

struct Deed {
    std::size_t nugget = 0;
    double day = 0.0;
    bool right = true;
    Certainty certainty = Certainty::sure;
};

RepRecord recordOf(std::vector<Deed> deeds) {
    std::stable_sort(deeds.begin(), deeds.end(), [](const Deed& a, const Deed& b) { return a.day < b.day; });
    test::History history;
    for (const Deed& deed : deeds) {
        Attempt attempt = test::attemptAt(nugget(deed.nugget), deed.day, deed.right);
        attempt.certainty = deed.certainty;
        history.add(attempt);
    }
    history.round(deeds.back().day + 0.01);
    return history.record(library());
}

/// A rep of the last six weeks and of this one, up to its Friday; the last nugget of the library is left alone.
std::vector<Deed> randomDeeds(engine::Rng& rng) {
    std::vector<Deed> deeds{{0, -42.0}};
    const std::size_t nuggets = 1 + rng.below(library().nuggets().size() - 1);
    for (std::uint64_t left = 20 + rng.below(200); left > 0; --left) {
        deeds.push_back(
            {rng.below(nuggets), rng.between(-42.0, 4.9), rng.chance(0.8), static_cast<Certainty>(rng.below(4))});
    }
    return deeds;
}

RC_GTEST_PROP(LeaderboardProperties, MeetingAndKeepingOneMoreNuggetNeverLowersAShare, (std::uint64_t seed)) {
    engine::Rng rng(seed);
    const auto deeds = randomDeeds(rng);
    auto more = deeds;
    double day = rng.between(0.2, 4.0);
    for (int answers = 0; day < 4.9; ++answers) {
        more.push_back(
            {library().nuggets().size() - 1, day, true, answers == 0 ? Certainty::sure : Certainty::certain});
        day += rng.between(0.4, 3.0);
    }
    for (const Period period : {Period::week, Period::season}) {
        const auto before = test::standingOf(recordOf(deeds), {"Ada", "", "", false}, kSaturday, period);
        const auto after = test::standingOf(recordOf(more), {"Ada", "", "", false}, kSaturday, period);
        RC_ASSERT(after.par == before.par);
        RC_ASSERT(after.counted >= before.counted);
        RC_ASSERT(after.coverage() >= before.coverage());
    }
}

RC_GTEST_PROP(LeaderboardProperties, WhoeverStopsIsNeverAheadOfWhoWentOn, (std::uint64_t seed)) {
    engine::Rng rng(seed);
    test::PlanFollower stops(library());
    test::PlanFollower goesOn(library());
    stops.most = 1 + rng.below(library().nuggets().size() - 1);
    const int restDay = static_cast<int>(rng.below(5));
    for (int day = 0; day < 40; ++day) {
        if (day % 7 < 5 && day % 7 != restDay) {
            stops.work(day);
            goesOn.work(day);
        }
        if (day % 3 > 0) {
            continue;
        }
        const double evening = day + 0.8;
        for (const Period period : {Period::week, Period::season}) {
            RC_ASSERT(test::shareOf(stops.record(), evening, period) <=
                      test::shareOf(goesOn.record(), evening, period));
        }
    }
}

/// Plays on the workdays of `member` from the day they joined, up to the evening of `last`.
RepRecord worked(const TeamMember& member, int last) {
    test::PlanFollower rep(library(), member.calendar);
    for (int day = 0; day <= last; ++day) {
        const engine::LocalDay today = engine::LocalDay::of(test::moment(day + 0.5));
        if (member.calendar.isWorkday(today) && today >= member.joined.value_or(today)) {
            rep.work(day);
        }
    }
    return rep.record();
}

RC_GTEST_PROP(LeaderboardProperties, LeaveAndALateStartCostNothing, ()) {
    const auto dayOf = [](int day) { return engine::LocalDay::of(test::moment(day + 0.5)); };
    TeamMember away{"Ada", "", "", false};
    const int from = *rc::gen::inRange(0, 25);
    away.calendar.leave = {{dayOf(from), dayOf(from + *rc::gen::inRange(0, 12))}};
    TeamMember late{"Ben", "", "", false};
    late.joined = dayOf(*rc::gen::inRange(0, 25));
    TeamMember partTime{"Cyd", "", "", false};
    partTime.calendar.workdays = WorkCalendar::weekFromText("Sun, Tue-Wed").value();
    const int last = *rc::gen::inRange(30, 41);
    for (const TeamMember& member : {TeamMember{"Dan", "", "", false}, away, late, partTime}) {
        const RepRecord record = worked(member, last);
        RC_ASSERT(test::standingOf(record, member, last + 0.9, Period::season).share.value_or(0.0) > 0.85);
        RC_ASSERT(test::standingOf(record, member, last + 0.9, Period::week).share.value_or(1.0) > 0.7);
    }
}

/// Ten who pick any answer at once, day after day, beside nobody.
RC_GTEST_PROP(LeaderboardProperties, GuessersEarnNoPlace, (std::uint64_t seed)) {
    engine::Rng rng(seed);
    const auto claims = static_cast<Certainty>(rng.below(4));
    double sum = 0.0;
    for (int guesser = 0; guesser < 10; ++guesser) {
        std::vector<Deed> deeds;
        for (std::size_t number = 0; number < library().nuggets().size(); ++number) {
            for (int day = 0; day < 12; ++day) {
                deeds.push_back(
                    {number, day + 0.4, rng.chance(chanceLevel(nugget(number).questions.front().body)), claims});
            }
        }
        sum += test::shareOf(recordOf(std::move(deeds)), 12.5, Period::season);
    }
    RC_ASSERT(sum <= 0.0);
}

RC_GTEST_PROP(LeaderboardProperties, RepeatsBuyNothing, (std::uint64_t seed)) {
    engine::Rng rng(seed);
    const auto deeds = randomDeeds(rng);
    auto more = deeds;
    const Deed repeated = deeds[rng.below(deeds.size())];
    for (int i = 1; i < 20; ++i) {
        more.push_back({repeated.nugget, repeated.day + 0.01 * i, rng.chance(0.5), Certainty::certain});
    }
    for (const Period period : {Period::week, Period::season}) {
        const auto before = test::standingOf(recordOf(deeds), {"Ada", "", "", false}, kSaturday, period);
        const auto after = test::standingOf(recordOf(more), {"Ada", "", "", false}, kSaturday, period);
        if (repeated.day > 0.2) {
            RC_ASSERT(after.par == before.par);
        }
        RC_ASSERT(after.counted <= after.par);
    }
}

RC_GTEST_PROP(LeaderboardProperties, NothingDoneInThePeriodMovesItsPar, (std::uint64_t seed)) {
    engine::Rng rng(seed);
    const auto deeds = randomDeeds(rng);
    std::vector<Deed> before;
    std::copy_if(deeds.begin(), deeds.end(), std::back_inserter(before),
                 [](const Deed& deed) { return deed.day < 4.0 / 24.0; });
    const auto done = test::standingOf(recordOf(deeds), {"Ada", "", "", false}, kSaturday);
    const auto idle = test::standingOf(recordOf(before), {"Ada", "", "", false}, kSaturday);
    RC_ASSERT(done.par == idle.par);
}

} // namespace
} // namespace game
