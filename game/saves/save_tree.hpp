#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/xml/xml_element.hpp"
#include "engine/xml/xml_writer.hpp"

namespace game {

/// An element of a save as plain values, so that a migration can change it. Saves hold no text outside attributes.
struct SaveTree {
    std::string name;
    std::vector<std::pair<std::string, std::string>> attributes;
    std::vector<SaveTree> children;

    static SaveTree of(const engine::XmlElement& element);
    void write(engine::XmlWriter& out) const;

    /// Null when there is none.
    std::string* attribute(const std::string& attributeName);
    SaveTree* child(const std::string& childName);
};

} // namespace game
