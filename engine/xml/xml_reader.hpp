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
/// warned about, with the nearest known word; where words would be lost it is an error. Names asked for must
/// outlive the reader, as words written in the program do; so must the file's name.
///
/// What is told once children were asked for may follow from what is wrong in them, and stands after it.
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
    /// All children in order that have one of the `known` names (blocks, questions). A child with another name that
    /// was not asked for before is an error: it was meant to be one of them.
    std::vector<XmlReader> childrenAmong(const Names& known);

    /// This element's text with its emphasis (`<b>`, `<i>`, `<br/>`; see Emphasis); blank, or longer than
    /// `maxCharacters` (Unicode characters), is an error, and so is any other element inside, though its words are
    /// read.
    std::string body(std::size_t maxCharacters);
    /// The same where emphasis makes no sense: any element inside is an error.
    std::string plainBody(std::size_t maxCharacters);

    void error(std::string text) const;
    /// An error in spite of which what was read can be used.
    void flaw(std::string text) const;
    /// An error that may follow from what is wrong anywhere in `whole`, and stands after it.
    void errorAfter(const XmlElement& whole, std::string text) const;
    void warning(std::string text) const;

    /// Tells of attributes, children and text nobody asked for, but not of a schema noted by an editor. Call once,
    /// when everything was read.
    void finish() const;

private:
    static void know(Names& names, std::string_view name);
    void knowChild(std::string_view name);
    std::string limited(std::string text, std::size_t maxCharacters) const;
    void checkEmphasis(const XmlElement& inside) const;
    void tellUnknown(const XmlElement& child, Severity severity) const;
    void tell(Severity severity, std::string text, Place place, bool usable = false) const;
    Place place() const;

    XmlElement m_element;
    const std::string* m_file;
    Diagnostics* m_diagnostics;
    Names m_knownAttributes;
    Names m_knownChildren;
    bool m_bodyRead = false;
    bool m_childrenRead = false;
    /// By now all children that nobody asked for have been told.
    bool m_alternativesRead = false;
};

} // namespace engine
