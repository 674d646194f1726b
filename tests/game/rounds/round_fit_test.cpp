#include "game/rounds/round_fit.hpp"

#include <algorithm>
#include <optional>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace game {
namespace {

/// Candidates with one way each.
std::vector<FitCandidate> candidates(const std::vector<int>& tenths) {
    std::vector<FitCandidate> all;
    for (const int each : tenths) {
        all.push_back({{{each, 0}}, false});
    }
    return all;
}

std::vector<std::size_t> chosen(const std::vector<FitPick>& picks) {
    std::vector<std::size_t> indices;
    for (const auto& pick : picks) {
        indices.push_back(pick.candidate);
    }
    return indices;
}

using Indices = std::vector<std::size_t>;

TEST(RoundFit, TakesTheMostUrgentInOrder) {
    EXPECT_EQ(chosen(fitRound(candidates(std::vector<int>(20, 100)), {})), (Indices{0, 1, 2, 3, 4, 5, 6, 7}));
    EXPECT_EQ(chosen(fitRound(candidates(std::vector<int>(20, 150)), {})), (Indices{0, 1, 2, 3, 4, 5}));
}

TEST(RoundFit, NothingGivesNothing) {
    EXPECT_TRUE(fitRound({}, {}).empty());
}

TEST(RoundFit, LittleIsTakenWhole) {
    EXPECT_EQ(chosen(fitRound(candidates({100, 100, 100}), {})), (Indices{0, 1, 2}));
}

TEST(RoundFit, PassesOverWhatWouldMakeItTooLong) {
    EXPECT_EQ(chosen(fitRound(candidates({500, 100, 400, 100, 100, 100, 100, 100, 100}), {})),
              (Indices{1, 2, 3, 4, 5, 6}));
}

TEST(RoundFit, RatherAsksByAShorterQuestionThanPassOver) {
    auto all = candidates({100, 100, 100, 100, 100, 100});
    all[0].ways = {{600, 0}, {150, 60}};
    const auto picks = fitRound(all, {});
    ASSERT_EQ(picks.size(), 6U);
    EXPECT_EQ(picks[0].way, 1U);
}

TEST(RoundFit, LikedQuestionsComeFirst) {
    auto all = candidates(std::vector<int>(6, 100));
    all[2].ways = {{120, 1}, {110, 0}};
    EXPECT_EQ(fitRound(all, {})[2].way, 1U);
}

TEST(RoundFit, FillersOnlyMakeItLongEnough) {
    auto all = candidates(std::vector<int>(12, 110));
    for (std::size_t i = 2; i < all.size(); ++i) {
        all[i].filler = true;
    }
    EXPECT_EQ(chosen(fitRound(all, {})), (Indices{0, 1, 2, 3, 4, 5}));
    for (std::size_t i = 2; i < 7; ++i) {
        all[i].filler = false;
    }
    EXPECT_EQ(chosen(fitRound(all, {})), (Indices{0, 1, 2, 3, 4, 5, 6}));
}

TEST(RoundFit, WhatIsRequiredIsInWhateverElseCouldBeHad) {
    auto all = candidates({100, 100, 100, 100, 100, 100, 100, 100, 400, 380});
    all[8].required = true;
    all[9].required = true;
    EXPECT_EQ(chosen(fitRound(all, {})), (Indices{0, 8, 9}));
    all[8].ways.push_back({150, 99});
    const auto picks = fitRound(all, {});
    EXPECT_EQ(chosen(picks), (Indices{0, 1, 2, 8, 9}));
    EXPECT_EQ(picks[3].way, 1U);
}

TEST(RoundFit, OfTooMuchThatIsRequiredAsMuchAsThereIsRoomFor) {
    auto all = candidates(std::vector<int>(12, 300));
    for (std::size_t i = 4; i < all.size(); ++i) {
        all[i].required = true;
    }
    EXPECT_EQ(chosen(fitRound(all, {})), (Indices{4, 5, 6}));
}

TEST(RoundFit, AnItemLongerThanARoundStandsAlone) {
    EXPECT_EQ(chosen(fitRound(candidates({2000}), {})), Indices{0});
}

TEST(RoundFit, OnlyLongOnesMakeAShorterRowNotALongerRound) {
    EXPECT_EQ(chosen(fitRound(candidates(std::vector<int>(10, 380)), {})), (Indices{0, 1}));
}

std::vector<FitCandidate> randomCandidates(int count) {
    std::vector<FitCandidate> all;
    for (int i = 0; i < count; ++i) {
        FitCandidate candidate;
        const int ways = *rc::gen::inRange(1, 4);
        for (int way = 0; way < ways; ++way) {
            candidate.ways.push_back({*rc::gen::inRange(30, 400), way});
        }
        all.push_back(candidate);
    }
    return all;
}

/// Whether some choice of 6 to 8 takes 60 to 90 seconds: all subsets, all ways.
bool canFit(const std::vector<FitCandidate>& all, std::size_t from, std::pair<int, int> itemsAndTenths) {
    const auto [items, tenths] = itemsAndTenths;
    if (items > 8 || tenths > 900) {
        return false;
    }
    if (items >= 6 && tenths >= 600) {
        return true;
    }
    for (std::size_t i = from; i < all.size(); ++i) {
        for (const auto& way : all[i].ways) {
            if (canFit(all, i + 1, {items + 1, tenths + way.tenths})) {
                return true;
            }
        }
    }
    return false;
}

RC_GTEST_PROP(RoundFitProperties, FitsWheneverAnythingDoes, ()) {
    const auto all = randomCandidates(*rc::gen::inRange(1, 10));
    const auto picks = fitRound(all, {});
    int tenths = 0;
    for (const auto& pick : picks) {
        tenths += all[pick.candidate].ways[pick.way].tenths;
    }
    const bool fits = picks.size() >= 6 && tenths >= 600;
    RC_ASSERT(picks.size() <= 8U);
    RC_ASSERT(tenths <= 900);
    RC_ASSERT(fits == canFit(all, 0, {0, 0}));
}

RC_GTEST_PROP(RoundFitProperties, TakesNobodyTwiceAndKeepsTheOrder, ()) {
    const auto order = chosen(fitRound(randomCandidates(*rc::gen::inRange(0, 60)), {}));
    RC_ASSERT(std::adjacent_find(order.begin(), order.end(), std::greater_equal<>()) == order.end());
}

RC_GTEST_PROP(RoundFitProperties, WhenTheFirstFitNobodyElseIsTaken, ()) {
    auto all = randomCandidates(*rc::gen::inRange(6, 40));
    for (std::size_t i = 0; i < std::min<std::size_t>(all.size(), 8); ++i) {
        all[i].ways = {{*rc::gen::inRange(75, 151), 0}};
    }
    if (all.size() < 8) {
        all.resize(8, {{{100, 0}}, false});
    }
    const auto order = chosen(fitRound(all, {}));
    for (std::size_t i = 0; i < order.size(); ++i) {
        RC_ASSERT(order[i] == i);
    }
    RC_ASSERT(order.size() >= 6U);
}

} // namespace
} // namespace game
