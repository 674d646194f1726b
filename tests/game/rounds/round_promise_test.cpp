// What the screens say is a promise: what a plan may pass over, and for whom.

#include <algorithm>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "game/rounds/round.hpp"
#include "game/rounds/round_planner.hpp"
#include "tests/support/test_history.hpp"

namespace game {
namespace {

/// A round beside what was promised when it was planned.
struct Promises {
    std::size_t fresh = 0;
    std::size_t promisedInside = 0;
    std::vector<const Nugget*> missedOutside;
    std::vector<const Nugget*> promisedOutside;

    static Promises of(const RoundPlan& plan, const RepRecord& record, const engine::Timestamp& now) {
        Promises promises;
        std::set<NuggetId> inside;
        for (const auto& item : plan.items) {
            inside.insert(item.nugget);
            promises.fresh += item.isNew ? 1 : 0;
            promises.promisedInside += record.isPromised(item.nugget, now) ? 1 : 0;
        }
        for (const Nugget* nugget : record.library().nuggets()) {
            if (record.isPromised(nugget->id, now) && !inside.contains(nugget->id)) {
                auto& outside = record.isMissed(nugget->id) ? promises.missedOutside : promises.promisedOutside;
                outside.push_back(nugget);
            }
        }
        return promises;
    }
};

/// Whether one more nugget could have been asked as well.
bool hasRoomFor(const Nugget& nugget, const RoundPlan& plan, const RoundPlanner& planner) {
    return plan.items.size() < 8 &&
           std::any_of(nugget.questions.begin(), nugget.questions.end(), [&](const Question& question) {
               return plan.seconds + planner.expectedSeconds(question) <= 90.0 + 1e-9;
           });
}

/// Nothing new comes while a promised nugget waits outside; but for one in a round that is full of promised ones
/// while nothing missed waits.
bool keepsPromises(const RoundPlan& plan, const RepRecord& record, const engine::Timestamp& now,
                   const RoundPlanner& planner) {
    const auto promises = Promises::of(plan, record, now);
    if (promises.fresh == 0 || (promises.missedOutside.empty() && promises.promisedOutside.empty())) {
        return true;
    }
    const auto fits = [&](const Nugget* nugget) { return hasRoomFor(*nugget, plan, planner); };
    const auto& waiting = promises.promisedOutside;
    return promises.missedOutside.empty() && promises.fresh == 1 &&
           promises.promisedInside + 1 == plan.items.size() && std::none_of(waiting.begin(), waiting.end(), fits);
}

/// Where questions may be so long that a few of them fill a round.
Library anyLibrary() {
    auto made = test::makeLibrary({.courses = *rc::gen::inRange(1, 4),
                                   .modules = *rc::gen::inRange(1, 4),
                                   .nuggets = *rc::gen::inRange(1, 16),
                                   .questions = *rc::gen::inRange(1, 4)});
    std::vector<Course> courses = made.courses();
    engine::Rng rng(*rc::gen::inRange<std::uint64_t>(0, 1000));
    for (auto& course : courses) {
        for (auto& module : course.modules) {
            for (auto& nugget : module.nuggets) {
                nugget.questions.front().prompt.append(rng.chance(0.3) ? rng.below(1500) : 0, 'a');
            }
        }
    }
    return Library(std::move(courses), {});
}

/// Whatever happened up to `days`, and then an evening with misses.
RepRecord anyRecord(const Library& library, std::uint64_t seed, double days) {
    test::History history;
    engine::Rng rng(seed);
    const AttemptLog log = test::randomLog(library, "desk", seed);
    for (const auto& entry : log.entries()) {
        if (entry.at().utcMs < test::moment(days).utcMs) {
            history.add(entry.event);
        }
    }
    const double wrong = rng.between(0.0, 0.6);
    for (const Nugget* nugget : library.nuggets()) {
        if (rng.chance(0.4)) {
            history.answer(*nugget, days + rng.between(0.0, 0.0001), !rng.chance(wrong));
        }
    }
    return history.record(library);
}

RC_GTEST_PROP(RoundPromise, NothingNewWhileAPromisedOneWaits, (std::uint64_t seed)) {
    const auto library = anyLibrary();
    const double days = *rc::gen::inRange(0, 60);
    const auto record = anyRecord(library, seed, days);
    const auto now = test::moment(days + *rc::gen::inRange(1, 200) / 7.0);
    const RoundPlanner planner(library, {.dueADay = *rc::gen::inRange(1, 60), .newADay = *rc::gen::inRange(1, 20)});
    const auto plan = planner.daily(record, now, seed);
    RC_ASSERT(keepsPromises(plan, record, now, planner));
    RC_ASSERT(Promises::of(planner.more(RecallForecast(record, now), seed), record, now).fresh == 0U);
}

RC_GTEST_PROP(RoundPromise, WhatWasMissedIsAskedAsFarAsThereIsRoom, (std::uint64_t seed)) {
    const auto library = anyLibrary();
    const double days = *rc::gen::inRange(0, 60);
    const auto record = anyRecord(library, seed, days);
    const auto now = test::moment(days + *rc::gen::inRange(1, 200) / 7.0);
    const RoundPlanner planner(library, {.dueADay = *rc::gen::inRange(1, 60)});
    const auto plan = planner.daily(record, now, seed);
    const auto promises = Promises::of(plan, record, now);
    for (const Nugget* missed : promises.missedOutside) {
        RC_ASSERT(!hasRoomFor(*missed, plan, planner));
    }
    RC_ASSERT(promises.missedOutside.empty() || promises.promisedInside == plan.items.size());
}

RC_GTEST_PROP(RoundPromise, ANewOneIsInEveryRoundWhileNothingMissedWaits, (std::uint64_t seed)) {
    const auto library =
        test::makeLibrary({.courses = *rc::gen::inRange(1, 4), .nuggets = *rc::gen::inRange(1, 16)});
    const double days = *rc::gen::inRange(0, 60);
    const auto record = anyRecord(library, seed, days);
    const auto now = test::moment(days + *rc::gen::inRange(7, 200) / 7.0);
    const auto& courses = library.courses();
    const bool anyNew = std::any_of(courses.begin(), courses.end(), [&](const Course& course) {
        return std::any_of(course.modules.begin(), course.modules.end(), [&](const Module& module) {
            return !record.campaign().isLocked(module) && !record.campaign().unmetNuggets(module).empty();
        });
    });
    const auto plan = RoundPlanner(library, {}).daily(record, now, seed);
    const bool missed = std::any_of(plan.items.begin(), plan.items.end(),
                                    [&](const RoundItem& item) { return record.isMissed(item.nugget); });
    RC_ASSERT(!anyNew || missed || Promises::of(plan, record, now).fresh > 0U);
}

/// A rep who answers as the game thinks they would, in rounds played to their end, misses coming back in them.
class ForgetfulRep {
public:
    explicit ForgetfulRep(const Library& library) : m_record(library), m_planner(library, {}) {}

