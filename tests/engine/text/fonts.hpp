#pragma once

#include <filesystem>

namespace engine::testing {

inline std::filesystem::path fontFolder() {
    return std::filesystem::path(RECALL_BINARY_DIR) / "share" / "recall-city" / "fonts";
}

} // namespace engine::testing
