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

namespace {

/// The folder above the one this program lies in; the current one where that cannot be found out.
std::filesystem::path home() {
    std::error_code problem;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", problem);
    return problem ? std::filesystem::path() : program.parent_path().parent_path();
}

} // namespace

std::filesystem::path shared() {
    return home() / "share" / "recall-city";
}

std::filesystem::path helper(const std::string& name) {
    return home() / "lib" / "recall-city" / name;
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

std::filesystem::path drawings() {
    return userCache() / "drawings";
}

} // namespace engine::paths
