#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/diagnostics.hpp"
#include "engine/xml/xml_element.hpp"

namespace tinyxml2 {
class XMLDocument;
}

namespace engine {

/// A well-formed XML document, read strictly: UTF-8 only, one root, no text beside it, no DOCTYPE (so no entity can
/// grow), no attribute twice, only the five entities and character references, no control characters.
class XmlDocument {
public:
    static constexpr std::size_t kMaxBytes = 4u << 20;
    static constexpr std::size_t kMaxDepth = 32;

    /// Nothing when the text is not such a document; why is told in `diagnostics`, under the name `file`.
    /// Text longer than `maxBytes` is not parsed.
    static std::optional<XmlDocument> parse(std::string_view text, const std::string& file,
                                            Diagnostics& diagnostics, std::size_t maxBytes = kMaxBytes);

    XmlDocument(XmlDocument&&) noexcept;
    XmlDocument& operator=(XmlDocument&&) noexcept;
    ~XmlDocument();

    XmlElement root() const;

private:
    explicit XmlDocument(std::unique_ptr<tinyxml2::XMLDocument> document);

    std::unique_ptr<tinyxml2::XMLDocument> m_document;
};

} // namespace engine
