#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "engine/core/result.hpp"

namespace engine {

/// The whole file, or why not. A file larger than `maxBytes` is refused before it is read.
Result<std::string> readFile(const std::filesystem::path& path, std::size_t maxBytes);

/// Whether a file is on the disk when it was written, or some time after: for what can be made again.
enum class Durable { yes, no };

/// Puts `bytes` in place of the file so that a reader, or a power cut, sees the old or the new and nothing between.
/// They are on the disk when it returns. Unless that was not asked for: then it takes far less time, and a power
/// cut may leave anything. The folder must exist.
Outcome replaceFile(const std::filesystem::path& path, std::string_view bytes, Durable durable = Durable::yes);

/// The system's words for an errno value.
std::string systemWords(int errorNumber);

} // namespace engine
