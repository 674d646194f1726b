#include "engine/graphics/stamp_sheet.hpp"

#include <gtest/gtest.h>
#include <numbers>

namespace engine {
namespace {

/// Sum of the coverage, 1 for a full texel.
double covered(const StampSheet& sheet, const StampSheet::Placed& placed) {
    double sum = 0.0;
    for (std::size_t i = 0; i < std::size_t{placed.width} * placed.height; ++i) {
        sum += sheet.pixels(placed)[4 * i + 3] / 255.0;
    }
    return sum;
}

double areaOf(const Stamp& stamp) {
    StampSheet sheet;
    EXPECT_TRUE(sheet.find(stamp));
    return covered(sheet, sheet.placed().back());
}

bool apart(const StampSheet::Placed& a, const StampSheet::Placed& b) {
    return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

TEST(StampSheetTest, StampsCoverTheirArea) {
    const double pi = std::numbers::pi;
    EXPECT_NEAR(areaOf({Stamp::Kind::box, 7, 5, 0, 0}), 35.0, 1e-9);
    EXPECT_NEAR(areaOf({Stamp::Kind::box, 1, 1, 1, 0}), pi / 4, 0.04);
    EXPECT_NEAR(areaOf({Stamp::Kind::box, 20, 20, 20, 0}), 100 * pi, 1.0);
    EXPECT_NEAR(areaOf({Stamp::Kind::box, 30, 20, 8, 0}), 600.0 - (4 - pi) * 16, 0.5);
    EXPECT_NEAR(areaOf({Stamp::Kind::frame, 20, 20, 20, 8}), pi * (100 - 64), 1.0);
    EXPECT_NEAR(areaOf({Stamp::Kind::frame, 20, 10, 0, 6}), 200.0 - 17 * 7, 0.5);
}

TEST(StampSheetTest, AGlowIsFullInItsMiddleAndNothingAtItsEdge) {
    StampSheet sheet;
    const Stamp glow{Stamp::Kind::glow, StampSheet::kLargest, StampSheet::kLargest, StampSheet::kLargest, 8};
    ASSERT_TRUE(sheet.find(glow));
    const StampSheet::Placed& placed = sheet.placed().back();
    const auto at = [&](unsigned x) {
        return sheet.pixels(placed)[4 * (std::size_t{placed.height / 2} * placed.width + x) + 3];
    };
    EXPECT_EQ(at(placed.width / 2), 255);
    EXPECT_LE(at(1), 2);
    for (unsigned x = 1; x < placed.width / 2; ++x) {
        EXPECT_LE(at(x), at(x + 1));
    }
}

TEST(StampSheetTest, TheSameStampIsCutOnce) {
    StampSheet sheet;
    const auto first = sheet.find({Stamp::Kind::box, 20, 20, 8, 0});
    const auto other = sheet.find({Stamp::Kind::box, 20, 20, 9, 0});
    EXPECT_EQ(sheet.find({Stamp::Kind::box, 20, 20, 8, 0}), first);
    EXPECT_NE(first, other);
    EXPECT_EQ(sheet.placed().size(), 2u);
    EXPECT_EQ(first->width, 20.0f);
}

TEST(StampSheetTest, StampsLieApartUntilTheSheetIsFull) {
    StampSheet sheet;
    std::uint8_t count = 0;
    Stamp stamp{Stamp::Kind::frame, 90, 60, 20, 0};
    while (sheet.find(stamp)) {
        stamp.part = ++count;
        stamp.height = static_cast<std::uint8_t>(40 + count % 50);
        ASSERT_LT(count, 250);
    }
    EXPECT_GT(count, 30);
    for (std::size_t i = 0; i < sheet.placed().size(); ++i) {
        const auto& placed = sheet.placed()[i];
        EXPECT_LE(placed.x + placed.width, StampSheet::kWidth);
        EXPECT_LE(placed.y + placed.height, StampSheet::kHeight);
        for (std::size_t j = 0; j < i; ++j) {
            ASSERT_TRUE(apart(placed, sheet.placed()[j]));
        }
    }
    sheet.clear();
    EXPECT_EQ(sheet.clearings(), 1u);
    EXPECT_TRUE(sheet.find(stamp));
    EXPECT_EQ(sheet.placed().size(), 1u);
}

} // namespace
} // namespace engine
