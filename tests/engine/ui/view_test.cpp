#include "engine/ui/view.hpp"

#include <gtest/gtest.h>

using engine::View;

TEST(View, scalesWithTheNarrowerSide) {
    EXPECT_FLOAT_EQ((View{1920, 1080, 1}).scale(), 1.0f);
    EXPECT_FLOAT_EQ((View{1280, 720, 1}).scale(), 2.0f / 3.0f);
    EXPECT_FLOAT_EQ((View{3840, 2160, 1}).px(10), 20.0f);
    EXPECT_FLOAT_EQ((View{3840, 1080, 1}).scale(), 1.0f);
    EXPECT_FLOAT_EQ((View{1920, 2160, 1}).scale(), 1.0f);
}

TEST(View, onlyLettersFollowTheTextScale) {
    const View view{1920, 1080, 1.5f};
    EXPECT_FLOAT_EQ(view.px(20), 20.0f);
    EXPECT_FLOAT_EQ(view.type(20), 30.0f);
}
