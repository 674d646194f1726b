#include "engine/xml/xml_reader.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "engine/core/emphasis.hpp"

namespace engine {
namespace {

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

template <class Number>
std::optional<Number> parseWhole(std::string_view text) {
    Number value{};
    const char* end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, value);
    return problem == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

bool within(double value, NumberRange range) {
    return std::isfinite(value) && value >= range.low && value <= range.high;
}

/// "; did you mean "x"?" where one is near, else what there is.
std::string hint(std::string_view word, const std::vector<std::string_view>& known) {
    constexpr std::size_t kLongestWord = 64;
    const std::string nearest =
        word.size() > kLongestWord ? "" : nearestWord(std::string(word), {known.begin(), known.end()});
    if (!nearest.empty()) {
        return fmt::format("; did you mean \"{}\"?", nearest);
    }
    return known.empty() ? "; delete it" : fmt::format("; known here: {}", fmt::join(known, ", "));
}

/// `a <page>`, `an <image>`.
std::string withArticle(std::string_view name) {
    const bool vowel = std::string_view("aeio").find(name.front()) != std::string_view::npos;
    return fmt::format("{} <{}>", vowel ? "an" : "a", name);
}

/// What XML itself gives to a schema or name space, wherever it stands.
bool belongsToXml(std::string_view attribute) {
    return attribute.starts_with("xmlns") || attribute.starts_with("xsi:");
}

/// A complaint may quote what an author wrote, but not pages of it.
std::string clipped(std::string text) {
    constexpr std::size_t kLongest = 600;
    if (text.size() > kLongest) {
        std::size_t end = kLongest;
        while ((static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) {
            --end;
        }
        text.replace(end, std::string::npos, "…");
    }
    return text;
}

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

const XmlReader::Names kEmphasis = {"b", "i", "br"};

/// What was meant by an element that other formats know.
std::string emphasisHint(std::string_view name) {
    constexpr std::pair<std::string_view, std::string_view> kMeant[] = {
        {"strong", "b"}, {"bold", "b"}, {"B", "b"}, {"em", "i"},  {"italic", "i"},
        {"I", "i"},      {"cite", "i"}, {"u", "i"}, {"BR", "br"}, {"p", "br"}};
    for (const auto& [other, meant] : kMeant) {
        if (name == other) {
            return fmt::format("; write <{}{}>", meant, meant == "br" ? "/" : "");
        }
    }
    return "; only <b>, <i> and <br/> may";
}

} // namespace

std::string XmlReader::text(std::string_view attribute) {
    const auto value = optionalText(attribute);
    if (!value || isBlank(*value)) {
        error(fmt::format("<{}> needs the attribute {}=\"…\"", m_element.name(), attribute));
        return "";
    }
    return *value;
}

std::optional<std::string> XmlReader::optionalText(std::string_view attribute) {
    know(m_knownAttributes, attribute);
    const auto value = m_element.attribute(attribute);
    return value ? std::optional<std::string>(*value) : std::nullopt;
}

std::int64_t XmlReader::integer(std::string_view attribute, NumberRange range) {
    const auto value = optionalInteger(attribute, range);
    if (!value) {
        error(fmt::format("<{}> needs the attribute {}=\"…\", a whole number from {} to {}", m_element.name(),
                          attribute, range.low, range.high));
    }
    return value.value_or(static_cast<std::int64_t>(range.low));
}

std::optional<std::int64_t> XmlReader::optionalInteger(std::string_view attribute, NumberRange range) {
    const auto text = optionalText(attribute);
    if (!text) {
        return std::nullopt;
    }
    const auto value = parseWhole<std::int64_t>(*text);
    if (!value || !within(static_cast<double>(*value), range)) {
        error(fmt::format("{}=\"{}\" should be a whole number from {} to {}", attribute, *text, range.low,
                          range.high));
        return static_cast<std::int64_t>(range.low);
    }
    return value;
}

double XmlReader::number(std::string_view attribute, NumberRange range) {
    const auto value = optionalNumber(attribute, range);
    if (!value) {
        error(fmt::format("<{}> needs the attribute {}=\"…\", a number from {} to {}", m_element.name(), attribute,
                          range.low, range.high));
    }
    return value.value_or(range.low);
}

std::optional<double> XmlReader::optionalNumber(std::string_view attribute, NumberRange range) {
    const auto text = optionalText(attribute);
    if (!text) {
        return std::nullopt;
    }
    const auto value = parseWhole<double>(*text);
    if (!value || !within(*value, range)) {
        error(fmt::format("{}=\"{}\" should be a number from {} to {}, written like 2.5", attribute, *text,
                          range.low, range.high));
        return range.low;
    }
    return value;
}

bool XmlReader::yesNo(std::string_view attribute, bool fallback) {
    const auto text = optionalText(attribute);
    if (text && *text != "yes" && *text != "no") {
        error(fmt::format("{}=\"{}\" should be \"yes\" or \"no\"", attribute, *text));
    }
    return text == "yes" || (text != "no" && fallback);
}

std::string XmlReader::oneOf(std::string_view attribute, std::initializer_list<const char*> words) {
    const Names known(words.begin(), words.end());
    const auto text = optionalText(attribute);
    if (text && contains(known, *text)) {
        return *text;
    }
    error(text ? fmt::format("{}=\"{}\" is not known{}", attribute, *text, hint(*text, known))
               : fmt::format("<{}> needs the attribute {}=\"…\", one of: {}", m_element.name(), attribute,
                             fmt::join(known, ", ")));
    return std::string(known.front());
}

std::vector<XmlReader> XmlReader::children(std::string_view name) {
    knowChild(name);
    std::vector<XmlReader> result;
    for (auto child = m_element.firstChild(); child; child = child->nextSibling()) {
        if (child->name() == name) {
            result.emplace_back(*child, *m_file, *m_diagnostics);
        }
    }
    return result;
}

std::optional<XmlReader> XmlReader::child(std::string_view name) {
    auto found = optionalChild(name);
    if (!found) {
        error(fmt::format("<{}> needs {}", m_element.name(), withArticle(name)));
    }
    return found;
}

std::optional<XmlReader> XmlReader::optionalChild(std::string_view name) {
    knowChild(name);
    std::optional<XmlReader> found;
    for (auto child = m_element.firstChild(); child; child = child->nextSibling()) {
        if (child->name() != name) {
            continue;
        }
        if (found) {
            const XmlReader second(*child, *m_file, *m_diagnostics);
            second.error(fmt::format("<{}> has more than one <{}>; keep one", m_element.name(), name));
            break;
        }
        found.emplace(*child, *m_file, *m_diagnostics);
    }
    return found;
}

std::vector<XmlReader> XmlReader::childrenAmong(const Names& known) {
    for (const std::string_view name : known) {
        knowChild(name);
    }
    std::vector<XmlReader> result;
    for (auto child = m_element.firstChild(); child; child = child->nextSibling()) {
        if (contains(known, child->name())) {
            result.emplace_back(*child, *m_file, *m_diagnostics);
        } else if (!contains(m_knownChildren, child->name())) {
            tellUnknown(*child, Severity::error);
        }
    }
    m_alternativesRead = true;
    return result;
}

std::string XmlReader::body(std::size_t maxCharacters) {
    m_bodyRead = true;
    checkEmphasis(m_element);
    return limited(m_element.markedText(), maxCharacters);
}

std::string XmlReader::plainBody(std::size_t maxCharacters) {
    m_bodyRead = true;
    if (const auto child = m_element.firstChild()) {
        XmlReader(*child, *m_file, *m_diagnostics)
            .flaw(fmt::format("<{}> may not stand in <{}>, which is plain text; delete the tag", child->name(),
                              m_element.name()));
    }
    return limited(plainText(m_element.markedText()), maxCharacters);
}

std::string XmlReader::limited(std::string text, std::size_t maxCharacters) const {
    if (text.empty()) {
        error(fmt::format("<{}> is empty; write its text", m_element.name()));
    } else if (text.size() > maxCharacters) {
        const std::size_t count = countShown(text);
        if (count > maxCharacters) {
            error(fmt::format("the text of <{}> has {} characters, at most {} fit; shorten it", m_element.name(),
                              count, maxCharacters));
        }
    }
    return text;
}

void XmlReader::checkEmphasis(const XmlElement& inside) const {
    for (auto child = inside.firstChild(); child; child = child->nextSibling()) {
        XmlReader reader(*child, *m_file, *m_diagnostics);
        if (!contains(kEmphasis, child->name())) {
            reader.flaw(fmt::format("<{}> may not stand in a text, its words would be lost{}", child->name(),
                                    emphasisHint(child->name())));
        } else if (child->name() == "br" && child->hasWords()) {
            reader.flaw("<br/> ends a line and holds no words; write them after it");
        } else {
            reader.m_bodyRead = true;
            reader.finish();
        }
        checkEmphasis(*child);
    }
}

void XmlReader::error(std::string text) const {
    tell(Severity::error, std::move(text), place());
}

void XmlReader::flaw(std::string text) const {
    tell(Severity::error, std::move(text), place(), true);
}

void XmlReader::errorAfter(const XmlElement& whole, std::string text) const {
    tell(Severity::error, std::move(text), Place::after(whole.lastLine()));
}

void XmlReader::warning(std::string text) const {
    tell(Severity::warning, std::move(text), place());
}

void XmlReader::tell(Severity severity, std::string text, Place place, bool usable) const {
    m_diagnostics->add({severity, *m_file, line(), clipped(std::move(text)), place, usable});
}

Place XmlReader::place() const {
    return m_childrenRead ? Place::after(m_element.lastLine()) : Place::at(line());
}

void XmlReader::tellUnknown(const XmlElement& child, Severity severity) const {
    const XmlReader reader(child, *m_file, *m_diagnostics);
    reader.tell(severity,
                fmt::format("<{}> is not known in <{}>{}", child.name(), m_element.name(),
                            hint(child.name(), m_knownChildren)),
                Place::cause(child.line()));
}

void XmlReader::finish() const {
    for (const std::string_view name : m_element.attributeNames()) {
        if (!belongsToXml(name) && !contains(m_knownAttributes, name)) {
            tell(Severity::warning,
                 fmt::format("the attribute \"{}\" is not known in <{}>{}", name, m_element.name(),
                             hint(name, m_knownAttributes)),
                 Place::cause(line()));
        }
    }
    if (m_bodyRead) {
        return;
    }
    for (auto child = m_element.firstChild(); child && !m_alternativesRead; child = child->nextSibling()) {
        if (!contains(m_knownChildren, child->name())) {
            tellUnknown(*child, child->hasWords() ? Severity::error : Severity::warning);
        }
    }
    if (m_element.hasText()) {
        tell(Severity::error,
             fmt::format("the text in <{}> is not read; put it into an element of its own", m_element.name()),
             Place::at(line()));
    }
}

void XmlReader::knowChild(std::string_view name) {
    m_childrenRead = true;
    know(m_knownChildren, name);
}

void XmlReader::know(Names& names, std::string_view name) {
    if (!contains(names, name)) {
        constexpr std::size_t kUsual = 4;
        names.reserve(std::max(kUsual, names.capacity()));
        names.push_back(name);
    }
}

} // namespace engine
