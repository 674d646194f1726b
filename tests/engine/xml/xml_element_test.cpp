#include "engine/xml/xml_element.hpp"

#include <gtest/gtest.h>

#include "engine/xml/xml_document.hpp"

namespace {

engine::XmlDocument parsed(const std::string& text) {
    engine::Diagnostics diagnostics;
    return std::move(engine::XmlDocument::parse(text, "a.xml", diagnostics).value());
}

TEST(XmlElement, foldsWhiteSpace) {
    const auto document = parsed("<a>\n\t one  two\r\n three&#10;<b>not mine</b>\n four </a>");
    EXPECT_EQ(document.root().text(), "one two three four");
}

TEST(XmlElement, hasNoTextOfItsChildren) {
    EXPECT_EQ(parsed("<a><b>mine</b></a>").root().text(), "");
}

TEST(XmlElement, tellsAttributesInOrder) {
    const auto document = parsed("<a z=\"1\" b=\"\"/>");
    EXPECT_EQ(document.root().attributeNames(), (std::vector<std::string_view>{"z", "b"}));
    EXPECT_EQ(document.root().attribute("b"), "");
    EXPECT_EQ(document.root().attribute("c"), std::nullopt);
}

TEST(XmlElement, tellsChildrenInOrderWithLines) {
    const auto document = parsed("<a>\n<b/>text\n<c/><!-- no -->\n<b/></a>");
    const auto children = document.root().children();
    ASSERT_EQ(children.size(), 3u);
    EXPECT_EQ(children[1].name(), "c");
    EXPECT_EQ(children[2].line(), 4);
}

} // namespace
