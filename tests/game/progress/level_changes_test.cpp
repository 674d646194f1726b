#include "game/progress/level_changes.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "game/content/fact_mark.hpp"
#include "tests/support/test_history.hpp"

namespace game {
namespace {

/// One course whose author changes it after it was played.
class LevelChangesTest : public testing::Test {
protected:
    LevelChangesTest() : before(coursesOf(test::makeLibrary()), {}) {}

    static std::vector<Course> coursesOf(const Library& library) { return library.courses(); }

    void answer(const Nugget& nugget, double days, bool right = true) {
        Attempt attempt = test::attemptAt(nugget, days, right);
        attempt.fact = factMark(nugget.questions.front().body);
        history.add(attempt);
    }
    /// All of a module, up to its assessment.
    void pass(const Module& module, double days) {
        AssessmentTaken taken{module.id, false, 8, 8, true, test::moment(days + 0.1)};
        for (const Nugget& nugget : module.nuggets) {
            answer(nugget, days);
            taken.nuggets.push_back(nugget.id);
        }
        history.add(taken);
    }
    LevelChanges changes(const Library& now, const std::set<std::string>& known = {}) const {
        return LevelChanges::of(history.record(now), known);
    }

    Library before;
    test::History history;
};

TEST_F(LevelChangesTest, SayNothingWhenNothingChanged) {
    pass(before.courses()[0].modules[0], 0.4);
    EXPECT_TRUE(changes(before).empty());
    EXPECT_EQ(changes(before).sentence(), "");
}

TEST_F(LevelChangesTest, AModuleSplitInTwoIsNotPassedAgain) {
    pass(before.courses()[0].modules[0], 0.4);
    auto courses = coursesOf(before);
    auto& modules = courses[0].modules;
    Module second = modules[0];
    second.id = ModuleId("c0/second-half");
    std::move(modules[0].nuggets.begin() + 4, modules[0].nuggets.end(), second.nuggets.begin());
    modules[0].nuggets.resize(4);
    second.nuggets.resize(4);
    modules.insert(modules.begin() + 1, second);
    const Library split(std::move(courses), {});
    const RepRecord record = history.record(split);
    EXPECT_TRUE(record.campaign().isComplete(ModuleId("c0/m0")));
    EXPECT_TRUE(record.campaign().isComplete(ModuleId("c0/second-half")));
    EXPECT_EQ(record.campaign().current(split.courses()[0])->id, ModuleId("c0/m1"));
    EXPECT_EQ(
        LevelChanges::of(record).sentence(),
        "The courses have changed: 1 new building stands already, since you passed all that is in it. The points "
        "you earned stay.");
}

TEST_F(LevelChangesTest, AModuleWithSomethingNewIsToBePassed) {
    pass(before.courses()[0].modules[0], 0.4);
    auto courses = coursesOf(before);
    auto& module = courses[0].modules[0];
    module.id = ModuleId("c0/renamed");
    {
        const Library renamed(std::vector<Course>(courses), {});
        EXPECT_TRUE(history.record(renamed).campaign().isComplete(ModuleId("c0/renamed")));
        EXPECT_EQ(changes(renamed).sentence(), "The courses have changed: 1 building is gone; 1 new building "
                                               "stands already, since you passed all that "
                                               "is in it. The points you earned stay.");
    }
    module.nuggets.push_back(module.nuggets.back());
    module.nuggets.back().id = NuggetId("c0/new");
    const Library more(std::move(courses), {});
    EXPECT_FALSE(history.record(more).campaign().isComplete(ModuleId("c0/renamed")));
}

TEST_F(LevelChangesTest, OlderSavesKnowWhatWasAsked) {
    const Module& module = before.courses()[0].modules[0];
    for (const Nugget& nugget : module.nuggets) {
        Attempt attempt = test::attemptAt(nugget, 0.4);
        attempt.context = AttemptContext::assessment;
        history.add(attempt);
    }
    history.add(AssessmentTaken{module.id, false, 8, 8, true, test::moment(0.5)});
    auto courses = coursesOf(before);
    courses[0].modules[0].id = ModuleId("c0/renamed");
    const Library renamed(std::move(courses), {});
    EXPECT_TRUE(history.record(renamed).campaign().isComplete(ModuleId("c0/renamed")));
}

TEST_F(LevelChangesTest, WhatIsGoneIsSaidOnce) {
    pass(before.courses()[0].modules[0], 0.4);
    answer(before.courses()[0].modules[1].nuggets[0], 1.4);
    auto courses = coursesOf(before);
    courses[0].modules.erase(courses[0].modules.begin());
    courses[0].modules[0].nuggets.erase(courses[0].modules[0].nuggets.begin());
    const Library after(std::move(courses), {});
    const LevelChanges told = changes(after);
    EXPECT_EQ(told.sentence(),
              "The courses have changed: 9 windows of yours are gone; 1 building is gone. The points you "
              "earned stay.");
    EXPECT_TRUE(changes(after, {told.keys().begin(), told.keys().end()}).empty());
}

TEST_F(LevelChangesTest, AnotherRightAnswerIsMetAgainAsNew) {
    const Nugget& nugget = *before.nuggets()[0];
    const Nugget& other = *before.nuggets()[1];
    answer(nugget, 0.4);
    answer(nugget, 4.4);
    answer(nugget, 9.4, false);
    answer(other, 9.5);
    auto courses = coursesOf(before);
    std::get<SingleChoice>(courses[0].modules[0].nuggets[0].questions[0].body).right = 1;
    const Library after(std::move(courses), {});
    const RepRecord record = history.record(after);
    EXPECT_FALSE(record.isMet(nugget.id));
    EXPECT_FALSE(record.isMissed(nugget.id));
    EXPECT_FALSE(record.dueAt(nugget.id));
    EXPECT_TRUE(record.isMet(other.id));
    EXPECT_EQ(record.ledger().total(), history.record(before).ledger().total()) << "what was paid stays";
    EXPECT_EQ(LevelChanges::of(record).sentence(), "The courses have changed: 1 window is dark until you meet its "
                                                   "fact again, which has changed. The points you "
                                                   "earned stay.");
    // Asked for the new fact: first it is met, then it pays what was not paid yet.
    const Nugget& fresh = *after.nuggets()[0];
    answer(fresh, 10.4);
    answer(fresh, 12.4);
    const RepRecord later = history.record(after);
    EXPECT_TRUE(later.isMet(nugget.id));
    EXPECT_EQ(later.ledger().find(nugget.id.text())->answers, 2);
    EXPECT_EQ(later.ledger().total(), record.ledger().total()) << "two days were paid for before";
    RepRecord wanted = history.record(after);
    wanted.setDesiredRetention(0.85);
    EXPECT_TRUE(wanted.dueAt(nugget.id)) << "planned from what is true now";
}

TEST_F(LevelChangesTest, AnswersOfOlderSavesFitAnything) {
    history.answer(*before.nuggets()[0], 0.4);
    auto courses = coursesOf(before);
    std::get<SingleChoice>(courses[0].modules[0].nuggets[0].questions[0].body).right = 1;
    const Library after(std::move(courses), {});
    EXPECT_TRUE(history.record(after).isMet(before.nuggets()[0]->id));
    EXPECT_TRUE(changes(after).empty());
}

} // namespace
} // namespace game
