#include "game/rounds/assessment_result.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_library.hpp"

namespace game {
namespace {

TEST(AssessmentResult, APlacementTestNeverPassesBelowEighty) {
    const Library library = test::makeLibrary();
    Module module = library.courses().front().modules.front();
    module.assessment.mastery = 60;
    EXPECT_EQ(passPercent(module, false), 60);
    EXPECT_EQ(passPercent(module, true), 80);
    module.assessment.mastery = 90;
    EXPECT_EQ(passPercent(module, true), 90);
}

TEST(AssessmentResult, RightAnswersToPassAreWhatThePercentAsksFor) {
    const Library library = test::makeLibrary();
    Module module = library.courses().front().modules.front();
    for (int mastery = 50; mastery <= 100; ++mastery) {
        module.assessment.mastery = mastery;
        const int right = rightToPass(module, false);
        const auto asked = static_cast<int>(module.assessment.asks.size());
        EXPECT_GE(right * 100, mastery * asked);
        EXPECT_LT((right - 1) * 100, mastery * asked);
    }
}

} // namespace
} // namespace game
