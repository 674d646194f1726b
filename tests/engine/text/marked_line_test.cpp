#include "engine/text/marked_line.hpp"

#include <gtest/gtest.h>

namespace engine {
namespace {

TEST(MarkedLine, HoldsCharactersAndTheEmphasisOfEach) {
    const auto lines = markedLines("a\x0E\xC3\xB6\x10"
                                   "c\x0F\x11"
                                   "d");
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].characters, U"aöcd");
    EXPECT_EQ(lines[0].emphasis,
              (std::vector<Emphasis>{Emphasis::none, Emphasis::bold, Emphasis::boldItalic, Emphasis::none}));
}

TEST(MarkedLine, EndsLinesAndGoesOnEmphasised) {
    const auto lines = markedLines("\x0E"
                                   "a\nb\n");
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[1].characters, U"b");
    EXPECT_EQ(lines[1].emphasis.at(0), Emphasis::bold);
    EXPECT_TRUE(lines[2].characters.empty());
    EXPECT_EQ(markedLines("").size(), 1u);
}

} // namespace
} // namespace engine
