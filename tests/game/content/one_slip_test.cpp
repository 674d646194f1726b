#include "game/content/one_slip.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

using game::withinOneSlip;

TEST(OneSlip, isOneLetterOrTwoSwapped) {
    for (const char* typed : {"trust", "trusts", "rust", "trut", "trusr", "turst", "trsut", "xtrust"}) {
        EXPECT_TRUE(withinOneSlip(typed, "trust")) << typed;
        EXPECT_TRUE(withinOneSlip("trust", typed)) << typed;
    }
    for (const char* typed : {"", "trustee", "tsurt", "rusty", "tust!", "tursts", "truts!"}) {
        EXPECT_FALSE(withinOneSlip(typed, "trust")) << typed;
        EXPECT_FALSE(withinOneSlip("trust", typed)) << typed;
    }
    EXPECT_TRUE(withinOneSlip("漢字x", "漢字")) << "characters, not bytes";
    EXPECT_TRUE(withinOneSlip("字漢", "漢字"));
}

/// Damerau's distance (optimal string alignment) by the book.
std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            d[i][j] =
                std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
    }
    return d[a.size()][b.size()];
}

RC_GTEST_PROP(OneSlip, agreesWithTheTable, ()) {
    const auto word = rc::gen::container<std::string>(rc::gen::element('a', 'b'));
    const std::string a = *word;
    const std::string b = *word;
    RC_ASSERT(withinOneSlip(a, b) == (distance(a, b) <= 1));
}

} // namespace
