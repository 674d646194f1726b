#include "engine/ui/nearest_box.hpp"

#include <gtest/gtest.h>
#include <queue>
#include <rapidcheck.h>
#include <set>

using namespace engine;

namespace {

constexpr Vec2 kUp{0, -1}, kDown{0, 1}, kLeft{-1, 0}, kRight{1, 0};

Rect at(float x, float y) {
    return {x, y, 10, 10};
}

} // namespace

TEST(NearestBox, goesWhereTheArrowPoints) {
    const std::vector<Rect> boxes{at(50, 0), at(50, 100), at(0, 50), at(100, 50)};
    const Rect from = at(50, 50);
    EXPECT_EQ(nearestBox(boxes, from, kUp), 0u);
    EXPECT_EQ(nearestBox(boxes, from, kDown), 1u);
    EXPECT_EQ(nearestBox(boxes, from, kLeft), 2u);
    EXPECT_EQ(nearestBox(boxes, from, kRight), 3u);
}

TEST(NearestBox, straightAheadBeforeAside) {
    EXPECT_EQ(nearestBox({at(40, 20), at(0, 60)}, at(0, 0), kDown), 1u);
}

TEST(NearestBox, sidewaysStaysInTheRow) {
    EXPECT_EQ(nearestBox({at(40, 20)}, at(0, 0), kRight), std::nullopt);
    EXPECT_EQ(nearestBox({at(40, 5)}, at(0, 0), kRight), 0u);
}

TEST(NearestBox, nothingThatWay) {
    EXPECT_EQ(nearestBox({at(0, 50)}, at(0, 0), kUp), std::nullopt);
    EXPECT_EQ(nearestBox({}, at(0, 0), kUp), std::nullopt);
}

TEST(NearestBox, arrowsReachEverythingLaidOutInRows) {
    rc::check("rows of any number of cells", [] {
        std::vector<Rect> boxes;
        const int rows = *rc::gen::inRange(1, 7);
        for (int row = 0; row < rows; ++row) {
            const int cells = *rc::gen::inRange(1, 7);
            const float width = 600.0f / static_cast<float>(cells);
            for (int cell = 0; cell < cells; ++cell) {
                boxes.push_back({width * static_cast<float>(cell), 50.0f * static_cast<float>(row), width - 8, 40});
            }
        }
        std::set<std::size_t> reached{0};
        std::queue<std::size_t> open({0});
        while (!open.empty()) {
            for (const Vec2 direction : {kUp, kDown, kLeft, kRight}) {
                std::vector<Rect> others = boxes;
                others[open.front()] = {-1e6f, -1e6f, 0, 0};
                const auto next = nearestBox(others, boxes[open.front()], direction);
                if (next && *next != open.front() && reached.insert(*next).second) {
                    open.push(*next);
                }
            }
            open.pop();
        }
        RC_ASSERT(reached.size() == boxes.size());
    });
}
