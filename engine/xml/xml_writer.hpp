#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// Writes tidy XML: two spaces a level, attributes in the order given, always the same bytes for the same calls.
/// Characters XML cannot hold are left out. The text ends with a line break.
class XmlWriter {
public:
    enum class Style { document, oneLine };

    /// `document` starts with the XML declaration and indents; `oneLine` is one element on one line (journals).
    explicit XmlWriter(Style style = Style::document);

    XmlWriter& open(std::string_view name);
    XmlWriter& attribute(std::string_view name, std::string_view value);
    XmlWriter& attribute(std::string_view name, const char* value) {
        return attribute(name, std::string_view(value));
    }
    XmlWriter& attribute(std::string_view name, std::int64_t value);
    /// The shortest text that reads back as the same number.
    XmlWriter& number(std::string_view name, double value);
    XmlWriter& text(std::string_view text);
    XmlWriter& close();

    /// The finished text; every element opened must be closed.
    const std::string& str() const;

private:
    void endTag();
    void indent();

    Style m_style;
    std::string m_out;
    std::vector<std::string> m_open;
    bool m_tagOpen = false;
    bool m_hasText = false;
};

} // namespace engine
