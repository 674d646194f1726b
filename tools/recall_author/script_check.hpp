#pragma once

#include <filesystem>

#include "engine/core/diagnostics.hpp"

namespace author {

/// Warns of scripts that texts of a levels folder are written in and no font of this machine has: once a file, at
/// the first place, with the package that brings one. Files that are no XML are passed over.
void checkScripts(const std::filesystem::path& folder, engine::Diagnostics& diagnostics);

} // namespace author
