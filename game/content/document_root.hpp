#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "engine/core/diagnostics.hpp"
#include "engine/xml/xml_reader.hpp"

namespace game {

/// A file of an author: where it is, and what it is called in complaints.
struct AuthorFile {
    std::filesystem::path path;
    std::string name;
};

/// Reads the file as a document and hands its root to `read`, unless it cannot be read or is not a `<root>`.
void readDocument(const AuthorFile& file, std::string_view root, engine::Diagnostics& diagnostics,
                  const std::function<void(engine::XmlReader&)>& read);

} // namespace game
