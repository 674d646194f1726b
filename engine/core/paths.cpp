#include "engine/core/paths.hpp"

#include <cstdlib>
#include <system_error>

namespace engine::paths {
namespace {

std::filesystem::path ownFolder(const char* variable, const char* usual) {
    const char* xdg = std::getenv(variable);
    if (xdg != nullptr && *xdg == '/') {
        return std::filesystem::path(xdg) / "recall-city";
    }
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home != nullptr ? home : "/tmp") / usual / "recall-city";
}

} // namespace

std::filesystem::path shared() {
    std::error_code problem;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", problem);
    return problem ? std::filesystem::path("share/recall-city")
                   : program.parent_path().parent_path() / "share" / "recall-city";
}

std::filesystem::path userData() {
    return ownFolder("XDG_DATA_HOME", ".local/share");
}

std::filesystem::path userState() {
    return ownFolder("XDG_STATE_HOME", ".local/state");
}

std::filesystem::path userCache() {
    return ownFolder("XDG_CACHE_HOME", ".cache");
}

} // namespace engine::paths
