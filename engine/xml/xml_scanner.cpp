#include "engine/xml/xml_scanner.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include <fmt/core.h>

#include "engine/core/utf8.hpp"
#include "engine/xml/xml_byte.hpp"
#include "engine/xml/xml_character.hpp"
#include "engine/xml/xml_reference.hpp"

namespace engine {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Not to stand there, or not meant as it is written.
bool isSpecialInValue(char byte) {
    return byte == '<' || byte == '&' || byte == '\r' || byte == '\n';
}

/// Eight bytes without a control character and without a byte beyond ASCII, as nearly all are.
bool isPlain(const char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    constexpr std::uint64_t kHigh = 0x8080808080808080u;
    constexpr std::uint64_t kSpaces = 0x2020202020202020u;
    return (word & kHigh) == 0 && ((word - kSpaces) & kHigh) == 0;
}

/// Names a hostile text gives may be megabytes long.
std::string shortened(std::string_view name) {
    constexpr std::size_t kShown = 40;
    if (name.size() <= kShown) {
        return std::string(name);
    }
    std::size_t end = kShown;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0u) == 0x80u) {
        --end;
    }
    return std::string(name.substr(0, end)) + "…";
}

bool isUtf8Name(std::string_view encoding) {
    return encoding.size() == 5 && (encoding[0] | 0x20) == 'u' && (encoding[1] | 0x20) == 't' &&
           (encoding[2] | 0x20) == 'f' && encoding.substr(3) == "-8";
}

} // namespace

std::optional<XmlMistake> XmlScanner::firstMistake(XmlListener* listener) {
    m_listener = listener;
    if (checkEncoding() && checkCharacters() && scanDeclaration() && scanNodes()) {
        return std::nullopt;
    }
    return m_mistake;
}

bool XmlScanner::checkEncoding() {
    if (m_text.empty()) {
        return fail(0, "the file is empty");
    }
    const std::string_view start = m_text.substr(0, 4);
    if (start.substr(0, 2) == "\xFF\xFE" || start.substr(0, 2) == "\xFE\xFF" ||
        start.find('\0') != std::string_view::npos) {
        return fail(0, "the file is UTF-16 or UTF-32; save it as UTF-8");
    }
    skip(kByteOrderMark);
    return true;
}

bool XmlScanner::checkCharacters() {
    std::size_t at = m_at;
    while (at < m_text.size()) {
        if (at + 8 <= m_text.size() && isPlain(m_text.data() + at)) {
            at += 8;
            continue;
        }
        const Utf8Character character = firstCharacter(m_text.substr(at));
        const auto byte = static_cast<unsigned char>(m_text[at]);
        if (character.length == 0) {
            return fail(at, fmt::format("the byte {:02X} is not UTF-8 here; save the file as UTF-8", byte));
        }
        if (!isXmlCharacter(character.code)) {
            return fail(at, fmt::format("the character U+{:04X} may not stand in XML; delete it",
                                        static_cast<std::uint32_t>(character.code)));
        }
        at += character.length;
    }
    return true;
}

bool XmlScanner::scanDeclaration() {
    if (!has("<?xml") || m_at + 5 >= m_text.size() || !isXmlSpace(m_text[m_at + 5])) {
        return true;
    }
    const std::size_t start = m_at;
    m_at += 5;
    if (!scanAttributes()) {
        return false;
    }
    if (!skip("?>")) {
        return fail(start, "the XML declaration does not end with ?>");
    }
    return std::all_of(m_attributes.begin(), m_attributes.end(),
                       [this](const XmlAttribute& given) { return checkDeclared(given.name, given.value); });
}

bool XmlScanner::checkDeclared(std::string_view name, std::string_view value) {
    if (name == "version" && value != "1.0") {
        return fail(m_at, fmt::format("XML version \"{}\" is not read; write version=\"1.0\"", shortened(value)));
    }
    if (name == "encoding" && !isUtf8Name(value)) {
        return fail(m_at, fmt::format("the file says its encoding is \"{}\"; save it as UTF-8 and write "
                                      "encoding=\"UTF-8\"",
                                      shortened(value)));
    }
    if (name != "version" && name != "encoding" && name != "standalone") {
        return fail(m_at, fmt::format("the XML declaration knows no \"{}\"", shortened(name)));
    }
    return true;
}

bool XmlScanner::scanNodes() {
    while (m_at < m_text.size()) {
        if (m_text[m_at] == '<' ? !scanMarkup() : !scanText()) {
            return false;
        }
    }
    if (!m_open.empty()) {
        return fail(m_open.back().at,
                    fmt::format("<{}> is opened here and never closed", shortened(m_open.back().name)));
    }
    return m_rootSeen || fail(m_text.size(), "there is no element in this file");
}

