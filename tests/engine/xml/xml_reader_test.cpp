#include "engine/xml/xml_reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/xml/xml_document.hpp"

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A reader over a text, and what it has complained about so far.
struct Reading {
    explicit Reading(const std::string& text)
        : document(engine::XmlDocument::parse(text, file, diagnostics).value()),
          reader(document.root(), file, diagnostics) {}

    std::vector<std::string> told() const {
        std::vector<std::string> lines;
        for (const auto& diagnostic : diagnostics.sorted()) {
            lines.push_back(diagnostic.toString());
        }
        return lines;
    }

    std::string file = "a.xml";
    engine::Diagnostics diagnostics;
    engine::XmlDocument document;
    engine::XmlReader reader;
};

TEST(XmlReader, readsWhatIsThere) {
    Reading r("<a t=\"x y\" i=\"-12\" n=\"2.5e1\" y=\"yes\" w=\"two\"><b>hello</b><c/><b>you</b></a>");
    EXPECT_EQ(r.reader.text("t"), "x y");
    EXPECT_EQ(r.reader.integer("i", {-20, 20}), -12);
    EXPECT_DOUBLE_EQ(r.reader.number("n", {0, 100}), 25.0);
    EXPECT_TRUE(r.reader.yesNo("y", false));
    EXPECT_EQ(r.reader.oneOf("w", {"one", "two"}), "two");
    auto words = r.reader.children("b");
    ASSERT_EQ(words.size(), 2u);
    EXPECT_EQ(words[1].body(3), "you");
    EXPECT_TRUE(r.reader.child("c"));
    r.reader.finish();
    EXPECT_THAT(r.told(), IsEmpty());
}

TEST(XmlReader, givesNothingForWhatIsMissingAndOptional) {
    Reading r("<a/>");
    EXPECT_EQ(r.reader.optionalText("t"), std::nullopt);
    EXPECT_EQ(r.reader.optionalInteger("i", {0, 1}), std::nullopt);
    EXPECT_EQ(r.reader.optionalNumber("n", {0, 1}), std::nullopt);
    EXPECT_TRUE(r.reader.yesNo("y", true));
    EXPECT_FALSE(r.reader.optionalChild("c"));
    EXPECT_THAT(r.told(), IsEmpty());
}

TEST(XmlReader, tellsWhatIsMissing) {
    Reading r("<a t=\" \"/>");
    EXPECT_EQ(r.reader.text("t"), "");
    EXPECT_EQ(r.reader.integer("i", {3, 9}), 3);
    EXPECT_EQ(r.reader.oneOf("w", {"one", "two"}), "one");
    EXPECT_FALSE(r.reader.child("c"));
    EXPECT_THAT(r.told(), ElementsAre("a.xml:1: error: <a> needs the attribute t=\"…\"",
                                      "a.xml:1: error: <a> needs the attribute i=\"…\", a whole number from 3 to 9",
                                      "a.xml:1: error: <a> needs the attribute w=\"…\", one of: one, two",
                                      "a.xml:1: error: <a> needs a <c>"));
}

TEST(XmlReader, readsNumbersWholeOrNotAtAll) {
    for (const char* text :
         {"12abc", "1e3", "", " 5", "5 ", "+5", "0x5", "5.0", "99999999999999999999", "11", "-1"}) {
        Reading r("<a i=\"" + std::string(text) + "\"/>");
        EXPECT_EQ(r.reader.integer("i", {0, 10}), 0) << text;
        EXPECT_EQ(r.told().size(), 1u) << text;
    }
    for (const char* text : {"2,5", "nan", "inf", "1.5x", "", "1e999", "10.1"}) {
        Reading r("<a n=\"" + std::string(text) + "\"/>");
        EXPECT_DOUBLE_EQ(r.reader.number("n", {0, 10}), 0.0) << text;
        EXPECT_EQ(r.told().size(), 1u) << text;
    }
}

