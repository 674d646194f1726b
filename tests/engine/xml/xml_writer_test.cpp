#include "engine/xml/xml_writer.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engine/core/utf8.hpp"
#include "engine/xml/xml_character.hpp"
#include "engine/xml/xml_document.hpp"

namespace {

TEST(XmlWriter, writesTidyDocuments) {
    engine::XmlWriter writer;
    writer.open("save").attribute("rep", "Ann & \"Bo\"").attribute("version", std::int64_t{3});
    writer.open("name").text("a < b").close();
    writer.open("list").open("item").number("share", 0.1).close().close();
    writer.close();
    EXPECT_EQ(writer.str(), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                            "<save rep=\"Ann &amp; &quot;Bo&quot;\" version=\"3\">\n"
                            "  <name>a &lt; b</name>\n"
                            "  <list>\n"
                            "    <item share=\"0.1\"/>\n"
                            "  </list>\n"
                            "</save>\n");
}

TEST(XmlWriter, keepsAJournalEntryOnOneLine) {
    engine::XmlWriter writer(engine::XmlWriter::Style::oneLine);
    writer.open("a").attribute("t", "x\ny").open("b").text("1\n2").close().open("c").close().close();
    EXPECT_EQ(writer.str(), "<a t=\"x&#10;y\"><b>1&#10;2</b><c/></a>\n");
}

TEST(XmlWriter, leavesOutWhatXmlCannotHold) {
    engine::XmlWriter writer(engine::XmlWriter::Style::oneLine);
    writer.open("a").attribute("t", std::string_view("x\x01\0y\xFF\xEF\xBF\xBF", 8)).close();
    EXPECT_EQ(writer.str(), "<a t=\"xy\"/>\n");
}

RC_GTEST_PROP(XmlWriter, anyTextComesBack, (const std::vector<std::uint32_t>& codes, bool oneLine)) {
    std::string text;
    for (const std::uint32_t code : codes) {
        if (engine::isXmlCharacter(code % 0x110000)) {
            engine::appendUtf8(text, code % 0x110000);
        }
    }
    engine::XmlWriter writer(oneLine ? engine::XmlWriter::Style::oneLine : engine::XmlWriter::Style::document);
    writer.open("a").attribute("t", text).close();
    engine::Diagnostics diagnostics;
    const auto document = engine::XmlDocument::parse(writer.str(), "a.xml", diagnostics);
    RC_ASSERT(document.has_value());
    RC_ASSERT(document->root().attribute("t") == text);
}

RC_GTEST_PROP(XmlWriter, anyNumberComesBack, (double value)) {
    engine::XmlWriter writer;
    writer.open("a").number("n", value).close();
    engine::Diagnostics diagnostics;
    const auto document = engine::XmlDocument::parse(writer.str(), "a.xml", diagnostics);
    RC_ASSERT(std::stod(std::string(*document->root().attribute("n"))) == value);
}

} // namespace
