#include "engine/graphics/theme.hpp"

#include <gtest/gtest.h>

namespace engine {
namespace {

struct Named {
    const char* name;
    Theme theme;
    double text;
};

class Themes : public ::testing::TestWithParam<Named> {
protected:
    const Palette& colors() const { return GetParam().theme.palette; }
    std::vector<Color> surfaces() const {
        return {colors().surface, colors().surfaceRaised, colors().surfaceSunken, colors().skyTop,
                colors().skyBottom};
    }
};

TEST_P(Themes, TextCanBeReadOnEverySurface) {
    for (const Color surface : surfaces()) {
        EXPECT_GE(contrast(colors().text, surface), GetParam().text);
        EXPECT_GE(contrast(colors().textMuted, surface), GetParam().text);
        EXPECT_GE(contrast(colors().accent, surface), 4.5);
        EXPECT_GE(contrast(colors().success, surface), 4.5);
        EXPECT_GE(contrast(colors().error, surface), 4.5);
    }
}

TEST_P(Themes, TextCanBeReadOnFills) {
    EXPECT_GE(contrast(colors().onAccent, colors().accent), GetParam().text);
    EXPECT_GE(contrast(colors().onSuccess, colors().success), GetParam().text);
    EXPECT_GE(contrast(colors().onError, colors().error), GetParam().text);
}

TEST_P(Themes, PartsStandOut) {
    for (const Color surface : {colors().surface, colors().surfaceRaised, colors().surfaceSunken}) {
        EXPECT_GE(contrast(colors().outline, surface), 3.0);
    }
    for (const Color wall : {colors().buildingFar, colors().buildingNear}) {
        EXPECT_GE(contrast(colors().windowDim, wall), 3.0);
        EXPECT_GE(contrast(colors().windowWarm, wall), 3.0);
        EXPECT_GE(contrast(colors().scaffold, colors().skyTop), 3.0);
    }
}

TEST_P(Themes, WindowsGrowBrighter) {
    EXPECT_GT(contrast(colors().windowDim, colors().windowDark), 2.0);
    EXPECT_GT(contrast(colors().windowWarm, colors().windowDim), 2.0);
}

TEST_P(Themes, LettersAreLargeEnough) {
    EXPECT_GE(GetParam().theme.type.question, 28.0f);
    EXPECT_GE(GetParam().theme.type.option, 22.0f);
    EXPECT_GE(GetParam().theme.metrics.targetHeight, 44.0f);
}

INSTANTIATE_TEST_SUITE_P(Both, Themes,
                         ::testing::Values(Named{"night", Theme::night(), 4.5},
                                           Named{"highContrast", Theme::highContrast(), 7.0}),
                         [](const auto& named) { return std::string(named.param.name); });

} // namespace
} // namespace engine
