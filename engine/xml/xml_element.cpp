#include "engine/xml/xml_element.hpp"

#include <tinyxml2.h>

#include "engine/xml/marked_text.hpp"

namespace engine {
namespace {

bool isSpace(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

/// Appends with runs of white space folded, also across the pieces of a text.
void appendFolded(std::string& out, const char* text) {
    const auto endsRun = [&text] { return isSpace(*text) && (*text != ' ' || isSpace(text[1])); };
    while (*text != '\0') {
        if (isSpace(*text) && !out.empty() && out.back() != ' ') {
            out.push_back(' ');
        }
        while (isSpace(*text)) {
            ++text;
        }
        // Words with single spaces between them, as nearly all texts are.
        const char* run = text;
        while (*text != '\0' && !endsRun()) {
            ++text;
        }
        out.append(run, text);
    }
}

} // namespace

std::string_view XmlElement::name() const {
    return m_element->Name();
}

int XmlElement::line() const {
    return m_element->GetLineNum();
}

std::string XmlElement::text() const {
    std::string result;
    for (const auto* node = m_element->FirstChild(); node != nullptr; node = node->NextSibling()) {
        if (const auto* text = node->ToText()) {
            appendFolded(result, text->Value());
        }
    }
    if (!result.empty() && result.back() == ' ') {
        result.pop_back();
    }
    return result;
}

std::string XmlElement::markedText() const {
    return m_element->FirstChildElement() == nullptr ? text() : MarkedText::of(*m_element);
}

bool XmlElement::hasText() const {
    for (const auto* node = m_element->FirstChild(); node != nullptr; node = node->NextSibling()) {
        const auto* text = node->ToText();
        if (text != nullptr &&
            std::string_view(text->Value()).find_first_not_of(" \n\t\r") != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

bool XmlElement::hasWords() const {
    return hasText() || !MarkedText::of(*m_element).empty();
}

int XmlElement::lastLine() const {
    const auto* last = m_element;
    while (last->LastChildElement() != nullptr) {
        last = last->LastChildElement();
    }
    return last->GetLineNum();
}

std::optional<std::string_view> XmlElement::attribute(std::string_view name) const {
    for (const auto* attribute = m_element->FirstAttribute(); attribute != nullptr; attribute = attribute->Next()) {
        if (name == attribute->Name()) {
            return attribute->Value();
        }
    }
    return std::nullopt;
}

std::vector<std::string_view> XmlElement::attributeNames() const {
    std::vector<std::string_view> names;
    for (const auto* attribute = m_element->FirstAttribute(); attribute != nullptr; attribute = attribute->Next()) {
        names.emplace_back(attribute->Name());
    }
    return names;
}

std::vector<XmlElement> XmlElement::children() const {
    std::vector<XmlElement> result;
    for (auto child = firstChild(); child; child = child->nextSibling()) {
        result.push_back(*child);
    }
    return result;
}

std::optional<XmlElement> XmlElement::firstChild() const {
    const auto* child = m_element->FirstChildElement();
    return child == nullptr ? std::nullopt : std::optional<XmlElement>(*child);
}

std::optional<XmlElement> XmlElement::nextSibling() const {
    const auto* sibling = m_element->NextSiblingElement();
    return sibling == nullptr ? std::nullopt : std::optional<XmlElement>(*sibling);
}

} // namespace engine
