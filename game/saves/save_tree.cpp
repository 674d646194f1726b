#include "game/saves/save_tree.hpp"

namespace game {

SaveTree SaveTree::of(const engine::XmlElement& element) {
    SaveTree tree;
    tree.name = element.name();
    for (const std::string_view attributeName : element.attributeNames()) {
        tree.attributes.emplace_back(attributeName, element.attribute(attributeName).value_or(""));
    }
    for (const engine::XmlElement& child : element.children()) {
        tree.children.push_back(of(child));
    }
    return tree;
}

void SaveTree::write(engine::XmlWriter& out) const {
    out.open(name);
    for (const auto& [attributeName, value] : attributes) {
        out.attribute(attributeName, value);
    }
    for (const SaveTree& child : children) {
        child.write(out);
    }
    out.close();
}

std::string* SaveTree::attribute(const std::string& attributeName) {
    for (auto& [known, value] : attributes) {
        if (known == attributeName) {
            return &value;
        }
    }
    return nullptr;
}

SaveTree* SaveTree::child(const std::string& childName) {
    for (SaveTree& child : children) {
        if (child.name == childName) {
            return &child;
        }
    }
    return nullptr;
}

} // namespace game
