#include <algorithm>
#include <map>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "game/rounds/round.hpp"
#include "tests/support/test_history.hpp"

namespace game {
namespace {

/// What happened in a round played to its end by somebody who is right by chance.
struct Played {
    std::vector<NuggetId> asked;
    std::vector<bool> right;
    std::vector<NuggetId> revealed;
    int firstTry = 0;
    int stars = 0;
    std::size_t total = 0;
    bool positionsCount = true;
};

Played play(const Library& library, const RoundPlan& plan, std::uint64_t seed) {
    engine::Rng rng(seed);
    Round round(library, plan, seed);
    Played played;
    while (round.phase() != RoundPhase::finished && played.asked.size() < 100) {
        if (round.phase() == RoundPhase::snippet) {
            played.revealed.push_back(round.snippetRead());
        }
        const bool right = rng.chance(0.6);
        Commit commit;
        commit.answer = right ? rightAnswer(round.question().body) : Answer(TypedText{"-"});
        played.asked.push_back(round.nugget().id);
        played.positionsCount = played.positionsCount && round.position() == played.asked.size();
        played.right.push_back(round.commit(commit).right);
        round.proceed();
    }
    played.firstTry = round.firstTry();
    played.stars = round.stars();
    played.total = round.total();
    return played;
}

RoundPlan anyPlan(const Library& library) {
    RoundPlan plan;
    plan.context = *rc::gen::element(AttemptContext::round, AttemptContext::refresher, AttemptContext::assessment,
                                     AttemptContext::placement);
    const int items = *rc::gen::inRange(1, 9);
    for (int i = 0; i < items; ++i) {
        const auto& nugget = *library.nuggets()[static_cast<std::size_t>(i)];
        const auto& question = nugget.questions[*rc::gen::inRange<std::size_t>(0, nugget.questions.size())];
        plan.items.push_back({nugget.id, question.id, *rc::gen::inRange(0, 2) == 1, 0});
    }
    return plan;
}

bool isTest(const RoundPlan& plan) {
    return plan.context == AttemptContext::assessment || plan.context == AttemptContext::placement;
}

/// Where each nugget was asked.
std::map<NuggetId, std::vector<std::size_t>> placesOf(const Played& played) {
    std::map<NuggetId, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < played.asked.size(); ++i) {
        places[played.asked[i]].push_back(i);
    }
    return places;
}

RC_GTEST_PROP(RoundProperties, EachIsMetAndEachMissComesBackOnce, (std::uint64_t seed)) {
    const auto library = test::makeLibrary();
    const auto plan = anyPlan(library);
    const auto played = play(library, plan, seed);
    const auto places = placesOf(played);
    RC_ASSERT(places.size() == plan.items.size());
    int firstTry = 0;
    for (const auto& [nugget, times] : places) {
        const bool right = played.right[times.front()];
        firstTry += right ? 1 : 0;
        RC_ASSERT(times.size() == (right || isTest(plan) ? 1U : 2U));
    }
    RC_ASSERT(played.firstTry == firstTry);
    RC_ASSERT(played.total == played.asked.size());
    RC_ASSERT(played.positionsCount);
    RC_ASSERT(played.stars >= 1);
    RC_ASSERT((played.stars == 3) == (firstTry == static_cast<int>(plan.items.size())));
}

RC_GTEST_PROP(RoundProperties, AMissDoesNotComeBackAtOnceWhileOthersAreLeft, (std::uint64_t seed)) {
    const auto library = test::makeLibrary();
    const auto plan = anyPlan(library);
    const auto played = play(library, plan, seed);
    for (const auto& [nugget, times] : placesOf(played)) {
        // Directly after itself only as the very last question, when it was the last one left.
        if (times.size() == 2 && times[1] - times[0] < 2) {
            RC_ASSERT(times[1] + 1 == played.asked.size());
        }
    }
}

RC_GTEST_PROP(RoundProperties, NewNuggetsShowTheirSnippetOnce, (std::uint64_t seed)) {
    const auto library = test::makeLibrary();
    const auto plan = anyPlan(library);
    std::vector<NuggetId> expected;
    for (const auto& item : plan.items) {
        if (item.isNew && !isTest(plan)) {
            expected.push_back(item.nugget);
        }
    }
    RC_ASSERT(play(library, plan, seed).revealed == expected);
}

} // namespace
} // namespace game
