#include "game/scoring/certainty.hpp"

#include <gtest/gtest.h>

namespace game {
namespace {

TEST(Certainty, StatesTheProbabilitiesOfTheFormula) {
    EXPECT_DOUBLE_EQ(statedProbability(Certainty::guess), 0.0);
    EXPECT_DOUBLE_EQ(statedProbability(Certainty::unsure), 0.4);
    EXPECT_DOUBLE_EQ(statedProbability(Certainty::sure), 0.75);
    EXPECT_DOUBLE_EQ(statedProbability(Certainty::certain), 0.95);
}

} // namespace
} // namespace game
