#include "game/progress/campaign.hpp"

#include <gtest/gtest.h>

#include "tests/support/test_history.hpp"

namespace game {
namespace {

class CampaignTest : public testing::Test {
protected:
    const Module& module(std::size_t number) const { return course.modules[number]; }

    void pass(const Module& taken, bool placement = false) {
        campaign.apply(AssessmentTaken{taken.id, placement, 7, 8, true, test::moment(1)});
    }
    void meetAll(const Module& met) {
        for (const auto& nugget : met.nuggets) {
            campaign.apply(test::attemptAt(nugget, 1));
        }
    }

    Library library = test::makeLibrary();
    const Course& course = library.courses().front();
    Campaign campaign{library};
};

TEST_F(CampaignTest, OnlyTheFirstModuleIsOpenAtFirst) {
    EXPECT_EQ(campaign.status(module(0)), ModuleStatus::open);
    EXPECT_EQ(campaign.status(module(1)), ModuleStatus::locked);
    EXPECT_EQ(campaign.status(module(2)), ModuleStatus::locked);
    EXPECT_EQ(campaign.current(course), &module(0));
    EXPECT_EQ(campaign.completedModules(), 0U);
}

TEST_F(CampaignTest, CompletingOneOpensTheNext) {
    pass(module(0));
    EXPECT_EQ(campaign.status(module(0)), ModuleStatus::complete);
    EXPECT_EQ(campaign.status(module(1)), ModuleStatus::open);
    EXPECT_EQ(campaign.status(module(2)), ModuleStatus::locked);
    EXPECT_EQ(campaign.current(course), &module(1));
    EXPECT_FALSE(campaign.isComplete(course));
}

TEST_F(CampaignTest, AModuleOpensOnlyWhenAllBeforeItAreComplete) {
    pass(module(1), true);
    EXPECT_EQ(campaign.status(module(1)), ModuleStatus::complete);
    EXPECT_EQ(campaign.status(module(2)), ModuleStatus::locked);
    pass(module(0));
    EXPECT_EQ(campaign.status(module(2)), ModuleStatus::open);
}

TEST_F(CampaignTest, AnAssessmentFailedTwiceInADayRestsUntilTheNext) {
    const auto fail = [&](double days, bool placement = false) {
        campaign.apply(AssessmentTaken{module(0).id, placement, 2, 8, false, test::moment(days)});
    };
    const auto rests = [&](double days) {
        return campaign.restOf(module(0), false, test::moment(days)).has_value();
    };
    fail(0.4);
    EXPECT_FALSE(rests(0.5));
    fail(0.5, true);
    EXPECT_FALSE(rests(0.5)) << "its placement test is another one";
    fail(1.1);
    EXPECT_TRUE(rests(1.12)) << "02:24 is still the evening before";
    EXPECT_EQ(campaign.restOf(module(0), false, test::moment(1.12))->until,
              engine::LocalDay::of(test::moment(1.2)));
    EXPECT_FALSE(rests(1.2));
    fail(1.2);
    EXPECT_FALSE(rests(1.3));
    fail(1.3);
    EXPECT_TRUE(rests(1.4));
    pass(module(0));
    EXPECT_FALSE(rests(1.4));
}

TEST_F(CampaignTest, WhatWasWrongAtTheLastTryIsToBeReadAgain) {
    for (const double days : {0.4, 0.5}) {
        for (std::size_t i = 0; i < module(0).nuggets.size(); ++i) {
            auto attempt = test::attemptAt(module(0).nuggets[i], days, i > 4 || (i > 2 && days > 0.45));
            attempt.context = AttemptContext::assessment;
            campaign.apply(attempt);
        }
        campaign.apply(AssessmentTaken{module(0).id, false, 3, 8, false, test::moment(days)});
    }
    campaign.apply(test::attemptAt(module(0).nuggets[0], 0.6));
    const auto& nuggets = module(0).nuggets;
    EXPECT_EQ(campaign.restOf(module(0), false, test::moment(0.6))->readAgain,
              (std::vector<const Nugget*>{&nuggets[0], &nuggets[1], &nuggets[2]}));
}

TEST_F(CampaignTest, GoesThroughPagesNuggetsAndAssessment) {
    const auto& first = module(0);
    EXPECT_EQ(campaign.nextStep(first), ModuleStep::briefing);
    EXPECT_EQ(campaign.nextPage(first), 0U);
    campaign.apply(PageRead{first.id, "p0", test::moment(0)});
    EXPECT_EQ(campaign.status(first), ModuleStatus::inProgress);
    EXPECT_EQ(campaign.nextPage(first), 1U);
    campaign.apply(PageRead{first.id, "p1", test::moment(0)});
    EXPECT_EQ(campaign.nextPage(first), 2U);
    EXPECT_EQ(campaign.nextStep(first), ModuleStep::nuggets);
    meetAll(first);
    EXPECT_EQ(campaign.nextStep(first), ModuleStep::assessment);
    pass(first);
    EXPECT_EQ(campaign.nextStep(first), ModuleStep::done);
}

TEST_F(CampaignTest, ComingBackGoesOnWithTheNuggetsNotMet) {
    const auto& nuggets = module(0).nuggets;
    campaign.apply(test::attemptAt(nuggets[1], 0));
    campaign.apply(Reveal{nuggets[0].id, test::moment(0)});
    const auto unmet = campaign.unmetNuggets(module(0));
    ASSERT_EQ(unmet.size(), nuggets.size() - 1);
    EXPECT_EQ(unmet[0], &nuggets[0]);
    EXPECT_EQ(unmet[1], &nuggets[2]);
    EXPECT_EQ(campaign.status(module(0)), ModuleStatus::inProgress);
}

TEST_F(CampaignTest, PagesReadOutOfOrderLeaveTheFirstUnreadNext) {
    campaign.apply(PageRead{module(0).id, "p1", test::moment(0)});
    EXPECT_EQ(campaign.nextPage(module(0)), 0U);
    EXPECT_EQ(campaign.progress(module(0)).pagesRead, std::set<std::string>{"p1"});
}

TEST_F(CampaignTest, FailingKeepsTheBestResultAndStaysOpen) {
    campaign.apply(AssessmentTaken{module(0).id, false, 5, 8, false, test::moment(1)});
    campaign.apply(AssessmentTaken{module(0).id, false, 3, 8, false, test::moment(2)});
    const auto progress = campaign.progress(module(0));
    EXPECT_EQ(progress.status, ModuleStatus::inProgress);
    EXPECT_EQ(progress.bestPercent, 62);
    EXPECT_FALSE(progress.skipped);
}

TEST_F(CampaignTest, APlacementTestSkipsAndCompleteStaysComplete) {
    pass(module(0), true);
    EXPECT_TRUE(campaign.progress(module(0)).skipped);
    campaign.apply(AssessmentTaken{module(0).id, false, 0, 8, false, test::moment(2)});
    EXPECT_EQ(campaign.status(module(0)), ModuleStatus::complete);
    pass(module(1));
    pass(module(1), true);
    EXPECT_FALSE(campaign.progress(module(1)).skipped);
}

TEST_F(CampaignTest, ACourseIsCompleteWithItsLastModule) {
    for (const auto& each : course.modules) {
        pass(each);
    }
    EXPECT_TRUE(campaign.isComplete(course));
    EXPECT_EQ(campaign.current(course), nullptr);
    EXPECT_EQ(campaign.completedModules(), 3U);
    EXPECT_EQ(campaign.completedModules(course), 3U);
}

TEST_F(CampaignTest, WhatIsNotInTheLibraryDoesNoHarm) {
    campaign.apply(AssessmentTaken{ModuleId("gone/module"), false, 8, 8, true, test::moment(1)});
    campaign.apply(PageRead{ModuleId("gone/module"), "p0", test::moment(1)});
    EXPECT_EQ(campaign.completedModules(), 0U);
    Module stranger;
    stranger.id = ModuleId("stranger");
    EXPECT_EQ(campaign.status(stranger), ModuleStatus::locked);
}

} // namespace
} // namespace game