    const RepRecord& record() const { return m_record; }
    const RoundPlanner& planner() const { return m_planner; }
    engine::Timestamp now() const { return test::moment(m_day); }
    void waitUntil(double day) { m_day = std::max(m_day, day); }
    double below(double limit) { return limit * m_rng.unit(); }

    void play(const RoundPlan& plan) {
        Round round(m_record.library(), plan, m_rng.next(), 20.0);
        while (round.phase() != RoundPhase::finished) {
            if (round.phase() == RoundPhase::snippet) {
                note(Reveal{round.snippetRead(), now()});
            }
            const NuggetId id = round.nugget().id;
            const bool knows = m_rng.chance(m_record.isMet(id) ? m_record.retrievability(id, now()) : 0.7);
            m_day += 12.0 / 86'400.0;
            const Answer given = knows ? rightAnswer(round.question().body) : wrongAnswer(round.question());
            note(round.commit({given, Certainty::sure, round.readingMs() + 3000, now()}));
            if (round.feedbackRevealed()) {
                note(Reveal{id, now()});
            }
            round.proceed();
        }
    }
    void note(LogEvent event) { m_record.apply({"desk", ++m_sequence, std::move(event)}); }

private:
    static Answer wrongAnswer(const Question& question) {
        const auto* statement = std::get_if<TrueFalse>(&question.body);
        return statement != nullptr ? Answer{ChosenTruth{!statement->answer}} : Answer{ChosenOption{1}};
    }

    RepRecord m_record;
    RoundPlanner m_planner;
    engine::Rng m_rng{4};
    double m_day = 0.0;
    std::int64_t m_sequence = 0;
};

bool allMissed(const RoundPlan& plan, const RepRecord& record) {
    return std::all_of(plan.items.begin(), plan.items.end(),
                       [&](const RoundItem& item) { return record.isMissed(item.nugget); });
}

TEST(RoundPromise, AYearOfAForgetfulRepOver636NuggetsKeepsEveryPromise) {
    const auto library = test::makeLibrary({.courses = 6, .modules = 53, .nuggets = 2, .questions = 1});
    ASSERT_EQ(library.nuggets().size(), 636U);
    ForgetfulRep rep(library);
    std::size_t rounds = 0;
    std::size_t withNew = 0;
    std::size_t broken = 0;
    std::size_t missedLeft = 0;
    for (int day = 0; day < 365; ++day) {
        if (!engine::LocalDay::of(test::moment(day + 0.5)).isWorkday()) {
            continue;
        }
        rep.waitUntil(day + 9.0 / 24.0 + rep.below(0.3));
        for (int round = 0; round < 2; ++round) {
            const auto plan = rep.planner().daily(rep.record(), rep.now(), rounds);
            const auto promises = Promises::of(plan, rep.record(), rep.now());
            broken += keepsPromises(plan, rep.record(), rep.now(), rep.planner()) ? 0 : 1;
            missedLeft += !promises.missedOutside.empty() && !allMissed(plan, rep.record()) ? 1 : 0;
            withNew += promises.fresh > 0 ? 1 : 0;
            rounds += plan.empty() ? 0 : 1;
            rep.play(plan);
        }
        for (const auto& course : library.courses()) {
            const Module* module = rep.record().campaign().current(course);
            if (module != nullptr && rep.record().campaign().unmetNuggets(*module).empty()) {
                rep.note(AssessmentTaken{module->id, false, 1, 1, true, rep.now()});
            }
        }
    }
    EXPECT_EQ(broken, 0U);
    EXPECT_EQ(missedLeft, 0U);
    EXPECT_GT(rounds, 300U);
    EXPECT_GT(withNew, rounds / 4);
}

} // namespace
} // namespace game
