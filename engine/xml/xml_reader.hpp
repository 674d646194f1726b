#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/diagnostics.hpp"
#include "engine/xml/xml_element.hpp"

namespace engine {

/// The values a number may take, both ends included.
struct NumberRange {
    double low;
    double high;
};

/// Reads one element the way an author wants to be read: every mistake is told with its line and a suggestion, and
/// reading goes on with a harmless value. Attributes and children nobody asked for by the time of `finish` are
/// warned about, with the nearest known word. Names asked for must outlive the reader, as words written in the
/// program do; so must the file's name.
class XmlReader {
public:
    using Names = std::vector<std::string_view>;

    XmlReader(XmlElement element, const std::string& file, Diagnostics& diagnostics)
        : m_element(element), m_file(&file), m_diagnostics(&diagnostics) {}
    XmlReader(XmlElement element, std::string&& file, Diagnostics& diagnostics) = delete;

    const XmlElement& element() const { return m_element; }
    const std::string& file() const { return *m_file; }
    int line() const { return m_element.line(); }

    /// A required attribute; missing or blank is an error and gives "".
    std::string text(std::string_view attribute);
    std::optional<std::string> optionalText(std::string_view attribute);
    /// Whole text, whole number: "12abc", "1e3", "" are errors and give `range.low`.
    std::int64_t integer(std::string_view attribute, NumberRange range);
    std::optional<std::int64_t> optionalInteger(std::string_view attribute, NumberRange range);
    double number(std::string_view attribute, NumberRange range);
    std::optional<double> optionalNumber(std::string_view attribute, NumberRange range);
    /// `yes` or `no`; `fallback` when missing.
    bool yesNo(std::string_view attribute, bool fallback);
    /// One of `words`; otherwise an error with the nearest one, and the first.
    std::string oneOf(std::string_view attribute, std::initializer_list<const char*> words);

    /// The children of one name, in order.
    std::vector<XmlReader> children(std::string_view name);
    /// Exactly one child of this name; none or several is an error. Nothing when there is none.
    std::optional<XmlReader> child(std::string_view name);
    std::optional<XmlReader> optionalChild(std::string_view name);
    /// All children in order, whatever their name (for blocks and questions); the caller knows `known` names,
    /// others are warned about and left out.
    std::vector<XmlReader> childrenAmong(const Names& known);

    /// This element's own text; blank, or longer than `maxCharacters` (Unicode characters), is an error.
    std::string body(std::size_t maxCharacters);

    void error(std::string text) const;
    void warning(std::string text) const;

    /// Warns of attributes, children and text nobody asked for, but not of a schema noted by an editor. Call once,
    /// when everything was read.
    void finish() const;

private:
    static void know(Names& names, std::string_view name);

    XmlElement m_element;
    const std::string* m_file;
    Diagnostics* m_diagnostics;
    Names m_knownAttributes;
    Names m_knownChildren;
    bool m_bodyRead = false;
};

} // namespace engine
