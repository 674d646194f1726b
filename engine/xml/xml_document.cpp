#include "engine/xml/xml_document.hpp"

#include <cassert>

#include <fmt/core.h>
#include <tinyxml2.h>

#include "engine/xml/xml_scanner.hpp"

namespace engine {

namespace {

/// With a reference to a space at each place, which the parser keeps.
std::string withSpaces(std::string_view text, const std::vector<std::size_t>& places) {
    std::string result;
    std::size_t begin = 0;
    for (const std::size_t place : places) {
        result.append(text.substr(begin, place - begin)).append("&#32;");
        begin = place;
    }
    return result.append(text.substr(begin));
}

} // namespace

XmlDocument::XmlDocument(std::unique_ptr<tinyxml2::XMLDocument> document) : m_document(std::move(document)) {}
XmlDocument::XmlDocument(XmlDocument&&) noexcept = default;
XmlDocument& XmlDocument::operator=(XmlDocument&&) noexcept = default;
XmlDocument::~XmlDocument() = default;

std::optional<XmlDocument> XmlDocument::parse(std::string_view text, const std::string& file,
                                              Diagnostics& diagnostics, std::size_t maxBytes) {
    if (text.size() > maxBytes) {
        diagnostics.error(
            file, 0, fmt::format("the file has {} bytes, at most {} are read; split it", text.size(), maxBytes));
        return std::nullopt;
    }
    XmlScanner scanner(text, kMaxDepth);
    if (const auto mistake = scanner.firstMistake()) {
        diagnostics.error(file, mistake->line, mistake->text);
        return std::nullopt;
    }
    const std::string spaced = scanner.blanks().empty() ? "" : withSpaces(text, scanner.blanks());
    text = spaced.empty() ? text : spaced;
    auto document = std::make_unique<tinyxml2::XMLDocument>();
    if (document->Parse(text.data(), text.size()) != tinyxml2::XML_SUCCESS || document->RootElement() == nullptr) {
        diagnostics.error(file, document->ErrorLineNum(), "this is not XML that can be read");
        return std::nullopt;
    }
    return XmlDocument(std::move(document));
}

XmlElement XmlDocument::root() const {
    assert(m_document && m_document->RootElement());
    return XmlElement(*m_document->RootElement());
}

} // namespace engine
