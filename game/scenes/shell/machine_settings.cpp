#include "game/scenes/shell/machine_settings.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <string>

#include <fmt/core.h>

#include "engine/core/file.hpp"

namespace game {
namespace {

constexpr const char* kFile = "first-settings.txt";
constexpr std::size_t kLongest = 2000;
constexpr std::array<const char*, 4> kNames{"text-scale", "high-contrast", "reduced-motion", "read-aloud"};

} // namespace

RepSettings MachineSettings::under(RepSettings own) const {
    const auto text = engine::readFile(m_folder / kFile, kLongest);
    std::istringstream lines(text ? *text : "");
    std::string name;
    std::string value;
    while (lines >> name >> value) {
        if (std::find(kNames.begin(), kNames.end(), name) != kNames.end()) {
            own.values.try_emplace(name, value);
        }
    }
    return own;
}

engine::Outcome MachineSettings::keep(const Preferences& preferences) const {
    const auto values = preferences.values();
    std::string text;
    for (const char* name : kNames) {
        text += fmt::format("{} {}\n", name, values.at(name));
    }
    std::error_code problem;
    std::filesystem::create_directories(m_folder, problem);
    return engine::replaceFile(m_folder / kFile, text);
}

} // namespace game
