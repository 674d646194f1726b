#include "engine/text/syllables.hpp"

#include <string>

#include <gtest/gtest.h>

namespace engine {
namespace {

std::u32string divided(std::u32string_view word) {
    std::u32string shown;
    for (std::size_t i = 0; i < word.size(); ++i) {
        shown += mayHyphenate(word, i) ? U"-" : U"";
        shown += word[i];
    }
    return shown;
}

TEST(Syllables, DivideBeforeTheConsonantsThatLeadUpToAVowel) {
    EXPECT_EQ(divided(U"confirmation"), U"con-fir-ma-tion");
    EXPECT_EQ(divided(U"replacement"), U"re-pla-ce-ment");
    EXPECT_EQ(divided(U"mathematics"), U"ma-the-ma-tics");
    EXPECT_EQ(divided(U"Geschäftsführer"), U"Ge-schäfts-füh-rer");
    EXPECT_EQ(divided(U"δικαίωμα"), U"δι-καίωμα");
}

TEST(Syllables, LeaveShortEndsAndWordsOfOneSyllableWhole) {
    EXPECT_EQ(divided(U"over"), U"over");
    EXPECT_EQ(divided(U"strengths"), U"strengths");
    EXPECT_EQ(divided(U""), U"");
}

TEST(Syllables, AreOfNoUseInWhatIsNoWord) {
    EXPECT_EQ(divided(U"example.com/confirmation"), U"example.com/confirmation");
    EXPECT_EQ(divided(U"user_confirmation"), U"user_confirmation");
    EXPECT_EQ(divided(U"日本語学習者"), U"日本語学習者");
    EXPECT_EQ(divided(U"(confirmation),"), U"(con-fir-ma-tion),");
}

} // namespace
} // namespace engine
