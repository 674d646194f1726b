#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "game/rounds/round_material.hpp"
#include "game/rounds/round_planner.hpp"
#include "tests/support/test_history.hpp"

namespace game {
namespace {

Library anyLibrary() {
    return test::makeLibrary({.courses = *rc::gen::inRange(1, 3),
                              .modules = *rc::gen::inRange(1, 4),
                              .nuggets = *rc::gen::inRange(1, 10),
                              .questions = *rc::gen::inRange(1, 4)});
}

RoundSettings anySettings() {
    RoundSettings settings;
    settings.dueADay = *rc::gen::inRange(1, 40);
    settings.newADay = *rc::gen::inRange(0, 20);
    settings.readingRate = *rc::gen::inRange(12, 30);
    return settings;
}

/// Moments while the log is being written and long after it.
engine::Timestamp anyMoment() {
    return test::moment(130.0 + *rc::gen::inRange(0, 200) / 7.0);
}

bool samePlan(const RoundPlan& a, const RoundPlan& b) {
    return std::equal(
        a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), [](const RoundItem& x, const RoundItem& y) {
            return x.nugget == y.nugget && x.question == y.question && x.isNew == y.isNew && x.insight == y.insight;
        });
}

/// Nuggets with a question of 7.5 to 15 seconds: any eight of them hold a round of 60 to 90 seconds.
std::ptrdiff_t handyAmong(const RoundMaterial::Nuggets& nuggets, const RoundPlanner& planner) {
    return std::count_if(nuggets.begin(), nuggets.end(), [&](const Nugget* nugget) {
        return std::any_of(nugget->questions.begin(), nugget->questions.end(), [&](const Question& question) {
            const double seconds = planner.expectedSeconds(question);
            return seconds >= 7.5 && seconds <= 15.0;
        });
    });
}

/// Whether all that has to be in a round is handy, and enough beside it.
bool makesAGoodRound(const RoundMaterial& material, const RoundPlanner& planner) {
    RoundMaterial::Nuggets required = material.missed;
    required.insert(required.end(), material.promised.begin(), material.promised.end());
    required.insert(required.end(), material.fresh.begin(),
                    material.fresh.begin() + (material.fresh.empty() ? 0 : 1));
    const auto beside =
        !material.heldBack.empty() ? 0 : handyAmong(material.fading, planner) + handyAmong(material.fresh, planner);
    const auto handy = handyAmong(material.missed, planner) + handyAmong(material.promised, planner) + beside +
                       handyAmong(material.later, planner);
    return handy >= 8 && handyAmong(required, planner) == std::ssize(required);
}

RC_GTEST_PROP(RoundPlannerProperties, SixToEightItemsInSixtyToNinetySeconds, (std::uint64_t seed)) {
    const auto library = anyLibrary();
    const auto record = RepRecord::of(test::randomLog(library, "desk", seed), library);
    const auto settings = anySettings();
    const RoundPlanner planner(library, settings);
    const auto now = anyMoment();
    const auto material = RoundMaterial::ofToday(record, now, {settings.dueADay, settings.newADay});
    const auto plan = planner.daily(record, now, seed);
    RC_ASSERT(plan.items.size() <= 8U);
    RC_ASSERT(plan.seconds <= 90.0 + 1e-9);
    RC_ASSERT(plan.empty() == material.idle());
    if (!material.idle() && makesAGoodRound(material, planner)) {
        RC_ASSERT(plan.items.size() >= 6U);
        RC_ASSERT(plan.seconds >= 60.0 - 1e-9);
    }
}

RC_GTEST_PROP(RoundPlannerProperties, SameRecordTimeAndSeedIsTheSamePlan, (std::uint64_t seed)) {
    const auto library = anyLibrary();
    const auto record = RepRecord::of(test::randomLog(library, "desk", seed), library);
    const RoundPlanner planner(library, anySettings());
    const auto now = anyMoment();
    RC_ASSERT(samePlan(planner.daily(record, now, seed), planner.daily(record, now, seed)));
}

RC_GTEST_PROP(RoundPlannerProperties, NothingLockedIsMetAndNothingTwice, (std::uint64_t seed)) {
    const auto library = anyLibrary();
    const auto record = RepRecord::of(test::randomLog(library, "desk", seed), library);
    const auto plan = RoundPlanner(library, anySettings()).daily(record, anyMoment(), seed);
    std::set<NuggetId> nuggets;
    for (const auto& item : plan.items) {
        const auto& module = *library.module(library.nugget(item.nugget)->module);
        const auto* recall = record.ledger().find(item.nugget.text());
        RC_ASSERT(item.isNew == (recall == nullptr || !recall->answered));
        RC_ASSERT(!item.isNew || record.campaign().status(module) != ModuleStatus::locked);
        RC_ASSERT(library.question(item.question) != nullptr);
        RC_ASSERT(nuggets.insert(item.nugget).second);
    }
}

/// Where an item stands in a round: missed, promised, fading, new, fading after all, filler.
int placeOf(const RoundItem& item, const RoundMaterial& material, const Library& library) {
    const auto isIn = [&](const RoundMaterial::Nuggets& nuggets) {
        return std::find(nuggets.begin(), nuggets.end(), library.nugget(item.nugget)) != nuggets.end();
    };
    const auto& fading = material.fading;
    const auto at = std::find(fading.begin(), fading.end(), library.nugget(item.nugget)) - fading.begin();
    if (at < std::ssize(fading)) {
        return at < static_cast<std::ptrdiff_t>(material.beforeFresh) || material.fadingFirst ? 2 : 4;
    }
    return isIn(material.missed) ? 0 : isIn(material.promised) ? 1 : item.isNew ? 3 : 5;
}

RC_GTEST_PROP(RoundPlannerProperties, OneModuleTwiceInARowOnlyWhereItMustBe, (std::uint64_t seed)) {
    const auto library = anyLibrary();
    const auto record = RepRecord::of(test::randomLog(library, "desk", seed), library);
    const RecallForecast forecast(record, anyMoment());
    const auto material = RoundMaterial::ofToday(forecast, {40, 16});
    const auto plan = RoundPlanner(library, {}).daily(forecast, seed);
    std::map<ModuleId, std::size_t> counts;
    std::size_t all = 0;
    std::size_t most = 0;
    bool neighbours = false;
    ModuleId last;
    for (const auto& item : plan.items) {
        if (placeOf(item, material, library) != placeOf(plan.items.front(), material, library)) {
            break;
        }
        const auto* nugget = library.nugget(item.nugget);
        ++all;
        most = std::max(most, ++counts[nugget->module]);
        neighbours = neighbours || nugget->module == last;
        last = nugget->module;
    }
    RC_ASSERT(neighbours == (most > all - most + 1));
}

RC_GTEST_PROP(RoundPlannerProperties, MissedOnesComeFirstThenPromisedOnesThenTheRest, (std::uint64_t seed)) {
    const auto library = anyLibrary();
    const auto record = RepRecord::of(test::randomLog(library, "desk", seed), library);
    const RecallForecast forecast(record, anyMoment());
    const auto material = RoundMaterial::ofToday(forecast, {40, 16});
    int place = 0;
    for (const auto& item : RoundPlanner(library, {}).daily(forecast, seed).items) {
        RC_ASSERT(placeOf(item, material, library) >= place);
        place = placeOf(item, material, library);
    }
}

/// One day of a rep who plays rounds until nothing is asked any more, from nine o'clock on.
struct PlayedDay {
    int due = 0;
    int fresh = 0;
    int rounds = 0;
};

PlayedDay playDay(RepRecord& record, const RoundPlanner& planner, int day) {
    PlayedDay played;
    double time = day + 9.0 / 24.0;
    std::int64_t sequence = day * 10'000;
    for (;; ++played.rounds) {
        const auto plan = planner.daily(record, test::moment(time), static_cast<std::uint64_t>(day));
        if (plan.empty()) {
            return played;
        }
        for (const auto& item : plan.items) {
            time += 15.0 / 86'400.0;
            auto attempt = test::attemptAt(*record.library().nugget(item.nugget), time);
            played.due += record.isDue(item.nugget, attempt.at) ? 1 : 0;
            played.fresh += item.isNew ? 1 : 0;
            record.apply({"desk", ++sequence, attempt});
        }
        record.apply({"desk", ++sequence, RoundFinished{6, 6, test::moment(time)}});
    }
}

TEST(RoundPlannerBacklog, OfFiveHundredDueIsSpreadOverDays) {
    const auto library = test::makeLibrary({.courses = 10, .modules = 5, .nuggets = 10});
    test::History history;
    for (const auto* nugget : library.nuggets()) {
        history.answer(*nugget, 0.4);
    }
    auto record = history.record(library);
    const RoundPlanner planner(library, {});
    EXPECT_EQ(planner.outlook(record, test::moment(20.4)).rounds, 5);
    EXPECT_EQ(planner.outlook(record, test::moment(20.4)).load, DayOutlook::Load::full);
    int answered = 0;
    for (int day = 20; day < 33; ++day) {
        const auto played = playDay(record, planner, day);
        EXPECT_LE(played.due, 40);
        EXPECT_LE(played.rounds, 8);
        answered += played.due;
    }
    EXPECT_GE(answered, 500);
}

TEST(RoundPlannerBacklog, NewOnesADayStayWithinTheirLimit) {
    const auto library = test::makeLibrary({.courses = 10, .modules = 1, .nuggets = 10});
    RepRecord record(library);
    const RoundPlanner planner(library, {});
    int met = 0;
    for (int day = 0; day < 10; ++day) {
        const auto played = playDay(record, planner, day);
        EXPECT_LE(played.fresh, 16);
        EXPECT_LE(played.due, 40);
        met += played.fresh;
    }
    EXPECT_EQ(met, 100);
}

} // namespace
} // namespace game
