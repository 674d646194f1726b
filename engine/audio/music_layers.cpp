#include "engine/audio/music_layers.hpp"

#include <algorithm>
#include <cmath>

#include "engine/audio/noise.hpp"
#include "engine/audio/synth.hpp"
#include "engine/audio/tone.hpp"
#include "engine/core/rng.hpp"

namespace engine {

namespace {

/// 0 below `from`, 1 above `to`.
float ramp(float value, float from, float to) {
    return std::clamp((value - from) / (to - from), 0.0f, 1.0f);
}

} // namespace

std::array<float, kMusicLayers> layerGains(const MusicState& state) {
    if (!state.playing) {
        return {};
    }
    if (!state.inRound) {
        return {0.9f, 0.3f, 0.0f, 0.0f};
    }
    const auto streak = static_cast<float>(state.streak);
    const float walk = std::max(ramp(state.progress, 0.1f, 0.5f), ramp(streak, 0.0f, 4.0f));
    const float joy = std::max(ramp(state.progress, 0.7f, 1.0f), ramp(streak, 1.0f, 5.0f));
    return {0.9f, 0.5f + 0.5f * ramp(state.progress, 0.0f, 0.5f), 0.25f + 0.75f * walk, joy};
}

namespace synth {

namespace {

using Track = std::vector<float>;

constexpr float kChordSeconds = 8.0f;
constexpr float kTailSeconds = 6.0f;
constexpr auto kLength = static_cast<float>(kMusicSeconds);

/// Semitones from A4. Am9, Fmaj9, C add 9, Em7: no chord asks for the next.
constexpr std::array<std::array<float, 5>, 4> kChords{{
    {-24.0f, -12.0f, -9.0f, -5.0f, 2.0f},
    {-28.0f, -16.0f, -12.0f, -9.0f, -2.0f},
    {-21.0f, -9.0f, -5.0f, -2.0f, 5.0f},
    {-29.0f, -17.0f, -14.0f, -10.0f, -7.0f},
}};

/// A pentatonic scale fits all four.
constexpr std::array<float, 6> kScale{3.0f, 5.0f, 7.0f, 10.0f, 12.0f, 15.0f};

struct Stereo {
    Track left;
    Track right;
};

std::size_t frames(float seconds) {
    return static_cast<std::size_t>(seconds * static_cast<float>(kRate));
}

std::size_t chordAt(float seconds) {
    return static_cast<std::size_t>(seconds / kChordSeconds) % kChords.size();
}

/// Adds `part` from `start` seconds on; what reaches past the end sounds at the beginning.
void layIn(Track& loop, const Track& part, float start, float share) {
    std::size_t at = frames(start) % loop.size();
    for (const float value : part) {
        loop[at] += value * share;
        at = at + 1 == loop.size() ? 0 : at + 1;
    }
}

/// `aside`: 0 at the left ear … 1 at the right one.
void layIn(Stereo& loop, const Track& part, float start, float aside) {
    layIn(loop.left, part, start, std::sqrt(1.0f - aside));
    layIn(loop.right, part, start, std::sqrt(aside));
}

/// A note that has died away by its end.
Track note(float semitones, float loudness, float fade) {
    Track track(frames(fade * 7.0f), 0.0f);
    const float pitch = hertz(semitones);
    addTone(track, {pitch, pitch, loudness, 0.0f, 0.012f, fade});
    addTone(track, {pitch * 2.0f, pitch * 2.0f, loudness * 0.24f, 0.0f, 0.008f, fade * 0.5f});
    return track;
}

/// A chord that swells and sinks into the next one. `detune` (cents) differs between the ears.
void addChord(Track& loop, std::size_t chord, float detune) {
    Track pad(frames(kChordSeconds + kTailSeconds), 0.0f);
    for (const float each : kChords[chord]) {
        const float low = hertz(each + detune / 100.0f);
        addTone(pad, {low, low, 0.048f, 0.0f, 3.5f, 4.0f});
        addTone(pad, {low * 2.0f, low * 2.0f, 0.010f, 0.0f, 4.5f, 3.0f});
    }
    const std::size_t tail = frames(kTailSeconds);
    for (std::size_t i = 0; i < tail; ++i) {
        const float left = static_cast<float>(i) / static_cast<float>(tail);
        pad[pad.size() - 1 - i] *= left * left * (3.0f - 2.0f * left);
    }
    layIn(loop, pad, static_cast<float>(chord) * kChordSeconds, 1.0f);
}

void addPad(Stereo& loop) {
    for (std::size_t chord = 0; chord < kChords.size(); ++chord) {
        addChord(loop.left, chord, -3.0f);
        addChord(loop.right, chord, 3.0f);
    }
}

void addPlucks(Stereo& loop) {
    Rng rng(20);
    for (float beat = 0.0f; beat < kLength; beat += 1.0f) {
        if (rng.chance(0.45)) {
            continue;
        }
        const float pitch = kScale[rng.below(kScale.size())];
        const auto aside = static_cast<float>(rng.between(0.25, 0.75));
        layIn(loop, note(pitch, 0.15f, 0.30f), beat + (rng.chance(0.3) ? 0.5f : 0.0f), aside);
    }
}

Track softDrum() {
    Track track(frames(0.5f), 0.0f);
    addTone(track, {82.0f, 41.0f, 0.18f, 0.0f, 0.006f, 0.09f});
    return track;
}

Track brush(std::uint64_t seed) {
    Track track(frames(0.3f), 0.0f);
    addNoise(track, {5200.0f, 0.9f, 0.016f, 0.0f, 0.012f, 0.035f, seed});
    return track;
}

void addPulse(Stereo& loop) {
    constexpr std::array<float, 3> kSteps{0.0f, 1.5f, 2.0f};
    const Track drum = softDrum();
    for (float bar = 0.0f; bar < kLength; bar += 4.0f) {
        const float root = kChords[chordAt(bar)][0];
        for (const float step : kSteps) {
            layIn(loop, note(root, 0.12f, 0.38f), bar + step, 0.5f);
        }
        layIn(loop, note(root + 7.0f, 0.085f, 0.30f), bar + 3.5f, 0.5f);
        for (float beat = 0.0f; beat < 4.0f; beat += 1.0f) {
            layIn(loop, drum, bar + beat, 0.5f);
            layIn(loop, brush(static_cast<std::uint64_t>(bar * 4.0f + beat)), bar + beat + 0.5f, 0.6f);
        }
    }
}

/// Up and down the chord, two octaves higher, with gaps to breathe.
void addSparkle(Stereo& loop) {
    constexpr std::array<std::size_t, 8> kWay{1, 2, 3, 4, 3, 2, 4, 3};
    Rng rng(7);
    std::size_t step = 0;
    for (float at = 0.0f; at < kLength; at += 0.25f, ++step) {
        if (step % 8 == 7 || rng.chance(0.18)) {
            continue;
        }
        const float pitch = kChords[chordAt(at)][kWay[step % kWay.size()]] + (step % 16 < 8 ? 12.0f : 24.0f);
        layIn(loop, note(pitch, 0.075f, 0.16f), at, step % 2 == 0 ? 0.3f : 0.7f);
    }
}

} // namespace

std::vector<std::int16_t> musicLayer(MusicLayer layer) {
    Stereo loop{Track(frames(kLength), 0.0f), Track(frames(kLength), 0.0f)};
    switch (layer) {
    case MusicLayer::pad:
        addPad(loop);
        break;
    case MusicLayer::plucks:
        addPlucks(loop);
        break;
    case MusicLayer::pulse:
        addPulse(loop);
        break;
    case MusicLayer::sparkle:
        addSparkle(loop);
        break;
    case MusicLayer::count:
        break;
    }
    std::vector<std::int16_t> out;
    out.reserve(loop.left.size() * 2);
    for (std::size_t i = 0; i < loop.left.size(); ++i) {
        out.push_back(static_cast<std::int16_t>(std::tanh(loop.left[i]) * 32000.0f));
        out.push_back(static_cast<std::int16_t>(std::tanh(loop.right[i]) * 32000.0f));
    }
    return out;
}

} // namespace synth

} // namespace engine
