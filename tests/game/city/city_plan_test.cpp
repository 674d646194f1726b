#include "game/city/city_plan.hpp"

#include <gmock/gmock.h>

#include "tests/support/test_library.hpp"

namespace {

using engine::Rect;
using game::CityBuilding;
using game::CityPlan;
using game::CityWindow;

constexpr Rect kArea{48.0f, 190.0f, 1824.0f, 680.0f};
constexpr float kSign = 40.0f;

game::Library libraryOf(int courses, int modules, int nuggets) {
    test::LibraryShape shape;
    shape.courses = courses;
    shape.modules = modules;
    shape.nuggets = nuggets;
    shape.questions = 1;
    return test::makeLibrary(shape);
}

// What holds of every plan, whatever its size.
void expectSound(const CityPlan& plan, const game::Library& library) {
    ASSERT_EQ(plan.windows().size(), library.nuggets().size());
    for (std::size_t i = 0; i < plan.windows().size(); ++i) {
        EXPECT_EQ(plan.windows()[i].nugget, library.nuggets()[i]->id);
    }
    for (std::size_t b = 0; b < plan.buildings().size(); ++b) {
        const CityBuilding& building = plan.buildings()[b];
        EXPECT_TRUE(plan.area().encloses(building.body));
        for (std::size_t other = 0; other < b; ++other) {
            EXPECT_FALSE(building.body.overlaps(plan.buildings()[other].body)) << b << " and " << other;
        }
        for (std::size_t i = 0; i < building.windowCount; ++i) {
            const Rect& window = plan.windows()[building.firstWindow + i].box;
            EXPECT_TRUE(building.body.encloses(window, 0.0f));
            EXPECT_GT(window.width, 0.5f);
            EXPECT_GT(window.height, 0.5f);
            for (std::size_t other = 0; other < i; ++other) {
                EXPECT_FALSE(window.overlaps(plan.windows()[building.firstWindow + other].box));
            }
        }
    }
}

CityPlan planOf(const game::Library& library, const Rect& area = kArea) {
    return CityPlan::of(CityPlan::modulesOf(library), area, kSign);
}

TEST(CityPlan, TwoModulesStandTogetherInTheMiddle) {
    const game::Library library = libraryOf(1, 2, 8);
    const CityPlan plan = planOf(library);
    expectSound(plan, library);
    ASSERT_EQ(plan.buildings().size(), 2u);
    EXPECT_EQ(plan.terraces().size(), 1u);
    const float middle = (plan.buildings()[0].body.x + plan.buildings()[1].body.right()) / 2;
    EXPECT_NEAR(middle, kArea.centre().x, 30.0f);
    for (const CityBuilding& building : plan.buildings()) {
        EXPECT_GT(building.body.height, building.body.width);
        EXPECT_GT(building.body.height, 0.4f * kArea.height);
        EXPECT_FLOAT_EQ(building.body.bottom(), kArea.bottom() - kSign);
    }
}

TEST(CityPlan, SixtyModulesClimbInTerracesAndStayLargeEnoughToPress) {
    const game::Library library = libraryOf(6, 10, 12);
    const CityPlan plan = planOf(library);
    expectSound(plan, library);
    EXPECT_EQ(plan.buildings().size(), 60u);
    EXPECT_GE(plan.terraces().size(), 2u);
    for (const CityBuilding& building : plan.buildings()) {
        EXPECT_GE(building.body.width, 40.0f);
    }
}

TEST(CityPlan, SmallWindowsHoldSixtyModulesToo) {
    const game::Library library = libraryOf(6, 10, 10);
    const CityPlan plan = planOf(library, {32.0f, 250.0f, 1216.0f, 240.0f});
    expectSound(plan, library);
    for (const CityBuilding& building : plan.buildings()) {
        EXPECT_GE(building.body.width, 24.0f);
    }
}

TEST(CityPlan, AThousandWindowsNeverOverlap) {
    const game::Library many = libraryOf(5, 10, 20);
    expectSound(planOf(many), many);
    const game::Library one = libraryOf(1, 1, 1000);
    expectSound(planOf(one), one);
}

TEST(CityPlan, EveryCourseHasASignBelowItsBuildings) {
    const game::Library library = libraryOf(2, 4, 8);
    const CityPlan plan = planOf(library);
    ASSERT_EQ(plan.districts().size(), 2u);
    EXPECT_FALSE(plan.districts()[0].sign.overlaps(plan.districts()[1].sign));
    for (const game::CityDistrict& district : plan.districts()) {
        EXPECT_TRUE(kArea.encloses(district.sign));
        EXPECT_FLOAT_EQ(district.sign.y, kArea.bottom() - kSign);
    }
}

TEST(CityPlan, IsTheSameCityEveryNight) {
    const game::Library library = libraryOf(2, 5, 9);
    const CityPlan first = planOf(library);
    const CityPlan second = planOf(library);
    for (std::size_t i = 0; i < first.buildings().size(); ++i) {
        EXPECT_EQ(first.buildings()[i].body, second.buildings()[i].body);
        EXPECT_EQ(first.buildings()[i].character, second.buildings()[i].character);
    }
}

TEST(CityPlan, FindsWhatIsUnderThePointer) {
    const game::Library library = libraryOf(1, 3, 8);
    const CityPlan plan = planOf(library);
    const CityWindow& window = plan.windows().at(11);
    ASSERT_NE(plan.windowAt(window.box.centre()), nullptr);
    EXPECT_EQ(plan.windowAt(window.box.centre())->nugget, window.nugget);
    EXPECT_EQ(plan.buildingAt(window.box.centre()), &plan.buildings().at(1));
    EXPECT_EQ(plan.buildingAt({0.0f, 0.0f}), nullptr);
    EXPECT_EQ(plan.windowAt({0.0f, 0.0f}), nullptr);
}

TEST(CityPlan, WithoutCoursesThereIsOnlyTheStreet) {
    const CityPlan plan = planOf(game::Library({}, {}));
    EXPECT_TRUE(plan.buildings().empty());
    EXPECT_EQ(plan.terraces().size(), 1u);
}

TEST(CityPlan, WindowsRiseFromTheStreetInTheOrderOfTheNuggets) {
    const game::Library library = libraryOf(1, 1, 8);
    const CityPlan plan = planOf(library);
    EXPECT_GT(plan.windows().front().box.y, plan.windows().back().box.y);
    EXPECT_EQ(plan.buildings().front().windowCount, 8u);
    EXPECT_GT(plan.buildings().front().floors, 1u);
}

} // namespace
