#pragma once

#include <string>

#include "engine/core/emphasis.hpp"

namespace tinyxml2 {
class XMLElement;
}

namespace engine {

/// Gathers what stands in an element and in those inside it into one text: `<b>`, `<i>` as marks, `<br/>` as the
/// end of a line, runs of white space folded to one space and none at the ends of lines.
class MarkedText {
public:
    /// What the element holds.
    static std::string of(const tinyxml2::XMLElement& element);

private:
    void addInside(const tinyxml2::XMLElement& element, Emphasis emphasis);
    void addWords(const char* text, Emphasis emphasis);
    void turnOff(Emphasis kept);
    void turnOn(Emphasis wanted);

    std::string m_out;
    Emphasis m_written = Emphasis::none;
    /// White space that was met since the last word.
    bool m_space = false;
    bool m_lineEnd = false;
};

} // namespace engine
