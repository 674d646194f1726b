#include "engine/audio/tone.hpp"

#include <cmath>
#include <numbers>

#include "engine/audio/envelope.hpp"
#include "engine/audio/synth.hpp"

namespace engine::synth {

namespace {

/// A point going round a circle; its height is a sine, for a fifth of the price of one.
struct Pointer {
    double x = 1.0;
    double y = 0.0;
    double stepX = 1.0;
    double stepY = 0.0;

    void setFrequency(double frequency) {
        const double angle = 2.0 * std::numbers::pi * frequency / kRate;
        stepX = std::cos(angle);
        stepY = std::sin(angle);
    }
    void turn() {
        const double turned = x * stepX - y * stepY;
        y = x * stepY + y * stepX;
        x = turned;
    }
};

constexpr std::size_t kSlideEvery = 32;

} // namespace

void addTone(std::vector<float>& track, const Tone& tone) {
    const auto first = static_cast<std::size_t>(tone.start * kRate);
    if (first >= track.size()) {
        return;
    }
    const double steps = static_cast<double>(track.size() - first) / static_cast<double>(kSlideEvery);
    const double slide = std::pow(static_cast<double>(tone.to) / tone.from, 1.0 / steps);
    Envelope envelope(tone.attack, tone.fade);
    Pointer pointer;
    double frequency = tone.from;
    pointer.setFrequency(frequency);
    for (std::size_t i = 0; i < track.size() - first && !envelope.over(); ++i) {
        track[first + i] += static_cast<float>(pointer.y * tone.loudness * envelope.next());
        pointer.turn();
        if (tone.from != tone.to && i % kSlideEvery == 0) {
            frequency *= slide;
            pointer.setFrequency(frequency);
        }
    }
}

float hertz(float semitones) {
    return 440.0f * std::exp2(semitones / 12.0f);
}

} // namespace engine::synth
