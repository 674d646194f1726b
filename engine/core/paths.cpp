#include "engine/core/paths.hpp"

#include <cstdlib>
#include <string>
#include <system_error>

#include <unistd.h>

namespace engine::paths {
namespace {

bool isWholePath(const char* text) {
    return text != nullptr && *text == '/';
}

/// Nobody else's: a program that a service runs may have no home.
std::filesystem::path withoutHome() {
    std::error_code problem;
    const auto temporary = std::filesystem::temp_directory_path(problem);
    return (problem ? "/tmp" : temporary) / ("recall-city-of-" + std::to_string(::getuid()));
}

std::filesystem::path ownFolder(const char* variable, const char* usual) {
    const char* xdg = std::getenv(variable);
    if (isWholePath(xdg)) {
        return std::filesystem::path(xdg) / "recall-city";
    }
    const char* home = std::getenv("HOME");
    return (isWholePath(home) ? std::filesystem::path(home) : withoutHome()) / usual / "recall-city";
}

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

Outcome findHome() {
    const char* home = std::getenv("HOME");
    if (isWholePath(home)) {
        return Done{};
    }
    for (const char* variable : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
        if (!isWholePath(std::getenv(variable))) {
            return Failure{std::string("There is no folder to keep your saves and settings in: HOME is ") +
                           (home == nullptr ? "not set."
                            : *home == '\0' ? "empty."
                                            : "not a whole path.")};
        }
    }
    return Done{};
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
