#include "engine/xml/xml_scanner.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engine/xml/xml_document.hpp"

namespace {

using testing::ElementsAre;

/// What it was told, a line a tag; the attributes asked for are b and f.
class Notes final : public engine::XmlListener {
public:
    void opened(const engine::XmlTag& tag) override {
        lines.push_back("<" + std::string(tag.name()));
        for (const char* name : {"b", "f"}) {
            if (const auto value = tag.attribute(name)) {
                lines.back() += " " + std::string(name) + "=" + std::string(*value);
            }
        }
    }
    void closed() override { lines.emplace_back(">"); }

    std::vector<std::string> lines;
};

void noteTree(const engine::XmlElement& element, Notes& notes) {
    const auto b = element.attribute("b");
    const auto f = element.attribute("f");
    notes.lines.push_back("<" + std::string(element.name()) + (b ? " b=" + std::string(*b) : "") +
                          (f ? " f=" + std::string(*f) : ""));
    for (const engine::XmlElement& child : element.children()) {
        noteTree(child, notes);
    }
    notes.closed();
}

TEST(XmlScanner, tellsTheTagsInTheirOrder) {
    Notes notes;
    const auto mistake =
        engine::XmlScanner("<?xml version=\"1.0\"?><a b=\"1\">text<c/><!-- <d/> --><e f='2' g=\"\"></e></a>", 9)
            .firstMistake(&notes);
    EXPECT_FALSE(mistake);
    EXPECT_THAT(notes.lines, ElementsAre("<a b=1", "<c", ">", "<e f=2", ">", ">"));
}

TEST(XmlScanner, tellsWhatValuesMean) {
    Notes notes;
    const auto mistake =
        engine::XmlScanner("<a b='&lt;&amp;&#x41;\r\n&#13;' f='\"&apos;&quot;&gt;'/>", 9).firstMistake(&notes);
    EXPECT_FALSE(mistake);
    EXPECT_THAT(notes.lines, ElementsAre("<a b=<&A\n\r f=\"'\">", ">"));
}

TEST(XmlScanner, tellsOfNoTagAfterAMistake) {
    Notes notes;
    EXPECT_TRUE(engine::XmlScanner("<a><b/><c =''/><d/></a>", 9).firstMistake(&notes));
    EXPECT_THAT(notes.lines, ElementsAre("<a", "<b", ">"));
}

RC_GTEST_PROP(XmlScanner, tellsWhatTheTreeHolds, ()) {
    std::string text = "<?xml version=\"1.0\"?>\n<a b=\"c &amp; d\" f=''><!-- x --><é f='&#233;\r\n&#x1F4A1;'>text "
                       "<b><![CDATA[<raw/>]]></b></é><g b=\"1\"/></a>\n";
    const std::string pieces[] = {"\r", "\n", "&lt;", "&#9;", "<b/>", "\"", "'", "f=''", "é", " ", ">", "<"};
    const auto changes = *rc::gen::inRange(1, 6);
    for (int i = 0; i < changes; ++i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        text.insert(at, *rc::gen::elementOf(std::vector<std::string>(std::begin(pieces), std::end(pieces))));
    }
    engine::Diagnostics ignored;
    const auto document = engine::XmlDocument::parse(text, "a.xml", ignored);
    Notes told;
    const bool whole = !engine::XmlScanner(text, engine::XmlDocument::kMaxDepth).firstMistake(&told);
    RC_ASSERT(document.has_value() == whole);
    if (whole) {
        Notes tree;
        noteTree(document->root(), tree);
        RC_ASSERT(told.lines == tree.lines);
    }
}

} // namespace
