#include "engine/xml/xml_writer.hpp"

#include <cassert>
#include <charconv>
#include <cmath>

#include "engine/core/utf8.hpp"
#include "engine/xml/xml_character.hpp"

namespace engine {
namespace {

/// How this byte has to be written, or null when it may stand as it is. White space in attributes and carriage
/// returns would be changed by any reader that follows the rules; `keepLine` guards line breaks in texts as well.
const char* escaped(char byte, bool inAttribute, bool keepLine) {
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '\r':
        return "&#13;";
    case '"':
        return inAttribute ? "&quot;" : nullptr;
    case '\n':
        return inAttribute || keepLine ? "&#10;" : nullptr;
    case '\t':
        return inAttribute ? "&#9;" : nullptr;
    default:
        return nullptr;
    }
}

void appendEscaped(std::string& out, std::string_view text, bool inAttribute, bool keepLine = false) {
    while (!text.empty()) {
        const Utf8Character character = firstCharacter(text);
        const std::size_t length = character.length == 0 ? 1 : character.length;
        if (character.length != 0 && isXmlCharacter(character.code)) {
            if (const char* reference = escaped(text.front(), inAttribute, keepLine)) {
                out += reference;
            } else {
                out.append(text.substr(0, length));
            }
        }
        text.remove_prefix(length);
    }
}

} // namespace

XmlWriter::XmlWriter(Style style) : m_style(style) {
    if (m_style == Style::document) {
        m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    }
}

XmlWriter& XmlWriter::open(std::string_view name) {
    endTag();
    indent();
    m_out.append("<").append(name);
    m_open.emplace_back(name);
    m_tagOpen = true;
    m_hasText = false;
    return *this;
}

XmlWriter& XmlWriter::attribute(std::string_view name, std::string_view value) {
    assert(m_tagOpen);
    m_out.append(" ").append(name).append("=\"");
    appendEscaped(m_out, value, true);
    m_out.push_back('"');
    return *this;
}

XmlWriter& XmlWriter::attribute(std::string_view name, std::int64_t value) {
    return attribute(name, std::string_view(std::to_string(value)));
}

XmlWriter& XmlWriter::number(std::string_view name, double value) {
    assert(std::isfinite(value));
    char digits[32];
    const auto result = std::to_chars(digits, digits + sizeof digits, value);
    return attribute(name, std::string_view(digits, static_cast<std::size_t>(result.ptr - digits)));
}

XmlWriter& XmlWriter::text(std::string_view text) {
    assert(!m_open.empty());
    endTag();
    appendEscaped(m_out, text, false, m_style == Style::oneLine);
    m_hasText = true;
    return *this;
}

XmlWriter& XmlWriter::close() {
    assert(!m_open.empty());
    const std::string name = std::move(m_open.back());
    m_open.pop_back();
    if (m_tagOpen) {
        m_out += "/>";
        m_tagOpen = false;
    } else {
        if (!m_hasText) {
            indent();
        }
        m_out.append("</").append(name).append(">");
    }
    m_hasText = false;
    if (m_open.empty()) {
        m_out.push_back('\n');
    }
    return *this;
}

const std::string& XmlWriter::str() const {
    assert(m_open.empty());
    return m_out;
}

void XmlWriter::endTag() {
    if (m_tagOpen) {
        m_out.push_back('>');
        m_tagOpen = false;
    }
}

void XmlWriter::indent() {
    if (m_style == Style::oneLine || m_hasText || m_out.empty()) {
        return;
    }
    if (m_out.back() != '\n') {
        m_out.push_back('\n');
    }
    m_out.append(2 * m_open.size(), ' ');
}

} // namespace engine
