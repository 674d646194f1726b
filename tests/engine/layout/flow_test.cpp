#include "engine/layout/flow.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace engine {
namespace {

constexpr Rect kBox{10, 20, 300, 100};

TEST(Flow, FixedPartsStandAtTheStart) {
    const auto parts = row(kBox, {Extent::px(50), Extent::px(100)}, 10);
    EXPECT_EQ(parts, (std::vector<Rect>{{10, 20, 50, 100}, {70, 20, 100, 100}}));
}

TEST(Flow, SharesDivideWhatIsLeft) {
    const auto parts = row(kBox, {Extent::px(80), Extent::grow(), Extent::grow(3)}, 10);
    EXPECT_EQ(parts, (std::vector<Rect>{{10, 20, 80, 100}, {100, 20, 50, 100}, {160, 20, 150, 100}}));
}

TEST(Flow, AColumnGoesDown) {
    const auto parts = column(kBox, {Extent::grow(), Extent::px(30)}, 5);
    EXPECT_EQ(parts, (std::vector<Rect>{{10, 20, 300, 65}, {10, 90, 300, 30}}));
}

TEST(Flow, TooMuchIsSqueezedEvenly) {
    const auto parts = row({0, 0, 100, 10}, {Extent::px(200), Extent::px(200)}, 0);
    EXPECT_EQ(parts, (std::vector<Rect>{{0, 0, 50, 10}, {50, 0, 50, 10}}));
}

TEST(Flow, NothingGivesNothing) {
    EXPECT_TRUE(row(kBox, {}, 10).empty());
    EXPECT_TRUE(grid(kBox, 0, 3, 10).empty());
}

TEST(Flow, AGridFillsRowByRow) {
    const auto cells = grid({0, 0, 210, 110}, 3, 2, 10);
    EXPECT_EQ(cells, (std::vector<Rect>{{0, 0, 100, 50}, {110, 0, 100, 50}, {0, 60, 100, 50}}));
}

TEST(Flow, TheMiddle) {
    EXPECT_EQ(centred(kBox, 100, 50), (Rect{110, 45, 100, 50}));
    EXPECT_EQ(fitted(kBox, 1.0f), (Rect{110, 20, 100, 100}));
    EXPECT_EQ(fitted({0, 0, 100, 100}, 2.0f), (Rect{0, 25, 100, 50}));
}

std::vector<Extent> anyParts() {
    std::vector<Extent> parts;
    for (const int number : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-400, 400))) {
        parts.push_back(number < 0 ? Extent::grow(static_cast<float>(-number) / 100)
                                   : Extent::px(static_cast<float>(number)));
    }
    return parts;
}

Rect anyBox() {
    return {static_cast<float>(*rc::gen::inRange(-50, 50)), 0, static_cast<float>(*rc::gen::inRange(0, 2000)),
            static_cast<float>(*rc::gen::inRange(0, 1000))};
}

void checkApartAndInside(const Rect& box, const std::vector<Rect>& parts) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
        RC_ASSERT(box.encloses(parts[i], 0.01f));
        RC_ASSERT(parts[i].width >= 0 && parts[i].height >= 0);
        for (std::size_t j = 0; j < i; ++j) {
            RC_ASSERT(!parts[i].inset(0.01f).overlaps(parts[j].inset(0.01f)) || parts[i].inset(0.01f).width <= 0 ||
                      parts[i].inset(0.01f).height <= 0);
        }
    }
}

RC_GTEST_PROP(Flow, PartsLieApartAndInside, ()) {
    const Rect box = anyBox();
    const auto gap = static_cast<float>(*rc::gen::inRange(0, 100));
    const auto parts = anyParts();
    checkApartAndInside(box, row(box, parts, gap));
    checkApartAndInside(box, column(box, parts, gap));
}

RC_GTEST_PROP(Flow, CellsLieApartAndInside, ()) {
    const Rect box = anyBox();
    const auto count = *rc::gen::inRange<std::size_t>(0, 40);
    const auto cells = grid(box, count, *rc::gen::inRange<std::size_t>(1, 9), 12);
    RC_ASSERT(cells.size() == count);
    checkApartAndInside(box, cells);
}

RC_GTEST_PROP(Flow, GrowingPartsFillTheBox, ()) {
    auto parts = anyParts();
    parts.push_back(Extent::grow());
    const Rect box = anyBox();
    RC_ASSERT(std::abs(row(box, parts, 8).back().right() - box.right()) < 0.05f);
}

} // namespace
} // namespace engine
