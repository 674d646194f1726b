#include "engine/core/heap.hpp"

#include <memory>
#include <numeric>
#include <unistd.h>
#include <vector>

#include <gtest/gtest.h>

namespace {

TEST(Heap, hasTheRoomItWasReadiedFor) {
    engine::readyHeap(std::size_t{16} << 20);
    const void* end = ::sbrk(0);
    std::vector<std::unique_ptr<std::vector<int>>> blocks;
    for (int i = 0; i < 1000; ++i) {
        blocks.push_back(std::make_unique<std::vector<int>>(2000, i));
    }
    EXPECT_EQ(::sbrk(0), end);
    for (int i = 0; i < 1000; ++i) {
        EXPECT_EQ(std::accumulate(blocks[i]->begin(), blocks[i]->end(), 0), 2000 * i);
    }
}

} // namespace
