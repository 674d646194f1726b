#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "game/scenes/shell/preferences.hpp"

namespace game {

/// One thing a rep can set: its name, in a save as on the settings screen, the member that holds it, what it may be
/// and how it reads. What it is by default, `Preferences{}` says.
struct Preference {
    struct Flag {
        bool Preferences::*member;
    };
    /// A number in equal steps.
    struct Scale {
        std::variant<float Preferences::*, double Preferences::*, std::int64_t Preferences::*> member;
        double low;
        double high;
        double step;
        /// Digits after the point in a save.
        int digits;
        /// How a value reads beside its slider.
        std::string (*shown)(double value);

        double value(const Preferences& preferences) const;
        /// Held back where it goes too far.
        void set(Preferences& preferences, double value) const;
        /// Of a slider, 0 … 1; setting goes to the nearest step.
        float share(const Preferences& preferences) const;
        void setShare(Preferences& preferences, float share) const;
    };
    /// One of several.
    struct Choice {
        struct Option {
            std::string value;
            const char* label;
        };
        std::vector<Option> options;
        std::string (*chosen)(const Preferences& preferences);
        /// What is no option changes nothing.
        void (*choose)(Preferences& preferences, const std::string& value);
    };

    const char* name;
    std::variant<Flag, Scale, Choice> kind;
    const char* title = "";
    const char* words = "";

    std::string written(const Preferences& preferences) const;
    /// What is no sensible value changes nothing.
    void read(Preferences& preferences, const std::string& text) const;

    static const std::vector<Preference>& all();
    /// Null when there is none of this name.
    static const Preference* find(std::string_view name);
};

} // namespace game
