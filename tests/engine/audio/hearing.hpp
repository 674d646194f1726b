#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <numbers>
#include <string>
#include <vector>

#include <SFML/Audio/OutputSoundFile.hpp>

#include "engine/audio/sound.hpp"
#include "engine/audio/synth.hpp"
#include "engine/audio/tone.hpp"

/// What an ear would notice, measured.
namespace hearing {

using Samples = std::vector<std::int16_t>;

inline std::vector<engine::Sound> allSounds() {
    std::vector<engine::Sound> sounds;
    for (std::size_t i = 0; i < engine::kSounds; ++i) {
        sounds.push_back(static_cast<engine::Sound>(i));
    }
    return sounds;
}

inline int peak(const Samples& samples) {
    int most = 0;
    for (const std::int16_t sample : samples) {
        most = std::max(most, std::abs(static_cast<int>(sample)));
    }
    return most;
}

inline double mean(const Samples& samples) {
    double sum = 0.0;
    for (const std::int16_t sample : samples) {
        sum += sample;
    }
    return sum / static_cast<double>(samples.size());
}

/// Strength of one pitch between two moments (seconds), by Goertzel's filter under a Hann window.
inline double strength(const Samples& samples, double hertz, double from, double to) {
    const auto first = static_cast<std::size_t>(from * engine::synth::kRate);
    const std::size_t last = std::min(samples.size(), static_cast<std::size_t>(to * engine::synth::kRate));
    if (last < first + 2) {
        return 0.0;
    }
    const auto length = static_cast<double>(last - first);
    const double turn = 2.0 * std::cos(2.0 * std::numbers::pi * hertz / engine::synth::kRate);
    double once = 0.0;
    double twice = 0.0;
    for (std::size_t i = first; i < last; ++i) {
        const double share = static_cast<double>(i - first) / length;
        const double now =
            samples[i] * (0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * share)) + turn * once - twice;
        twice = once;
        once = now;
    }
    return (once * once + twice * twice - turn * once * twice) / (length * length);
}

/// The strongest semitone between A1 and A7 there, counted from A4.
inline int mainNote(const Samples& samples, double from, double to) {
    int strongest = -36;
    for (int note = -36; note <= 36; ++note) {
        const auto at = [&](int each) {
            return strength(samples, static_cast<double>(engine::synth::hertz(static_cast<float>(each))), from, to);
        };
        strongest = at(note) > at(strongest) ? note : strongest;
    }
    return strongest;
}

/// Seconds until the loudest sample.
inline double attack(const Samples& samples) {
    const auto loudest = std::max_element(samples.begin(), samples.end(), [](std::int16_t a, std::int16_t b) {
        return std::abs(static_cast<int>(a)) < std::abs(static_cast<int>(b));
    });
    return static_cast<double>(loudest - samples.begin()) / engine::synth::kRate;
}

/// Share of the energy above a pitch, roughly: by the difference of neighbours.
inline double brightness(const Samples& samples) {
    double energy = 0.0;
    double edges = 0.0;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        const double edge = samples[i] - samples[i - 1];
        energy += static_cast<double>(samples[i]) * samples[i];
        edges += edge * edge;
    }
    // Hertz of a pure tone with as much edge.
    return std::sqrt(edges / energy) * engine::synth::kRate / (2.0 * std::numbers::pi);
}

/// Decibels of full scale, of the whole.
inline double meanLevel(const Samples& samples) {
    double energy = 0.0;
    for (const std::int16_t sample : samples) {
        energy += static_cast<double>(sample) * sample;
    }
    return 10.0 * std::log10(energy / static_cast<double>(samples.size()) / (32768.0 * 32768.0) + 1e-12);
}

/// Into $RECALL_SOUNDS, to be listened to; nothing when that is not set.
inline void keep(const std::string& name, const Samples& samples, unsigned channels) {
    const char* folder = std::getenv("RECALL_SOUNDS");
    sf::OutputSoundFile file;
    if (folder != nullptr &&
        file.openFromFile(std::string(folder) + "/" + name + ".wav", engine::synth::kRate, channels)) {
        file.write(samples.data(), samples.size());
    }
}

} // namespace hearing
