#include "engine/audio/sound_card.hpp"

#include <cstdlib>
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

} // namespace

bool hasSoundCard() {
    return hasPlaybackDevice() || hasSoundServer();
}

void quietWithoutSoundCard() {
    if (!hasSoundCard()) {
        setenv("ALSOFT_DRIVERS", "null", 0);
    }
}

} // namespace engine
