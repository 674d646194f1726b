#include "engine/audio/synth.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/audio/tone.hpp"

namespace engine::synth {

namespace {

using Track = std::vector<float>;

Track silence(float seconds) {
    return Track(static_cast<std::size_t>(seconds * static_cast<float>(kRate)), 0.0f);
}

/// A struck note: its partials stand at these multiples, the higher the shorter.
void strike(Track& track, const Tone& note, std::initializer_list<std::pair<float, float>> partials) {
    for (const auto& [multiple, share] : partials) {
        Tone tone = note;
        tone.from *= multiple;
        tone.to *= multiple;
        tone.loudness *= share;
        tone.fade /= std::sqrt(multiple);
        addTone(track, tone);
    }
}

void chime(Track& track, float semitones, float start) {
    const float note = hertz(semitones);
    strike(track, {note, note, 0.34f, start, 0.004f, 0.16f},
           {{1.0f, 1.0f}, {2.0f, 0.35f}, {3.0f, 0.12f}, {4.2f, 0.06f}});
}

Track tick() {
    Track track = silence(0.07f);
    addTone(track, {1250.0f, 1100.0f, 0.22f, 0.0f, 0.002f, 0.010f});
    return track;
}

Track press() {
    Track track = silence(0.12f);
    addTone(track, {520.0f, 390.0f, 0.34f, 0.0f, 0.003f, 0.022f});
    addTone(track, {1040.0f, 780.0f, 0.08f, 0.0f, 0.003f, 0.012f});
    return track;
}

Track commit() {
    Track track = silence(0.28f);
    strike(track, {330.0f, 330.0f, 0.36f, 0.0f, 0.004f, 0.05f}, {{1.0f, 1.0f}, {2.0f, 0.3f}, {3.0f, 0.1f}});
    strike(track, {495.0f, 495.0f, 0.26f, 0.05f, 0.004f, 0.05f}, {{1.0f, 1.0f}, {2.0f, 0.2f}});
    return track;
}

/// A fifth upwards: E6 follows A5.
Track right() {
    Track track = silence(0.75f);
    chime(track, 12.0f, 0.0f);
    chime(track, 19.0f, 0.09f);
    return track;
}

/// Low and round, leaning a little downwards: noticed, not scolding.
Track wrong() {
    Track track = silence(0.55f);
    addTone(track, {208.0f, 185.0f, 0.42f, 0.0f, 0.025f, 0.11f});
    addTone(track, {311.0f, 277.0f, 0.14f, 0.0f, 0.030f, 0.08f});
    addTone(track, {104.0f, 92.0f, 0.16f, 0.0f, 0.025f, 0.13f});
    return track;
}

/// A glass bowl: partials that are no multiples, two of them beating.
Track window() {
    Track track = silence(1.1f);
    const float note = hertz(15.0f);
    strike(track, {note, note, 0.30f, 0.0f, 0.006f, 0.26f},
           {{1.0f, 1.0f}, {1.004f, 0.7f}, {2.76f, 0.22f}, {5.4f, 0.06f}});
    addTone(track, {note / 2, note / 2, 0.14f, 0.0f, 0.02f, 0.24f});
    return track;
}

Track peg() {
    Track track = silence(0.4f);
    const float note = hertz(3.0f);
    strike(track, {note, note, 0.46f, 0.0f, 0.002f, 0.075f}, {{1.0f, 1.0f}, {3.93f, 0.25f}, {9.2f, 0.05f}});
    return track;
}

Track bounce() {
    Track track = silence(0.22f);
    addTone(track, {170.0f, 105.0f, 0.55f, 0.0f, 0.003f, 0.045f});
    addTone(track, {420.0f, 300.0f, 0.12f, 0.0f, 0.002f, 0.015f});
    return track;
}

Track badge() {
    Track track = silence(1.5f);
    constexpr std::array<float, 5> kNotes{3.0f, 7.0f, 10.0f, 15.0f, 19.0f};
    for (std::size_t i = 0; i < kNotes.size(); ++i) {
        chime(track, kNotes[i], 0.095f * static_cast<float>(i));
    }
    return track;
}

Track roundEnd() {
    Track track = silence(2.2f);
    constexpr std::array<float, 5> kChord{-21.0f, -9.0f, -2.0f, 3.0f, 7.0f};
    for (std::size_t i = 0; i < kChord.size(); ++i) {
        const float note = hertz(kChord[i]);
        const float start = 0.035f * static_cast<float>(i);
        strike(track, {note, note, 0.17f, start, 0.02f, 0.55f}, {{1.0f, 1.0f}, {2.0f, 0.4f}, {3.0f, 0.15f}});
    }
    chime(track, 15.0f, 0.22f);
    return track;
}

Track trackOf(Sound sound) {
    switch (sound) {
    case Sound::tick:
        return tick();
    case Sound::press:
        return press();
    case Sound::commit:
        return commit();
    case Sound::right:
        return right();
    case Sound::wrong:
        return wrong();
    case Sound::window:
        return window();
    case Sound::peg:
        return peg();
    case Sound::bounce:
        return bounce();
    case Sound::badge:
        return badge();
    case Sound::roundEnd:
        return roundEnd();
    case Sound::count:
        break;
    }
    return {};
}

/// The last hundredth of a second goes out gently, wherever the notes were.
void fadeOut(Track& track) {
    const std::size_t length = std::min<std::size_t>(track.size(), kRate / 50);
    for (std::size_t i = 0; i < length; ++i) {
        track[track.size() - 1 - i] *= static_cast<float>(i) / static_cast<float>(length);
    }
}

} // namespace

std::vector<std::int16_t> samples(Sound sound) {
    Track track = trackOf(sound);
    fadeOut(track);
    std::vector<std::int16_t> out(track.size());
    std::transform(track.begin(), track.end(), out.begin(), [](float value) {
        // Rounds off what would clip, and leaves quiet parts as they are.
        return static_cast<std::int16_t>(std::tanh(value) * 32000.0f);
    });
    return out;
}

} // namespace engine::synth
