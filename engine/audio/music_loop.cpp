#include "engine/audio/music_loop.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/audio/synth.hpp"
#include "engine/audio/tone.hpp"
#include "engine/core/rng.hpp"

namespace engine::synth {

namespace {

using Track = std::vector<float>;

constexpr float kChordSeconds = 8.0f;
constexpr float kTailSeconds = 6.0f;

/// Semitones from A4. Am9, Fmaj9, C add 9, Em7: no chord asks for the next.
constexpr std::array<std::array<float, 5>, 4> kChords{{
    {-24.0f, -12.0f, -9.0f, -5.0f, 2.0f},
    {-28.0f, -16.0f, -12.0f, -9.0f, -2.0f},
    {-21.0f, -9.0f, -5.0f, -2.0f, 5.0f},
    {-29.0f, -17.0f, -14.0f, -10.0f, -7.0f},
}};

/// A pentatonic scale fits all four.
constexpr std::array<float, 6> kScale{3.0f, 5.0f, 7.0f, 10.0f, 12.0f, 15.0f};

std::size_t frames(float seconds) {
    return static_cast<std::size_t>(seconds * static_cast<float>(kRate));
}

/// Adds `part` to `loop` from `start` on; what reaches past the end sounds at the beginning.
void layIn(Track& loop, const Track& part, std::size_t start) {
    for (std::size_t i = 0; i < part.size(); ++i) {
        loop[(start + i) % loop.size()] += part[i];
    }
}

Track scaled(Track track, float by) {
    std::for_each(track.begin(), track.end(), [by](float& value) { value *= by; });
    return track;
}

/// A chord that swells and sinks into the next one. `detune` (cents) differs between the ears.
void addChord(Track& loop, std::size_t chord, float detune) {
    Track pad(frames(kChordSeconds + kTailSeconds), 0.0f);
    for (const float note : kChords[chord]) {
        const float low = hertz(note + detune / 100.0f);
        addTone(pad, {low, low, 0.055f, 0.0f, 3.5f, 4.0f});
        addTone(pad, {low * 2.0f, low * 2.0f, 0.012f, 0.0f, 4.5f, 3.0f});
    }
    const std::size_t tail = frames(kTailSeconds);
    for (std::size_t i = 0; i < tail; ++i) {
        const float left = static_cast<float>(i) / static_cast<float>(tail);
        pad[pad.size() - 1 - i] *= left * left * (3.0f - 2.0f * left);
    }
    layIn(loop, pad, chord * frames(kChordSeconds));
}

void addPlucks(Track& left, Track& right) {
    Rng rng(20);
    for (float beat = 0.0f; beat < kMusicSeconds; beat += 1.0f) {
        if (rng.chance(0.45)) {
            continue;
        }
        const float note = hertz(kScale[rng.below(kScale.size())]);
        const auto aside = static_cast<float>(rng.between(0.25, 0.75));
        const float start = beat + (rng.chance(0.3) ? 0.5f : 0.0f);
        Track pluck(frames(2.0f), 0.0f);
        addTone(pluck, {note, note, 0.075f, 0.0f, 0.012f, 0.30f});
        addTone(pluck, {note * 2.0f, note * 2.0f, 0.018f, 0.0f, 0.008f, 0.14f});
        layIn(left, scaled(pluck, 1.0f - aside), frames(start));
        layIn(right, scaled(pluck, aside), frames(start));
    }
}

} // namespace

std::vector<std::int16_t> musicLoop() {
    Track left(frames(kMusicSeconds), 0.0f);
    Track right = left;
    for (std::size_t chord = 0; chord < kChords.size(); ++chord) {
        addChord(left, chord, -3.0f);
        addChord(right, chord, 3.0f);
    }
    addPlucks(left, right);
    std::vector<std::int16_t> out;
    out.reserve(left.size() * 2);
    for (std::size_t i = 0; i < left.size(); ++i) {
        out.push_back(static_cast<std::int16_t>(std::tanh(left[i]) * 32000.0f));
        out.push_back(static_cast<std::int16_t>(std::tanh(right[i]) * 32000.0f));
    }
    return out;
}

} // namespace engine::synth
