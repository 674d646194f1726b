#include <gtest/gtest.h>

#include "engine/core/emphasis.hpp"
#include "engine/xml/xml_document.hpp"

namespace engine {
namespace {

/// What stands inside `<a>`, with marks that can be read.
std::string marked(const std::string& inside) {
    Diagnostics diagnostics;
    const auto document = XmlDocument::parse("<a>" + inside + "</a>", "a.xml", diagnostics);
    if (!document) {
        return diagnostics.sorted().at(0).text;
    }
    std::string shown;
    for (const char byte : document->root().markedText()) {
        switch (byte) {
        case mark::kBold:
            shown += '*';
            break;
        case mark::kBoldEnd:
            shown += '.';
            break;
        case mark::kItalic:
            shown += '/';
            break;
        case mark::kItalicEnd:
            shown += ',';
            break;
        case '\n':
            shown += '|';
            break;
        default:
            shown += byte;
        }
    }
    return shown;
}

TEST(MarkedText, KeepsEveryWord) {
    EXPECT_EQ(marked("How <b>many</b> bases are <i>not</i> known?"), "How *many. bases are /not, known?");
    EXPECT_EQ(marked("<b>All of it</b>"), "*All of it.");
    EXPECT_EQ(marked("in<b>side</b>out"), "in*side.out");
    EXPECT_EQ(marked("plain"), "plain");
}

TEST(MarkedText, NestsEmphasis) {
    EXPECT_EQ(marked("<b>a <i>b</i> c</b>"), "*a /b, c.");
    EXPECT_EQ(marked("<b>a <b>b</b> c</b>"), "*a b c.");
    EXPECT_EQ(marked("<i><b>a</b></i><b>b</b>"), "*/a,b.");
}

TEST(MarkedText, KeepsTheSpacesBetweenEmphasisedWords) {
    EXPECT_EQ(marked("<b>A</b> <i>B</i>"), "*A. /B,");
    EXPECT_EQ(marked("<b>A</b>\n  <i>B</i>\n"), "*A. /B,");
    EXPECT_EQ(marked("a<b> <i>B</i></b>"), "a */B.,");
    EXPECT_EQ(marked("<b>A</b> <!-- no --> <b>B</b>"), "*A B.");
    EXPECT_EQ(marked("<b>A</b> <![CDATA[<b>]]> <b>B</b>"), "*A. <b> *B.");
    EXPECT_EQ(marked("<b>a </b> <i> b</i>"), "*a. /b,");
    EXPECT_EQ(marked("<![CDATA[> <b>]]>"), "> <b>");
}

TEST(MarkedText, FoldsSpaceAndEndsLines) {
    EXPECT_EQ(marked("  one \n two<br/>\n  three  "), "one two|three");
    EXPECT_EQ(marked("<b>one<br/>two</b>"), "*one|two.");
    EXPECT_EQ(marked("<br/>one<br/><br/>two<br/>"), "one|two");
    EXPECT_EQ(marked("<b> </b><i/><br/>"), "");
}

TEST(MarkedText, KeepsTheWordsOfOtherElements) {
    EXPECT_EQ(marked("What <em>ever</em> it <span><b>is</b></span>"), "What ever it *is.");
}

} // namespace
} // namespace engine
