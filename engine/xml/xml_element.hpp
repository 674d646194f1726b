#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tinyxml2 {
class XMLElement;
}

namespace engine {

/// One element of a document that was read; valid as long as its XmlDocument. Cheap to copy.
class XmlElement {
public:
    explicit XmlElement(const tinyxml2::XMLElement& element) : m_element(&element) {}

    std::string_view name() const;
    int line() const;
    /// The text inside, entities resolved, runs of white space folded to one space, none at the ends.
    std::string text() const;
    /// The same with what stands in the elements inside: `<b>`, `<i>` and `<br/>` as marks and ends of lines (see
    /// Emphasis), others by their words alone.
    std::string markedText() const;
    /// Whether there is any.
    bool hasText() const;
    /// Whether there is any in it or in an element inside.
    bool hasWords() const;
    /// The line of the last element inside, its own where there is none.
    int lastLine() const;
    std::optional<std::string_view> attribute(std::string_view name) const;
    std::vector<std::string_view> attributeNames() const;
    std::vector<XmlElement> children() const;
    /// The same one by one.
    std::optional<XmlElement> firstChild() const;
    std::optional<XmlElement> nextSibling() const;

private:
    const tinyxml2::XMLElement* m_element;
};

} // namespace engine
