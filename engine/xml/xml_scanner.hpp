#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/xml/xml_tag.hpp"

namespace engine {

/// What breaks the rules of XML, and in which line.
struct XmlMistake {
    int line = 1;
    std::string text;
};

/// Reads bytes by the rules of XML 1.0, narrowed to what XmlDocument promises, before a lenient parser sees them.
/// Takes time and memory in proportion to the text only, however hostile it is.
class XmlScanner {
public:
    static constexpr std::size_t kMaxAttributes = 64;

    XmlScanner(std::string_view text, std::size_t maxDepth) : m_text(text), m_maxDepth(maxDepth) {}

    /// The first mistake; nothing when the text is a document. The tags before it are told to `listener`, so that a
    /// long text of tags can be read without a tree being built of it.
    std::optional<XmlMistake> firstMistake(XmlListener* listener = nullptr);

    /// Where nothing but white space stands beside a tag of `<b>` or `<i>`: it parts words there, which a parser
    /// that drops such white space would join.
    const std::vector<std::size_t>& blanks() const { return m_blanks; }

private:
    struct OpenElement {
        std::string_view name;
        std::size_t at;
    };

    bool checkEncoding();
    bool checkCharacters();
    bool scanDeclaration();
    bool checkDeclared(std::string_view name, std::string_view value);
    bool scanNodes();
    bool scanText();
    bool isEmphasisTag(std::size_t at) const;
    bool scanMarkup();
    bool scanSpecial();
    bool scanComment();
    bool scanCdata();
    bool scanStartTag();
    bool finishStartTag(OpenElement element);
    void tell(std::string_view element);
    void resolve();
    bool scanEndTag();
    bool scanAttributes();
    bool scanAttribute();
    bool checkReferences(std::size_t begin, std::size_t end);
    bool checkReference(std::size_t at, std::string_view name);

    bool has(std::string_view what) const { return m_text.compare(m_at, what.size(), what) == 0; }
    bool skip(std::string_view what);
    bool skipSpace();
    std::string_view name();
    /// Always false, so that a caller may return it.
    bool fail(std::size_t at, std::string text);
    int lineOf(std::size_t at) const;

    std::string_view m_text;
    std::size_t m_maxDepth;
    std::size_t m_at = 0;
    bool m_rootSeen = false;
    std::vector<OpenElement> m_open;
    std::vector<XmlAttribute> m_attributes;
    /// Whether all their values are written as they are meant.
    bool m_plain = true;
    XmlListener* m_listener = nullptr;
    /// The values of m_attributes where they are not.
    std::string m_resolved;
    /// Where the tag or comment begins that was read last.
    std::size_t m_markup = 0;
    std::vector<std::size_t> m_blanks;
    std::optional<XmlMistake> m_mistake;
};

} // namespace engine
