#include "engine/audio/sound_card.hpp"

#include <cstdlib>
#include <dlfcn.h>
#include <filesystem>
#include <string>
#include <system_error>
#include <unistd.h>

namespace engine {

namespace {

namespace fs = std::filesystem;

bool hasPlaybackDevice() {
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator("/dev/snd", problem)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("pcm") && name.ends_with("p") && access(entry.path().c_str(), R_OK | W_OK) == 0) {
            return true;
        }
    }
    return false;
}

bool hasSoundServer() {
    if (std::getenv("PULSE_SERVER") != nullptr) {
        return true;
    }
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    std::error_code problem;
    return runtime != nullptr && (fs::exists(fs::path(runtime) / "pulse" / "native", problem) ||
                                  fs::exists(fs::path(runtime) / "pipewire-0", problem));
}

void hear(const char*, int, const char*, int, const char*, ...) {}

} // namespace

bool hasSoundCard() {
    return std::getenv("ALSOFT_DRIVERS") != nullptr || hasPlaybackDevice() || hasSoundServer();
}

// OpenAL brings ALSA with it where there is one, and ALSA says every failure aloud.
void hushSoundCard() {
    setenv("ALSOFT_LOGLEVEL", "0", 0);
    if (void* alsa = dlopen("libasound.so.2", RTLD_NOW | RTLD_GLOBAL)) {
        using SetHandler = int (*)(decltype(&hear));
        if (const auto setHandler = reinterpret_cast<SetHandler>(dlsym(alsa, "snd_lib_error_set_handler"))) {
            setHandler(&hear);
        }
    }
}

// SFML links OpenAL but does not say whether it got a device, so OpenAL is asked beforehand.
bool soundCardOpens() {
    using Open = void* (*)(const char*);
    using Close = char (*)(void*);
    const auto open = reinterpret_cast<Open>(dlsym(RTLD_DEFAULT, "alcOpenDevice"));
    const auto close = reinterpret_cast<Close>(dlsym(RTLD_DEFAULT, "alcCloseDevice"));
    if (open == nullptr || close == nullptr) {
        return true;
    }
    void* device = open(nullptr);
    if (device != nullptr) {
        close(device);
    }
    return device != nullptr;
}

} // namespace engine
