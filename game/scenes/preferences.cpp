#include "game/scenes/preferences.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <string>

#include <fmt/core.h>

namespace game {
namespace {

using Values = std::map<std::string, std::string>;

double numberOf(const Values& values, const char* name, double fallback, double low, double high) {
    const auto found = values.find(name);
    if (found == values.end()) {
        return fallback;
    }
    double value = fallback;
    const std::string& text = found->second;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::clamp(value, low, high)
                                                                           : fallback;
}

bool flagOf(const Values& values, const char* name, bool fallback) {
    const auto found = values.find(name);
    return found == values.end() ? fallback : found->second == "yes";
}

std::optional<engine::Quality> qualityOf(const Values& values, const char* name) {
    const auto found = values.find(name);
    for (const auto quality : {engine::Quality::plain, engine::Quality::lean, engine::Quality::full}) {
        if (found != values.end() && found->second == engine::nameOf(quality)) {
            return quality;
        }
    }
    return std::nullopt;
}

std::string yesNo(bool value) {
    return value ? "yes" : "no";
}

} // namespace

Preferences Preferences::of(const RepSettings& settings) {
    const Values& values = settings.values;
    Preferences result;
    result.textScale = static_cast<float>(numberOf(values, "text-scale", 1.0, 0.8, 2.0));
    result.effectsVolume = static_cast<float>(numberOf(values, "effects-volume", 0.8, 0.0, 1.0));
    result.musicVolume = static_cast<float>(numberOf(values, "music-volume", 0.5, 0.0, 1.0));
    result.muted = flagOf(values, "muted", false);
    result.captions = flagOf(values, "captions", false);
    result.readAloud = flagOf(values, "read-aloud", false);
    result.reducedMotion = flagOf(values, "reduced-motion", false);
    result.shake = static_cast<float>(numberOf(values, "shake", 1.0, 0.0, 1.0));
    result.assist = flagOf(values, "assist", false);
    if (const auto timers = values.find("timers"); timers != values.end()) {
        result.timers = timersNamed(timers->second).value_or(Timers::usual);
    }
    result.scanning = flagOf(values, "scanning", false);
    result.scanSeconds = numberOf(values, "scan-seconds", 1.2, kLeastScanSeconds, 4.0);
    result.plainCards = flagOf(values, "plain-cards", false);
    result.highContrast = flagOf(values, "high-contrast", false);
    result.fullscreen = flagOf(values, "fullscreen", false);
    if (const auto theme = values.find("city-theme"); theme != values.end()) {
        result.cityTheme = CityLook::themeNamed(theme->second);
    }
    result.quality = qualityOf(values, "quality");
    result.readingRate = numberOf(values, "reading-rate", 20.0, 5.0, 60.0);
    result.motorMs = static_cast<std::int64_t>(numberOf(values, "motor-ms", 0.0, 0.0, 2000.0));
    return result;
}

std::map<std::string, std::string> Preferences::values() const {
    return {
        {"text-scale", fmt::format("{:.2f}", textScale)},
        {"effects-volume", fmt::format("{:.2f}", effectsVolume)},
        {"music-volume", fmt::format("{:.2f}", musicVolume)},
        {"muted", yesNo(muted)},
        {"captions", yesNo(captions)},
        {"read-aloud", yesNo(readAloud)},
        {"reduced-motion", yesNo(reducedMotion)},
        {"shake", fmt::format("{:.2f}", shake)},
        {"assist", yesNo(assist)},
        {"timers", nameOf(timers)},
        {"scanning", yesNo(scanning)},
        {"scan-seconds", fmt::format("{:.1f}", scanSeconds)},
        {"plain-cards", yesNo(plainCards)},
        {"high-contrast", yesNo(highContrast)},
        {"fullscreen", yesNo(fullscreen)},
        {"city-theme", cityTheme ? CityLook::nameOf(*cityTheme) : "in-turn"},
        {"quality", quality ? std::string(engine::nameOf(*quality)) : "automatic"},
        {"reading-rate", fmt::format("{:.1f}", readingRate)},
        {"motor-ms", fmt::format("{}", motorMs)},
    };
}

engine::Outcome Preferences::store(RepSession& session) const {
    for (const auto& [name, value] : values()) {
        const Values& kept = session.settings().values;
        const auto found = kept.find(name);
        if (found != kept.end() && found->second == value) {
            continue;
        }
        if (auto outcome = session.changeSetting(name, value); !outcome) {
            return outcome;
        }
    }
    return engine::Done{};
}

} // namespace game