bool XmlScanner::scanText() {
    const std::size_t begin = m_at;
    m_at = std::min(m_text.find('<', m_at), m_text.size());
    const std::string_view text = m_text.substr(begin, m_at - begin);
    if (m_open.empty()) {
        const auto stray = std::find_if_not(text.begin(), text.end(), isXmlSpace);
        return stray == text.end() || fail(begin + static_cast<std::size_t>(stray - text.begin()),
                                           "there is text outside the root element; move or delete it");
    }
    const std::size_t cdataEnd = text.find("]]>");
    if (cdataEnd != std::string_view::npos) {
        return fail(begin + cdataEnd, "]]> may not stand in a text; write ]]&gt;");
    }
    if ((isEmphasisTag(m_markup) || isEmphasisTag(m_at)) && std::all_of(text.begin(), text.end(), isXmlSpace)) {
        m_blanks.push_back(begin);
    }
    return checkReferences(begin, m_at);
}

bool XmlScanner::isEmphasisTag(std::size_t at) const {
    const std::size_t name = at + (m_text.substr(at, 2) == "</" ? 2 : 1);
    const std::string_view rest = m_text.substr(std::min(name, m_text.size()), 2);
    return rest.size() == 2 && (rest[0] == 'b' || rest[0] == 'i') && !isXmlNamePart(rest[1]);
}

bool XmlScanner::scanMarkup() {
    m_markup = m_at;
    const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
    if (next == '!' || next == '?') {
        return scanSpecial();
    }
    return next == '/' ? scanEndTag() : scanStartTag();
}

bool XmlScanner::scanSpecial() {
    if (has("<!--")) {
        return scanComment();
    }
    if (has("<![CDATA[")) {
        return scanCdata();
    }
    if (has("<!")) {
        return fail(m_at, has("<!DOCTYPE") ? "a DOCTYPE is not allowed, nor are entities of one's own; delete it"
                                           : "<! begins neither a comment <!-- … --> nor a CDATA section");
    }
    if (has("<?xml ")) {
        return fail(m_at, "the XML declaration may only be the very first thing in a file");
    }
    return fail(m_at, "processing instructions (<? … ?>) are not allowed; delete it");
}

bool XmlScanner::scanComment() {
    const std::size_t start = m_at;
    const std::size_t dashes = m_text.find("--", m_at + 4);
    if (dashes == std::string_view::npos) {
        return fail(start, "this comment is never closed");
    }
    m_at = dashes + 2;
    return skip(">") || fail(dashes, "-- may not stand inside a comment");
}

bool XmlScanner::scanCdata() {
    if (m_open.empty()) {
        return fail(m_at, "there is text outside the root element; move or delete it");
    }
    const std::size_t end = m_text.find("]]>", m_at);
    if (end == std::string_view::npos) {
        return fail(m_at, "this CDATA section is never closed");
    }
    m_at = end + 3;
    return true;
}

bool XmlScanner::scanStartTag() {
    const std::size_t start = m_at++;
    const OpenElement element{name(), start};
    if (element.name.empty()) {
        return fail(start, "a bare < stands here; write &lt;");
    }
    if (m_open.empty() && m_rootSeen) {
        return fail(start,
                    fmt::format("<{}> is a second root element; a file has only one", shortened(element.name)));
    }
    if (m_open.size() >= m_maxDepth) {
        return fail(start, fmt::format("elements are nested deeper than {} levels", m_maxDepth));
    }
    m_rootSeen = true;
    return scanAttributes() && finishStartTag(element);
}

bool XmlScanner::finishStartTag(OpenElement element) {
    const bool isEmpty = skip("/>");
    if (!isEmpty && !skip(">")) {
        return fail(element.at, fmt::format("the tag <{}> is not well formed", shortened(element.name)));
    }
    if (m_listener != nullptr) {
        tell(element.name);
    }
    if (!isEmpty) {
        m_open.push_back(element);
    } else if (m_listener != nullptr) {
        m_listener->closed();
    }
    return true;
}

void XmlScanner::tell(std::string_view element) {
    if (!m_plain) {
        resolve();
    }
    m_listener->opened(XmlTag(element, m_attributes));
}

void XmlScanner::resolve() {
    std::size_t written = 0;
    for (const XmlAttribute& attribute : m_attributes) {
        written += attribute.value.size();
    }
    m_resolved.clear();
    // Nothing becomes longer by it, so what is there already stays where it is.
    m_resolved.reserve(written);
    for (XmlAttribute& attribute : m_attributes) {
        const std::size_t start = m_resolved.size();
        appendResolved(m_resolved, attribute.value);
        attribute.value = std::string_view(m_resolved).substr(start);
    }
}

