#include "engine/xml/xml_document.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

using namespace std::string_literals;

struct Refusal {
    const char* name;
    std::string text;
    int line;
    std::string says;
};

void PrintTo(const Refusal& refusal, std::ostream* out) {
    *out << refusal.name;
}

std::string repeated(const std::string& piece, std::size_t times) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i) {
        result += piece;
    }
    return result;
}

std::string manyAttributes() {
    std::string text = "<a";
    for (int i = 0; i < 100'000; ++i) {
        text += " b" + std::to_string(i) + "=\"\"";
    }
    return text + "/>";
}

const std::vector<Refusal>& refusals() {
    static const std::vector<Refusal> all = {
        {"empty", "", 1, "the file is empty"},
        {"onlySpace", "\n\n", 3, "there is no element"},
        {"utf16", "\xFF\xFE<\0a\0/\0>\0"s, 1, "UTF-16"},
        {"utf16WithoutMark", "<\0a\0/\0>\0"s, 1, "UTF-16"},
        {"latin1", "<a>\n<b>caf\xE9</b></a>", 2, "the byte E9 is not UTF-8"},
        {"cutOffCharacter", "<a>\xE2\x82", 1, "not UTF-8"},
        {"wrongEncoding", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>", 1, "encoding is \"ISO-8859-1\""},
        {"xml11", "<?xml version=\"1.1\"?><a/>", 1, "XML version \"1.1\""},
        {"strangeDeclaration", "<?xml version=\"1.0\" colour=\"red\"?><a/>", 1, "knows no \"colour\""},
        {"openDeclaration", "<?xml version=\"1.0\"><a/>", 1, "does not end with ?>"},
        {"lateDeclaration", "\n<?xml version=\"1.0\"?><a/>", 2, "very first thing"},
        {"instruction", "<a>\n<?php echo ?></a>", 2, "processing instructions"},
        {"control", "<a>\n\n\x01</a>", 3, "U+0001"},
        {"nul", "<a>12345\0</a>"s, 1, "U+0000"},
        {"noncharacter", "<a>\xEF\xBF\xBF</a>", 1, "U+FFFF"},
        {"doctype", "\n<!DOCTYPE a><a/>", 2, "DOCTYPE"},
        {"entityBomb", "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><l>&b;</l>", 1, "DOCTYPE"},
        {"unknownEntity", "<a>\n&nbsp;</a>", 2, "&nbsp; is not known"},
        {"bareAmpersand", "<a>this & that</a>", 1, "&amp;"},
        {"ampersandInValue", "<a>\n<b c=\"R&D\"/></a>", 2, "&amp;"},
        {"nullReference", "<a>&#0;</a>", 1, "&#0; is no character"},
        {"surrogateReference", "<a>&#xD800;</a>", 1, "no character"},
        {"hugeReference", "<a>&#99999999;</a>", 1, "no character"},
        {"emptyReference", "<a>&#;</a>", 1, "no character"},
        {"textBefore", "hello <a/>", 1, "outside the root"},
        {"textBehind", "<a/>\nhello", 2, "outside the root"},
        {"cdataBehind", "<a/><![CDATA[x]]>", 1, "outside the root"},
        {"secondRoot", "<a/>\n<b/>", 2, "second root"},
        {"attributeTwice", "<a b=\"1\" b=\"2\"/>", 1, "\"b\" stands here twice"},
        {"attributesTouch", "<a b=\"1\"c=\"2\"/>", 1, "space is missing"},
        {"attributeBare", "<a b/>", 1, "needs a value in quotes"},
        {"attributeUnquoted", "<a b=1/>", 1, "needs a value in quotes"},
        {"attributeOpen", "<a b=\"1/>", 1, "no closing quote"},
        {"lessInValue", "<a b=\"<\"/>", 1, "bare <"},
        {"bareLess", "<a>1 < 2</a>", 1, "&lt;"},
        {"wrongClose", "<a>\n<b>\n</a>", 3, "<b> of line 2"},
        {"neverClosed", "<a>\n<b>", 2, "<b> is opened here"},
        {"closesNothing", "<a/></a>", 1, "closes nothing"},
        {"cutInTag", "<a>\n<b", 2, "not well formed"},
        {"cutInEndTag", "<a></a", 1, "not well formed"},
        {"commentOpen", "<a>\n<!-- ", 2, "never closed"},
        {"dashesInComment", "<a><!-- a -- b --></a>", 1, "-- may not"},
        {"cdataOpen", "<a><![CDATA[", 1, "never closed"},
        {"cdataEndInText", "<a>]]></a>", 1, "]]&gt;"},
        {"declarationInside", "<a><!ELEMENT b></a>", 1, "neither a comment"},
        {"deep", repeated("<a>", 100'000), 1, "deeper than 32"},
        {"attributesWithoutEnd", manyAttributes(), 1, "more than 64 attributes"},
        {"hugeName", "<" + std::string(100'000, 'a'), 1, "a…> is not well formed"},
        {"tooLarge", "<a>" + std::string(10'000'000, 'x') + "</a>", 0, "split it"},
    };
    return all;
}

class Refused : public testing::TestWithParam<Refusal> {};

TEST_P(Refused, saysWhereAndWhy) {
    engine::Diagnostics diagnostics;
    EXPECT_FALSE(engine::XmlDocument::parse(GetParam().text, "a.xml", diagnostics));
    const auto told = diagnostics.sorted();
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0].file, "a.xml");
    EXPECT_EQ(told[0].line, GetParam().line);
    EXPECT_NE(told[0].text.find(GetParam().says), std::string::npos) << told[0].text;
    EXPECT_LT(told[0].text.size(), 300u);
}

INSTANTIATE_TEST_SUITE_P(XmlDocument, Refused, testing::ValuesIn(refusals()),
                         [](const auto& test) { return std::string(test.param.name); });

engine::XmlDocument parsed(const std::string& text) {
    engine::Diagnostics diagnostics;
    auto document = engine::XmlDocument::parse(text, "a.xml", diagnostics);
    EXPECT_TRUE(document) << (diagnostics.sorted().empty() ? "" : diagnostics.sorted()[0].toString());
    return std::move(document.value());
}

TEST(XmlDocument, readsWhatItAllows) {
    const auto document =
        parsed("\xEF\xBB\xBF<?xml version='1.0' encoding='utf-8' standalone='yes'?>\n<!-- a - b -->\n"
               "<é xmlns:x=\"y\" b = '\"&lt;&#x41;'>\n  one &amp; <![CDATA[<two> & ]]>\n"
               "  three<!-- --> &#233;\n  <c-1._/>\n</é >\n<!-- end -->\n");
    const auto root = document.root();
    EXPECT_EQ(root.name(), "é");
    EXPECT_EQ(root.line(), 3);
    EXPECT_EQ(root.attribute("b"), "\"<A");
    EXPECT_EQ(root.text(), "one & <two> & three é");
    ASSERT_EQ(root.children().size(), 1u);
    EXPECT_EQ(root.children()[0].line(), 6);
}

TEST(XmlDocument, takesALimitOfTheCaller) {
    engine::Diagnostics diagnostics;
    const std::string text = "<a>" + std::string(5u << 20, 'x') + "</a>";
    EXPECT_TRUE(engine::XmlDocument::parse(text, "a.xml", diagnostics, 6u << 20));
    EXPECT_FALSE(engine::XmlDocument::parse(text, "a.xml", diagnostics));
}

TEST(XmlDocument, staysWholeWhenMoved) {
    auto document = parsed("<a b=\"c\"/>");
    const auto root = document.root();
    const auto moved = std::move(document);
    EXPECT_EQ(root.attribute("b"), "c");
    EXPECT_EQ(moved.root().name(), "a");
}

RC_GTEST_PROP(XmlDocument, survivesAnyDamage, ()) {
    std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"c &amp; d\"><!-- x --><é f='&#233;'>text "
        "<![CDATA[raw]]></é><g/></a>\n";
    const auto cuts = *rc::gen::inRange(1, 6);
    for (int i = 0; i < cuts && !text.empty(); ++i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            text[at] = static_cast<char>(*rc::gen::inRange(0, 256));
            break;
        case 1:
            text.erase(at, *rc::gen::inRange<std::size_t>(1, 8));
            break;
        default:
            text.insert(at, text.substr(*rc::gen::inRange<std::size_t>(0, text.size()), 9));
        }
    }
    engine::Diagnostics diagnostics;
    const bool read = engine::XmlDocument::parse(text, "a.xml", diagnostics).has_value();
    RC_ASSERT(read != diagnostics.hasErrors());
    RC_ASSERT(diagnostics.errorCount() <= 1u);
}

} // namespace
