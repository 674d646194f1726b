#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "engine/core/result.hpp"

namespace engine {

/// The whole file, or why not. A file larger than `maxBytes` is refused before it is read.
Result<std::string> readFile(const std::filesystem::path& path, std::size_t maxBytes);

/// Puts `bytes` in place of the file so that a reader, or a power cut, sees the old or the new and nothing between.
/// They are on the disk when it returns. The folder must exist.
Outcome replaceFile(const std::filesystem::path& path, std::string_view bytes);

/// The system's words for an errno value.
std::string systemWords(int errorNumber);

} // namespace engine