bool XmlScanner::scanEndTag() {
    const std::size_t start = m_at;
    m_at += 2;
    const std::string_view closed = name();
    skipSpace();
    if (!skip(">")) {
        return fail(start, fmt::format("the tag </{}> is not well formed", shortened(closed)));
    }
    if (m_open.empty()) {
        return fail(start, fmt::format("</{}> closes nothing", shortened(closed)));
    }
    if (m_open.back().name != closed) {
        return fail(start, fmt::format("</{}> stands where <{}> of line {} should be closed", shortened(closed),
                                       shortened(m_open.back().name), lineOf(m_open.back().at)));
    }
    m_open.pop_back();
    if (m_listener != nullptr) {
        m_listener->closed();
    }
    return true;
}

bool XmlScanner::scanAttributes() {
    m_attributes.clear();
    m_plain = true;
    while (true) {
        const bool spaced = skipSpace();
        if (m_at >= m_text.size() || !isXmlNameStart(m_text[m_at])) {
            return true;
        }
        if (!spaced) {
            return fail(m_at, "a space is missing before an attribute");
        }
        if (!scanAttribute()) {
            return false;
        }
    }
}

bool XmlScanner::scanAttribute() {
    const std::size_t start = m_at;
    const std::string_view attribute = name();
    skipSpace();
    const bool equals = skip("=");
    skipSpace();
    if (!equals || m_at >= m_text.size() || (m_text[m_at] != '"' && m_text[m_at] != '\'')) {
        return fail(start, fmt::format("the attribute \"{}\" needs a value in quotes: {}=\"…\"",
                                       shortened(attribute), shortened(attribute)));
    }
    const std::size_t begin = m_at + 1;
    const std::size_t end = m_text.find(m_text[m_at], begin);
    const std::string_view value = m_text.substr(begin, std::min(end, m_text.size()) - begin);
    const bool plain = std::none_of(value.begin(), value.end(), isSpecialInValue);
    if (end == std::string_view::npos || (!plain && value.find('<') != std::string_view::npos)) {
        return fail(start, fmt::format("the value of \"{}\" has no closing quote, or a bare < in it",
                                       shortened(attribute)));
    }
    if (std::any_of(m_attributes.begin(), m_attributes.end(),
                    [&](const XmlAttribute& earlier) { return earlier.name == attribute; })) {
        return fail(start, fmt::format("the attribute \"{}\" stands here twice", shortened(attribute)));
    }
    if (m_attributes.size() == kMaxAttributes) {
        return fail(start, fmt::format("an element has more than {} attributes", kMaxAttributes));
    }
    m_attributes.push_back({attribute, value});
    m_plain = m_plain && plain;
    m_at = end + 1;
    return plain || checkReferences(begin, end);
}

bool XmlScanner::checkReferences(std::size_t begin, std::size_t end) {
    const std::string_view text = m_text.substr(0, end);
    constexpr std::size_t kLongestReference = 12;
    for (std::size_t at = text.find('&', begin); at != std::string_view::npos; at = text.find('&', at + 1)) {
        const std::string_view rest = text.substr(at + 1, kLongestReference);
        const std::size_t semicolon = rest.find(';');
        if (semicolon == std::string_view::npos) {
            return fail(at, "a bare & stands here; write &amp;");
        }
        if (!checkReference(at, rest.substr(0, semicolon))) {
            return false;
        }
    }
    return true;
}

bool XmlScanner::checkReference(std::size_t at, std::string_view name) {
    if (characterOfReference(name)) {
        return true;
    }
    return fail(at, name.starts_with('#')
                        ? fmt::format("&{}; is no character that may stand in XML", name)
                        : fmt::format("&{}; is not known; write the character itself, or &amp; for &", name));
}

bool XmlScanner::skip(std::string_view what) {
    if (!has(what)) {
        return false;
    }
    m_at += what.size();
    return true;
}

bool XmlScanner::skipSpace() {
    const std::size_t start = m_at;
    while (m_at < m_text.size() && isXmlSpace(m_text[m_at])) {
        ++m_at;
    }
    return m_at > start;
}

std::string_view XmlScanner::name() {
    const std::size_t start = m_at;
    if (m_at < m_text.size() && isXmlNameStart(m_text[m_at])) {
        while (m_at < m_text.size() && isXmlNamePart(m_text[m_at])) {
            ++m_at;
        }
    }
    return m_text.substr(start, m_at - start);
}

bool XmlScanner::fail(std::size_t at, std::string text) {
    m_mistake = XmlMistake{lineOf(at), std::move(text)};
    return false;
}

int XmlScanner::lineOf(std::size_t at) const {
    return 1 + static_cast<int>(std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

} // namespace engine
