#include "game/scenes/shell/preference.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/core.h>

#include "game/widgets/words.hpp"

namespace game {
namespace {

std::string lettersASecond(double value) {
    return fmt::format("{:.0f} letters a second", value);
}

std::string seconds(double value) {
    return fmt::format("{:.1f} seconds", value);
}

std::string chosenTimers(const Preferences& preferences) {
    return nameOf(preferences.timers);
}

void chooseTimers(Preferences& preferences, const std::string& value) {
    preferences.timers = timersNamed(value).value_or(preferences.timers);
}

constexpr const char* kInTurn = "in-turn";

std::string chosenTheme(const Preferences& preferences) {
    return preferences.cityTheme ? CityLook::nameOf(*preferences.cityTheme) : kInTurn;
}

void chooseTheme(Preferences& preferences, const std::string& value) {
    const auto theme = CityLook::themeNamed(value);
    if (theme || value == kInTurn) {
        preferences.cityTheme = theme;
    }
}

constexpr const char* kAutomatic = "automatic";

std::string chosenQuality(const Preferences& preferences) {
    return preferences.quality ? std::string(engine::nameOf(*preferences.quality)) : kAutomatic;
}

void chooseQuality(Preferences& preferences, const std::string& value) {
    for (const auto quality : {engine::Quality::plain, engine::Quality::lean, engine::Quality::full}) {
        if (value == engine::nameOf(quality)) {
            preferences.quality = quality;
        }
    }
    if (value == kAutomatic) {
        preferences.quality.reset();
    }
}

using P = Preferences;
using Flag = Preference::Flag;
using Scale = Preference::Scale;
using Choice = Preference::Choice;

const std::vector<Preference> kSeeing{
    {"text-scale", Scale{&P::textScale, 0.8, 2.0, 0.1, 2, words::percent}, "Text size"},
    {"reading-rate", Scale{&P::readingRate, 5.0, 60.0, 1.0, 1, lettersASecond}, "Reading pace",
     "Your time to answer starts when a question could be read at this pace."},
    {"motor-ms", Scale{&P::motorMs, 0.0, 2000.0, 1.0, 0, nullptr}},
    {"high-contrast", Flag{&P::highContrast}, "High contrast", "Stronger colours on a nearly black city."},
    {"fullscreen", Flag{&P::fullscreen}, "Fullscreen", "F11 does the same on any screen."},
    {"quality",
     Choice{{{kAutomatic, "Automatic"}, {"full", "Full"}, {"lean", "Lean"}, {"plain", "Plain"}},
            chosenQuality,
            chooseQuality},
     "Picture quality",
     "Automatic draws as much as this machine shows smoothly. Full has every light and soft shadow; plain is the "
     "quickest."},
    {"city-theme",
     Choice{{{kInTurn, "In turn"}, {"harbour", "Harbour"}, {"hills", "Hills"}, {"neon", "Neon"}},
            chosenTheme,
            chooseTheme},
     "Around your city", "Harbour, hills and neon take turns every three weeks, or stay as you choose."}};

const std::vector<Preference> kHearing{
    {"effects-volume", Scale{&P::effectsVolume, 0.0, 1.0, 0.05, 2, words::percent}, "Effects"},
    {"music-volume", Scale{&P::musicVolume, 0.0, 1.0, 0.05, 2, words::percent}, "Music"},
    {"muted", Flag{&P::muted}, "Mute", "No sound at all; the volumes stay as they are."},
    {"captions", Flag{&P::captions}, "Captions", "What is to be heard, in words at the foot of every screen."},
    {"read-aloud", Flag{&P::readAloud}, "Read screens aloud",
     "This computer's speech program says what is on the screen and where you are."}};

const std::vector<Preference> kPlaying{
    {"plain-cards", Flag{&P::plainCards}, "Plain cards",
     "Questions without the little games: just as many, for just as many points."},
    {"reduced-motion", Flag{&P::reducedMotion}, "Reduced motion", "Nothing pulses, flies, sways or counts up."},
    {"shake", Scale{&P::shake, 0.0, 1.0, 0.05, 2, words::percent}, "Shake",
     "How far the picture sways at a hit. Words always stand still."},
    {"assist", Flag{&P::assist}, "Assist", "Every play aims and drops by itself. It costs no points and no rank."},
    {"timers",
     Choice{{{nameOf(Timers::usual), "Usual"},
             {nameOf(Timers::longer), "× 1.5"},
             {nameOf(Timers::twice), "× 2"},
             {nameOf(Timers::off), "Off"}},
            chosenTimers,
            chooseTimers},
     "Timers in the play",
     "How long a play waits for your hand. Off waits until you press. Your points never depend on it."},
    {"scanning", Flag{&P::scanning}, "Scan with one switch",
     "A frame walks over the screen by itself; Space, Enter, the pad's A or a click anywhere presses what it is "
     "on."},
    {"scan-seconds", Scale{&P::scanSeconds, P::kLeastScanSeconds, 4.0, 0.2, 1, seconds}, "Time at each place"}};

struct Written {
    const Preferences& preferences;

    std::string operator()(const Flag& flag) const { return preferences.*flag.member ? "yes" : "no"; }
    std::string operator()(const Scale& scale) const {
        return fmt::format("{:.{}f}", scale.value(preferences), scale.digits);
    }
    std::string operator()(const Choice& choice) const { return choice.chosen(preferences); }
};

struct Read {
    Preferences& preferences;
    const std::string& text;

    void operator()(const Flag& flag) const { preferences.*flag.member = text == "yes"; }
    void operator()(const Scale& scale) const {
        double value = 0.0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        if (read.ec == std::errc() && read.ptr == text.data() + text.size()) {
            scale.set(preferences, value);
        }
    }
    void operator()(const Choice& choice) const { choice.choose(preferences, text); }
};

} // namespace

double Scale::value(const Preferences& preferences) const {
    return std::visit([&](auto each) { return static_cast<double>(preferences.*each); }, member);
}

void Scale::set(Preferences& preferences, double value) const {
    std::visit(
        [&, held = std::clamp(value, low, high)](auto each) {
            auto& number = preferences.*each;
            number = static_cast<std::remove_reference_t<decltype(number)>>(held);
        },
        member);
}

float Scale::share(const Preferences& preferences) const {
    return static_cast<float>((value(preferences) - low) / (high - low));
}

void Scale::setShare(Preferences& preferences, float share) const {
    const double raw = low + static_cast<double>(share) * (high - low);
    set(preferences, low + std::round((raw - low) / step) * step);
}

std::string Preference::written(const Preferences& preferences) const {
    return std::visit(Written{preferences}, kind);
}

void Preference::read(Preferences& preferences, const std::string& text) const {
    std::visit(Read{preferences, text}, kind);
}

const std::vector<Preference>& Preference::all() {
    static const std::vector<Preference> kAll = [] {
        std::vector<Preference> all;
        for (const auto* group : {&kSeeing, &kHearing, &kPlaying}) {
            all.insert(all.end(), group->begin(), group->end());
        }
        return all;
    }();
    return kAll;
}

const Preference* Preference::find(std::string_view name) {
    const auto found =
        std::find_if(all().begin(), all().end(), [&](const Preference& each) { return each.name == name; });
    return found == all().end() ? nullptr : &*found;
}

} // namespace game
