#include "engine/core/diagnostics.hpp"

#include <gtest/gtest.h>

namespace engine {
namespace {

TEST(Diagnostic, ReadsLikeACompilersLine) {
    EXPECT_EQ((Diagnostic{Severity::error, "a/course.xml", 12, "Unknown module."}.toString()),
              "a/course.xml:12: error: Unknown module.");
    EXPECT_EQ((Diagnostic{Severity::warning, "b.xml", 0, "It is empty."}.toString()),
              "b.xml:0: warning: It is empty.");
}

TEST(Diagnostics, BeginWithoutAny) {
    const Diagnostics diagnostics;
    EXPECT_FALSE(diagnostics.hasErrors());
    EXPECT_EQ(diagnostics.errorCount(), 0u);
    EXPECT_EQ(diagnostics.warningCount(), 0u);
    EXPECT_TRUE(diagnostics.sorted().empty());
}

TEST(Diagnostics, CountErrorsAndWarningsApart) {
    Diagnostics diagnostics;
    diagnostics.warning("a", 1, "w");
    EXPECT_FALSE(diagnostics.hasErrors());
    diagnostics.error("a", 2, "e");
    diagnostics.error("b", 2, "e");
    EXPECT_TRUE(diagnostics.hasErrors());
    EXPECT_EQ(diagnostics.errorCount(), 2u);
    EXPECT_EQ(diagnostics.warningCount(), 1u);
}

TEST(Diagnostics, KnowWhichFilesHaveErrors) {
    Diagnostics diagnostics;
    diagnostics.error("bad", 1, "e");
    diagnostics.warning("odd", 1, "w");
    EXPECT_TRUE(diagnostics.hasErrorsIn("bad"));
    EXPECT_FALSE(diagnostics.hasErrorsIn("odd"));
    EXPECT_FALSE(diagnostics.hasErrorsIn("never met"));
}

TEST(Diagnostics, SortByFileAsMetThenByLineThenAsReported) {
    Diagnostics diagnostics;
    diagnostics.error("z", 9, "1");
    diagnostics.error("a", 5, "2");
    diagnostics.warning("z", 3, "3");
    diagnostics.error("z", 9, "4");
    diagnostics.error("a", 0, "5");
    std::string order;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        order += diagnostic.text;
    }
    EXPECT_EQ(order, "31452");
}

TEST(Diagnostics, TellCausesFirstAndConsequencesLast) {
    Diagnostics diagnostics;
    diagnostics.add({Severity::error, "a", 2, "3", Place::after(9)});
    diagnostics.error("a", 9, "2");
    diagnostics.add({Severity::warning, "a", 9, "1", Place::cause(9)});
    diagnostics.error("a", 10, "4");
    std::string order;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        order += diagnostic.text;
    }
    EXPECT_EQ(order, "1234");
}

TEST(Diagnostics, KnowAfterWhichErrorsNothingCanBeUsed) {
    Diagnostics diagnostics;
    diagnostics.add({Severity::error, "a", 1, "e", Place::at(1), true});
    diagnostics.warning("a", 1, "w");
    EXPECT_EQ(diagnostics.errorCount(), 1u);
    EXPECT_EQ(diagnostics.unusableCount(), 0u);
    diagnostics.error("a", 1, "e");
    EXPECT_EQ(diagnostics.unusableCount(), 1u);
}

TEST(Diagnostic, ObeysNoControlCharacter) {
    EXPECT_EQ((Diagnostic{Severity::error, "a\x1B[2J.xml", 1, "x\ny"}.toString()),
              "aU+001B[2J.xml:1: error: xU+000Ay");
}

TEST(Diagnostics, KeepAtMostSoManyOfOneFileAndCountTheRest) {
    Diagnostics diagnostics;
    for (int line = 1; line <= 1000; ++line) {
        diagnostics.error("long", line, "e");
    }
    diagnostics.error("short", 1, "e");
    EXPECT_EQ(diagnostics.errorCount(), 1001u);
    const auto kept = diagnostics.sorted();
    ASSERT_EQ(kept.size(), Diagnostics::kMaxPerFile + 1);
    EXPECT_EQ(kept.back().file, "short");
    EXPECT_EQ(kept[Diagnostics::kMaxPerFile - 1].line, static_cast<int>(Diagnostics::kMaxPerFile));
}

TEST(Diagnostics, NoHeapOfWarningsHidesAnError) {
    Diagnostics diagnostics;
    for (int line = 1; line <= 1000; ++line) {
        diagnostics.warning("long", line, "w");
    }
    diagnostics.error("long", 1001, "e");
    EXPECT_TRUE(diagnostics.hasErrorsIn("long"));
    EXPECT_EQ(diagnostics.sorted().back().text, "e");
}

TEST(NearestWord, FindsTheSlipOfAFinger) {
    const std::vector<std::string> known{"module", "nugget", "question", "answer"};
    EXPECT_EQ(nearestWord("moduel", known), "module");
    EXPECT_EQ(nearestWord("nuget", known), "nugget");
    EXPECT_EQ(nearestWord("questions", known), "question");
    EXPECT_EQ(nearestWord("answer", known), "answer");
}

TEST(NearestWord, PrefersTheNearerAndAmongEqualsTheFirst) {
    EXPECT_EQ(nearestWord("colour", {"colours", "colour"}), "colour");
    EXPECT_EQ(nearestWord("cat", {"bat", "car"}), "bat");
}

TEST(NearestWord, IsSilentWhenNothingIsNear) {
    EXPECT_EQ(nearestWord("badge", {"module", "question"}), "");
    EXPECT_EQ(nearestWord("module", {}), "");
    EXPECT_EQ(nearestWord("", {"module"}), "");
}

} // namespace
} // namespace engine
