#include "game/scenes/shell/preferences.hpp"

#include "game/scenes/shell/preference.hpp"

namespace game {

Preferences Preferences::of(const RepSettings& settings) {
    Preferences result;
    for (const Preference& preference : Preference::all()) {
        const auto found = settings.values.find(preference.name);
        if (found != settings.values.end()) {
            preference.read(result, found->second);
        }
    }
    return result;
}

std::map<std::string, std::string> Preferences::values() const {
    std::map<std::string, std::string> values;
    for (const Preference& preference : Preference::all()) {
        values[preference.name] = preference.written(*this);
    }
    return values;
}

engine::Outcome Preferences::store(RepSession& session) const {
    for (const auto& [name, value] : values()) {
        const auto& kept = session.settings().values;
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
