#include "engine/app/display.hpp"

#include <cstdlib>
#include <dlfcn.h>
#include <string>

namespace engine {

// By name, since only the windows' library needs the headers of X11: it has them loaded already.
Outcome findDisplay() {
    const auto open = reinterpret_cast<void* (*)(const char*)>(::dlsym(RTLD_DEFAULT, "XOpenDisplay"));
    const auto close = reinterpret_cast<int (*)(void*)>(::dlsym(RTLD_DEFAULT, "XCloseDisplay"));
    if (open == nullptr || close == nullptr) {
        return Done{};
    }
    if (void* display = open(nullptr); display != nullptr) {
        close(display);
        return Done{};
    }
    const char* name = std::getenv("DISPLAY");
    return Failure{name == nullptr || *name == '\0' ? "There is no display to open a window on: DISPLAY is not set."
                                                    : "The display " + std::string(name) + " cannot be opened."};
}

} // namespace engine
