#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace engine {

struct XmlAttribute {
    std::string_view name;
    std::string_view value;
};

/// A start tag, and nothing of what is inside its element. Only good until the next tag is read.
class XmlTag {
public:
    XmlTag(std::string_view name, const std::vector<XmlAttribute>& attributes)
        : m_name(name), m_attributes(&attributes) {}

    std::string_view name() const { return m_name; }
    std::optional<std::string_view> attribute(std::string_view name) const {
        for (const XmlAttribute& attribute : *m_attributes) {
            if (attribute.name == name) {
                return attribute.value;
            }
        }
        return std::nullopt;
    }

private:
    std::string_view m_name;
    const std::vector<XmlAttribute>* m_attributes;
};

/// Is told of the tags of a text in their order while it is read, before it is known whether the rest of it is XML.
class XmlListener {
public:
    virtual ~XmlListener() = default;

    /// References in values are resolved and line ends are `\n`, as XmlElement has them.
    virtual void opened(const XmlTag& tag) = 0;
    /// The element opened last of those still open; also one that is empty.
    virtual void closed() = 0;
};

} // namespace engine
