#include "game/content/document_root.hpp"

#include <fmt/core.h>

#include "engine/core/file.hpp"
#include "engine/xml/xml_document.hpp"

namespace game {
namespace {

std::optional<std::string> readText(const AuthorFile& file, engine::Diagnostics& diagnostics) {
    constexpr std::size_t kMaxBytes = engine::XmlDocument::kMaxBytes;
    std::error_code problem;
    if (!std::filesystem::is_regular_file(file.path, problem)) {
        diagnostics.error(file.name, 0, "this is not a file that can be read");
        return std::nullopt;
    }
    const auto size = std::filesystem::file_size(file.path, problem);
    if (!problem && size > kMaxBytes) {
        diagnostics.error(file.name, 0,
                          fmt::format("the file has {} bytes, at most {} are read; split it", size, kMaxBytes));
        return std::nullopt;
    }
    auto bytes = engine::readFile(file.path, kMaxBytes);
    if (!bytes) {
        diagnostics.error(file.name, 0, "the file cannot be read; may you open it?");
        return std::nullopt;
    }
    return std::move(bytes).value();
}

} // namespace

void readDocument(const AuthorFile& file, std::string_view root, engine::Diagnostics& diagnostics,
                  const std::function<void(engine::XmlReader&)>& read) {
    const auto text = readText(file, diagnostics);
    if (!text) {
        return;
    }
    const auto document = engine::XmlDocument::parse(*text, file.name, diagnostics);
    if (!document) {
        return;
    }
    engine::XmlReader reader(document->root(), file.name, diagnostics);
    if (reader.element().name() == root) {
        read(reader);
    } else {
        reader.error(fmt::format("the root element should be <{}>, not <{}>", root, reader.element().name()));
    }
}

} // namespace game
