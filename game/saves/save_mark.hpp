#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace game {

/// What files look like from outside: for each its name and size, the times of its last change, and a checksum of
/// its end. Another mark: they must be read again. It costs no more for long files than for short ones.
std::string saveMark(const std::vector<std::filesystem::path>& files);

} // namespace game
