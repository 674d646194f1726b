#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/xml/xml_reader.hpp"

namespace game {

/// A required attribute of at most so many characters.
std::string titleOf(engine::XmlReader& reader, std::string_view attribute, std::size_t maxCharacters);

/// How many of something are allowed, both ends included.
struct CountRange {
    std::size_t least;
    std::size_t most;
};

/// Tells when there are too few or too many `<what>`.
void checkCount(const engine::XmlReader& reader, std::string_view what, std::size_t count, CountRange range);

/// The texts of all children of one name, each at most so long; the same text twice is told.
std::vector<std::string> textsOf(engine::XmlReader& reader, std::string_view name, std::size_t maxCharacters);

/// Names or texts that must differ from each other; remembers where each was met first. The names of the files they
/// stand in must outlive it.
class Distinct {
public:
    /// `what` is told as in "this <option> stands already in line 7".
    explicit Distinct(const char* what) : m_what(what) {}

    /// Tells when `text` was added before, whatever is emphasised in it. Empty texts have been told of already.
    void add(const engine::XmlReader& reader, const std::string& text,
             engine::Severity severity = engine::Severity::error);

private:
    struct Place {
        const std::string* file;
        int line;
    };

    const char* m_what;
    std::map<std::string, Place> m_placeOf;
};

/// Whether `text` may be an id: lower-case letters, digits and hyphens, a letter first, at most 48.
bool isId(std::string_view text);

/// The attribute `name`, which must be an id.
std::string idOf(engine::XmlReader& reader, std::string_view name = "id");

} // namespace game
