#include "engine/xml/marked_text.hpp"

#include <string_view>

#include <tinyxml2.h>

namespace engine {
namespace {

bool isSpace(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

Emphasis emphasisOf(const tinyxml2::XMLElement& element) {
    const std::string_view name = element.Name();
    if (name == "b") {
        return Emphasis::bold;
    }
    return name == "i" ? Emphasis::italic : Emphasis::none;
}

} // namespace

std::string MarkedText::of(const tinyxml2::XMLElement& element) {
    MarkedText text;
    text.addInside(element, Emphasis::none);
    text.turnOff(Emphasis::none);
    return std::move(text.m_out);
}

void MarkedText::addInside(const tinyxml2::XMLElement& element, Emphasis emphasis) {
    for (const auto* node = element.FirstChild(); node != nullptr; node = node->NextSibling()) {
        if (const auto* words = node->ToText()) {
            addWords(words->Value(), emphasis);
        } else if (const auto* inner = node->ToElement()) {
            m_lineEnd = m_lineEnd || std::string_view(inner->Name()) == "br";
            addInside(*inner, both(emphasis, emphasisOf(*inner)));
        }
    }
}

void MarkedText::addWords(const char* text, Emphasis emphasis) {
    for (; *text != '\0'; ++text) {
        if (isSpace(*text)) {
            m_space = true;
            continue;
        }
        turnOff(emphasis);
        if (!m_out.empty() && (m_space || m_lineEnd)) {
            m_out.push_back(m_lineEnd ? '\n' : ' ');
        }
        m_space = false;
        m_lineEnd = false;
        turnOn(emphasis);
        m_out.push_back(*text);
    }
}

void MarkedText::turnOff(Emphasis kept) {
    if (isBold(m_written) && !isBold(kept)) {
        m_out.push_back(mark::kBoldEnd);
    }
    if (isItalic(m_written) && !isItalic(kept)) {
        m_out.push_back(mark::kItalicEnd);
    }
    m_written = common(m_written, kept);
}

void MarkedText::turnOn(Emphasis wanted) {
    if (isBold(wanted) && !isBold(m_written)) {
        m_out.push_back(mark::kBold);
    }
    if (isItalic(wanted) && !isItalic(m_written)) {
        m_out.push_back(mark::kItalic);
    }
    m_written = wanted;
}

} // namespace engine
