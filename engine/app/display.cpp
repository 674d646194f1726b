#include "engine/app/display.hpp"

#include <cstdlib>
#include <dlfcn.h>
#include <string>

namespace engine {

namespace {

// By name, since only the windows' library needs the headers of X11: it has them loaded already.
template <class Function>
Function* named(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_DEFAULT, name));
}

bool drawsByOpenGl(void* display) {
    const auto query = named<int(void*, const char*, int*, int*, int*)>("XQueryExtension");
    int ignored = 0;
    return query == nullptr || query(display, "GLX", &ignored, &ignored, &ignored) != 0;
}

std::string nameOfDisplay() {
    const char* name = std::getenv("DISPLAY");
    return name == nullptr ? "" : name;
}

} // namespace

Outcome findDisplay() {
    const auto open = named<void*(const char*)>("XOpenDisplay");
    const auto close = named<int(void*)>("XCloseDisplay");
    if (open == nullptr || close == nullptr) {
        return Done{};
    }
    void* display = open(nullptr);
    if (display == nullptr) {
        return Failure{nameOfDisplay().empty() ? "There is no display to open a window on: DISPLAY is not set."
                                               : "The display " + nameOfDisplay() + " cannot be opened."};
    }
    const bool drawn = drawsByOpenGl(display);
    close(display);
    return drawn ? Outcome(Done{})
                 : Failure{"The display " + nameOfDisplay() + " cannot be drawn on: it has no OpenGL (GLX)."};
}

} // namespace engine
