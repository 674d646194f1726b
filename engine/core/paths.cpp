#include "engine/core/paths.hpp"

#include <cstdlib>
#include <system_error>

namespace engine::paths {

std::filesystem::path shared() {
    std::error_code problem;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", problem);
    return problem ? std::filesystem::path("share/recall-city")
                   : program.parent_path().parent_path() / "share" / "recall-city";
}

std::filesystem::path userData() {
    const char* xdg = std::getenv("XDG_DATA_HOME");
    if (xdg != nullptr && *xdg == '/') {
        return std::filesystem::path(xdg) / "recall-city";
    }
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home != nullptr ? home : "/tmp") / ".local" / "share" / "recall-city";
}

} // namespace engine::paths
