#include "game/rounds/interleaving.hpp"

#include <algorithm>
#include <map>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace game {
namespace {

using Order = std::vector<std::size_t>;

std::vector<ModuleId> modules(const std::string& letters) {
    std::vector<ModuleId> all;
    for (const char letter : letters) {
        all.push_back(ModuleId(std::string(1, letter)));
    }
    return all;
}

std::size_t equalNeighbours(const std::vector<ModuleId>& all, const Order& order) {
    std::size_t count = 0;
    for (std::size_t i = 1; i < order.size(); ++i) {
        count += all[order[i]] == all[order[i - 1]] ? 1 : 0;
    }
    return count;
}

TEST(Interleaving, LeavesAGoodOrderAlone) {
    EXPECT_EQ(interleaved(modules("abcabc")), (Order{0, 1, 2, 3, 4, 5}));
    EXPECT_TRUE(interleaved({}).empty());
}

TEST(Interleaving, PartsNeighboursAndKeepsTheEarlierEarlier) {
    EXPECT_EQ(interleaved(modules("aabb")), (Order{0, 2, 1, 3}));
    EXPECT_EQ(interleaved(modules("baaa")), (Order{1, 0, 2, 3}));
    EXPECT_EQ(interleaved(modules("bcaaa")), (Order{2, 0, 3, 1, 4}));
}

TEST(Interleaving, MindsWhatComesBefore) {
    EXPECT_EQ(interleaved(modules("abc"), ModuleId("a")), (Order{1, 0, 2}));
    EXPECT_EQ(interleaved(modules("aa"), ModuleId("a")), (Order{0, 1}));
}

TEST(Interleaving, OneModuleAloneStaysAsItIs) {
    EXPECT_EQ(interleaved(modules("aaaa")), (Order{0, 1, 2, 3}));
}

RC_GTEST_PROP(InterleavingProperties, HasNoMoreEqualNeighboursThanItMust, ()) {
    std::string letters;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
        letters.push_back(static_cast<char>('a' + *rc::gen::inRange(0, 4)));
    }
    const auto all = modules(letters);
    const auto order = interleaved(all);
    auto sorted = order;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        RC_ASSERT(sorted[i] == i);
    }
    std::map<ModuleId, std::size_t> counts;
    std::size_t most = 0;
    for (const auto& module : all) {
        most = std::max(most, ++counts[module]);
    }
    // The commonest needs another between each two of its own.
    const std::size_t others = all.size() - most;
    RC_ASSERT(sorted.size() == all.size());
    RC_ASSERT(equalNeighbours(all, order) == (most > others + 1 ? most - others - 1 : 0));
}

} // namespace
} // namespace game
