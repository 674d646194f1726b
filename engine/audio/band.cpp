#include "engine/audio/band.hpp"

#include <cmath>

#include "engine/audio/synth.hpp"

namespace engine::synth {

namespace {

constexpr float kSoftAbove = 2200.0f;

/// Factor of a partial's loudness.
float warmth(float frequency) {
    const float above = frequency / kSoftAbove;
    return 1.0f / (1.0f + above * above);
}

} // namespace

Band::Band(float seconds, float semitones)
    : m_track(static_cast<std::size_t>(seconds * static_cast<float>(kRate)), 0.0f), m_shift(semitones) {}

Tone Band::toneOf(const Note& note, float attack, float fade) const {
    const float frequency = hertz(note.semitones + m_shift);
    return {frequency, frequency, 0.3f * note.hard, note.start, attack, fade};
}

// Higher partials die sooner.
void Band::strike(const Tone& tone, Partials partials) {
    for (const auto& [multiple, share] : partials) {
        Tone partial = tone;
        partial.from *= multiple;
        partial.to *= multiple;
        partial.loudness *= share * warmth(partial.from);
        partial.fade /= std::sqrt(multiple);
        addTone(m_track, partial);
    }
}

void Band::chime(const Note& note) {
    strike(toneOf(note, 0.005f, 0.20f), {{1.0f, 1.0f}, {2.0f, 0.32f}, {3.0f, 0.12f}, {4.2f, 0.06f}});
}

void Band::mallet(const Note& note) {
    strike(toneOf(note, 0.004f, 0.085f), {{1.0f, 1.0f}, {2.0f, 0.12f}, {3.93f, 0.24f}, {9.2f, 0.06f}});
}

void Band::glass(const Note& note) {
    strike(toneOf(note, 0.008f, 0.30f),
           {{0.5f, 0.3f}, {1.0f, 1.0f}, {1.004f, 0.7f}, {2.76f, 0.22f}, {5.4f, 0.08f}});
}

void Band::horns(const Note& note) {
    strike(toneOf(note, 0.07f, 0.75f),
           {{0.998f, 0.6f}, {1.002f, 0.6f}, {2.0f, 0.5f}, {3.0f, 0.3f}, {4.0f, 0.16f}, {5.0f, 0.09f}});
}

void Band::thump(const Note& note) {
    Tone tone = toneOf(note, 0.004f, 0.075f);
    tone.from *= 1.5f;
    strike(tone, {{1.0f, 1.0f}, {2.1f, 0.18f}});
}

void Band::slide(float from, float to, float fade) {
    strike({hertz(from + m_shift), hertz(to + m_shift), 0.3f, 0.0f, 0.010f, fade}, {{1.0f, 1.0f}, {2.0f, 0.15f}});
}

} // namespace engine::synth