TEST(XmlReader, suggestsTheNearestWord) {
    Reading r("<a y=\"yess\" w=\"tow\"/>");
    EXPECT_FALSE(r.reader.yesNo("y", false));
    EXPECT_EQ(r.reader.oneOf("w", {"one", "to"}), "one");
    EXPECT_THAT(r.told(), ElementsAre("a.xml:1: error: y=\"yess\" should be \"yes\" or \"no\"",
                                      "a.xml:1: error: w=\"tow\" is not known; did you mean \"to\"?"));
}

TEST(XmlReader, countsCharactersOfABody) {
    Reading r("<a>\n<b>Größe</b>\n<c>Größer</c>\n<d/>\n</a>");
    EXPECT_EQ(r.reader.child("b")->body(5), "Größe");
    r.reader.child("c")->body(5);
    r.reader.child("d")->body(5);
    EXPECT_THAT(r.told(), ElementsAre("a.xml:3: error: the text of <c> has 6 characters, at most 5 fit; shorten it",
                                      "a.xml:4: error: <d> is empty; write its text"));
}

TEST(XmlReader, wantsOneChildOnly) {
    Reading r("<a><b/>\n<b/></a>");
    EXPECT_TRUE(r.reader.child("b"));
    EXPECT_THAT(r.told(), ElementsAre("a.xml:2: error: <a> has more than one <b>; keep one"));
}

TEST(XmlReader, tellsOfWhatNobodyAskedFor) {
    Reading r("<a title=\"x\" tittle=\"y\" zzzzzz=\"\">loose\n<option/>\n<opton/>\n<whatever>words</whatever></a>");
    r.reader.text("title");
    r.reader.children("option");
    r.reader.children("step");
    r.reader.finish();
    EXPECT_THAT(
        r.told(),
        ElementsAre("a.xml:1: warning: the attribute \"tittle\" is not known in <a>; did you mean \"title\"?",
                    "a.xml:1: warning: the attribute \"zzzzzz\" is not known in <a>; known here: title",
                    "a.xml:1: error: the text in <a> is not read; put it into an element of its own",
                    "a.xml:3: warning: <opton> is not known in <a>; did you mean \"option\"?",
                    "a.xml:4: error: <whatever> is not known in <a>; known here: option, step"));
}

TEST(XmlReader, refusesWhatIsNoneOfTheAlternatives) {
    Reading r("<a>\n<title/>\n<option/>\n<opton/></a>");
    r.reader.child("title");
    EXPECT_EQ(r.reader.childrenAmong({"option", "step"}).size(), 1u);
    r.reader.finish();
    EXPECT_THAT(r.told(), ElementsAre("a.xml:4: error: <opton> is not known in <a>; did you mean \"option\"?"));
}

TEST(XmlReader, readsEmphasisInABody) {
    Reading r("<a>\n<b>one <i>two</i><br/></b>\n<c>one <em>two</em></c>\n<d>one <b>two</b></d>\n</a>");
    EXPECT_EQ(r.reader.child("b")->body(7), "one \x10two\x11");
    EXPECT_EQ(r.reader.child("c")->body(7), "one two");
    EXPECT_EQ(r.reader.child("d")->plainBody(7), "one two");
    EXPECT_THAT(r.told(),
                ElementsAre("a.xml:3: error: <em> may not stand in a text, its words would be lost; write <i>",
                            "a.xml:4: error: <b> may not stand in <d>, which is plain text; delete the tag"));
}

TEST(XmlReader, tellsTheCauseBeforeWhatFollowsFromIt) {
    Reading r("<a>\n<b titlee=\"x\"/>\n<words/>\n</a>");
    auto b = r.reader.child("b");
    b->text("title");
    b->finish();
    r.reader.child("d");
    r.reader.error("there is no d");
    r.reader.finish();
    EXPECT_THAT(
        r.told(),
        ElementsAre("a.xml:2: warning: the attribute \"titlee\" is not known in <b>; did you mean \"title\"?",
                    "a.xml:2: error: <b> needs the attribute title=\"…\"",
                    "a.xml:3: warning: <words> is not known in <a>; known here: b, d",
                    "a.xml:1: error: <a> needs a <d>", "a.xml:1: error: there is no d"));
}

} // namespace
