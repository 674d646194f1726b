#include "engine/graphics/theme.hpp"

#include <gtest/gtest.h>

#include "tests/support/color_vision.hpp"

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
        EXPECT_GE(contrast(colors().windowDim, surface), 3.0);
        EXPECT_GE(contrast(colors().windowWarm, surface), 3.0);
    }
    for (const Color sky : {colors().skyTop, colors().skyBottom}) {
        EXPECT_GE(contrast(colors().outline, sky), 3.0);
        EXPECT_GE(contrast(colors().windowWarm, sky), 3.0);
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

/// Two colours that mean different things, and the shape that tells them apart as well, where there is one. A pair
/// without a shape has to be told apart by its colours alone, whatever somebody's eyes see.
struct Pair {
    const char* meaning;
    Color Palette::*one;
    Color Palette::*other;
    const char* shape;
};

const Pair kPairs[] = {
    {"right and wrong answer", &Palette::success, &Palette::error, "a check and a cross"},
    {"right and chosen answer", &Palette::success, &Palette::accent, "a check and the key's number"},
    {"wrong and chosen answer", &Palette::error, &Palette::accent, "a cross and the key's number"},
    {"chosen or focused, and not", &Palette::accent, &Palette::outline, ""},
    {"judged wrong, and not judged", &Palette::error, &Palette::outline, "a cross"},
    {"judged right, and not judged", &Palette::success, &Palette::outline, "a check"},
    {"what to press next, and a surface", &Palette::accent, &Palette::surfaceRaised, ""},
    {"full and empty part of a meter", &Palette::accent, &Palette::surfaceSunken, ""},
    {"a meter of right ones and an empty one", &Palette::success, &Palette::surfaceSunken, ""},
    {"a meter of wrong ones and an empty one", &Palette::error, &Palette::surfaceSunken, ""},
    {"switched on and off", &Palette::accent, &Palette::surfaceSunken, "the knob's side and a check"},
    {"window dark and dim", &Palette::windowDark, &Palette::windowDim, ""},
    {"window dim and bright", &Palette::windowDim, &Palette::windowWarm, ""},
    {"window never met and dark", &Palette::scaffold, &Palette::windowDark, "a diagonal over a bare frame"},
    {"building under scaffolds and finished", &Palette::scaffold, &Palette::buildingNear, "poles and a crane"},
    {"star earned and not", &Palette::windowWarm, &Palette::outline, "full and hollow"},
    {"badge earned and not", &Palette::windowWarm, &Palette::outline, "the medal's face"},
    {"belt nearly full, and not", &Palette::error, &Palette::outline, "the last three places"},
    {"text and quieter text", &Palette::text, &Palette::textMuted, "its size and place"},
};

TEST_P(Themes, EveryEyeTellsApartWhatMeansSomethingElse) {
    using test::ColorVision;
    for (const Pair& pair : kPairs) {
        for (const ColorVision eyes : test::kColorVisions) {
            const double difference =
                test::colorDifference(seenWith(eyes, colors().*pair.one), seenWith(eyes, colors().*pair.other));
            EXPECT_TRUE(difference >= test::kTellsApart || *pair.shape != '\0')
                << pair.meaning << ": " << difference << " with eyes " << static_cast<int>(eyes);
        }
    }
}

TEST_P(Themes, RightAndWrongAreToldApartByColourAsWell) {
    for (const test::ColorVision eyes : test::kColorVisions) {
        EXPECT_GE(test::colorDifference(seenWith(eyes, colors().success), seenWith(eyes, colors().error)),
                  test::kTellsApart)
            << static_cast<int>(eyes);
    }
}

INSTANTIATE_TEST_SUITE_P(Both, Themes,
                         ::testing::Values(Named{"night", Theme::night(), 4.5},
                                           Named{"highContrast", Theme::highContrast(), 7.0}),
                         [](const auto& named) { return std::string(named.param.name); });

} // namespace
} // namespace engine
