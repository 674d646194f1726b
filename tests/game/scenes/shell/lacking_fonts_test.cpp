#include "game/scenes/shell/lacking_fonts.hpp"

#include <gtest/gtest.h>

namespace game {
namespace {

const engine::Script kHan{"Han", "fonts-noto-cjk"};
const engine::Script kThai{"Thai", "fonts-noto-core"};
const engine::Script kTamil{"Tamil", "fonts-noto-core"};
const engine::Script kArabic{"Arabic", "fonts-noto-core"};

TEST(LackingFonts, areASentenceAPackage) {
    EXPECT_EQ(lackingFonts({}), "");
    EXPECT_EQ(lackingFonts({kThai}),
              "No font on this computer has Thai letters; install the package fonts-noto-core.");
    EXPECT_EQ(lackingFonts({kArabic, kHan, kTamil, kThai}),
              "No font on this computer has Han letters; install the package fonts-noto-cjk. No font on this "
              "computer has Arabic, Tamil and Thai letters; install the package fonts-noto-core.");
}

} // namespace
} // namespace game
