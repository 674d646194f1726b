#include "engine/audio/synth.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/audio/band.hpp"
#include "engine/audio/loudness.hpp"
#include "engine/audio/room.hpp"

namespace engine::synth {

namespace {

using Track = std::vector<float>;

/// What a sound is made of.
struct Recipe {
    /// Seconds it may last at most.
    float seconds;
    /// Decibels of full scale.
    float level;
    /// How much of a room it stands in.
    float room;
    void (*play)(Band& band);
};

// Semitones from A4: -12 A3, -9 C4, -7 D4, -5 E4, -2 G4, 0 A4, 3 C5, 5 D5, 7 E5, 10 G5, 12 A5, 15 C6.

void tick(Band& band) {
    band.mallet({12.0f, 0.0f, 0.5f});
}

void press(Band& band) {
    band.mallet({3.0f, 0.0f, 0.8f});
    band.mallet({-9.0f, 0.0f, 0.5f});
}

void back(Band& band) {
    band.mallet({0.0f, 0.0f, 0.7f});
    band.mallet({-5.0f, 0.06f, 0.8f});
}

void commit(Band& band) {
    band.mallet({-5.0f, 0.0f, 0.9f});
    band.mallet({0.0f, 0.07f, 1.0f});
    band.brush({2400.0f, 1.2f, 0.03f, 0.0f, 0.006f, 0.03f, 3});
}

// A fifth upwards.
void right(Band& band) {
    band.chime({0.0f, 0.0f, 0.8f});
    band.chime({7.0f, 0.085f, 1.0f});
}

// A third downwards, low and soft, as one calls a friend back: noticed, not scolding.
void wrong(Band& band) {
    band.mallet({-9.0f, 0.0f, 0.9f});
    band.horns({-9.0f, 0.0f, 0.10f});
    band.mallet({-12.0f, 0.16f, 1.0f});
    band.horns({-12.0f, 0.16f, 0.14f});
}

void window(Band& band) {
    band.glass({7.0f, 0.0f, 1.0f});
}

void badge(Band& band) {
    constexpr std::array<float, 5> kNotes{3.0f, 7.0f, 10.0f, 15.0f, 19.0f};
    for (std::size_t i = 0; i < kNotes.size(); ++i) {
        band.chime({kNotes[i], 0.1f * static_cast<float>(i), 0.9f});
    }
    band.horns({-9.0f, 0.3f, 0.35f});
    band.horns({-2.0f, 0.3f, 0.3f});
    band.glass({15.0f, 0.5f, 0.6f});
}

void chord(Band& band, std::initializer_list<float> notes, float start) {
    float late = 0.0f;
    for (const float note : notes) {
        band.horns({note, start + late, 0.5f});
        late += 0.02f;
    }
}

// The open end of a day: F, then C over all of the band.
void roundEnd(Band& band) {
    chord(band, {-28.0f, -16.0f, -4.0f, 0.0f}, 0.0f);
    chord(band, {-21.0f, -9.0f, -5.0f, 3.0f, 7.0f}, 0.42f);
    band.chime({7.0f, 0.42f, 0.8f});
    band.chime({10.0f, 0.54f, 0.8f});
    band.chime({15.0f, 0.66f, 1.0f});
}

// A roll on soft drums, then three steps up to C.
void fanfare(Band& band) {
    for (int i = 0; i < 10; ++i) {
        const float swell = 0.25f + 0.07f * static_cast<float>(i);
        band.thump({-21.0f, 0.055f * static_cast<float>(i), swell});
    }
    chord(band, {-16.0f, -12.0f, -9.0f, -4.0f}, 0.55f);
    chord(band, {-14.0f, -10.0f, -7.0f, -2.0f}, 0.85f);
    chord(band, {-21.0f, -9.0f, -5.0f, -2.0f, 3.0f}, 1.15f);
    constexpr std::array<float, 5> kNotes{3.0f, 7.0f, 10.0f, 15.0f, 19.0f};
    for (std::size_t i = 0; i < kNotes.size(); ++i) {
        band.chime({kNotes[i], 1.15f + 0.08f * static_cast<float>(i), 0.9f});
    }
}

void drop(Band& band) {
    band.slide(7.0f, -9.0f, 0.09f);
    band.brush({900.0f, 1.4f, 0.05f, 0.0f, 0.02f, 0.06f, 5});
}

void peg(Band& band) {
    band.mallet({3.0f, 0.0f, 1.0f});
    band.glass({15.0f, 0.0f, 0.22f});
}

void bounce(Band& band) {
    band.thump({-17.0f, 0.0f, 1.0f});
    band.brush({420.0f, 1.0f, 0.05f, 0.0f, 0.003f, 0.02f, 7});
}

void thud(Band& band) {
    band.thump({-24.0f, 0.0f, 1.0f});
    band.thump({-12.0f, 0.0f, 0.3f});
    band.brush({300.0f, 1.2f, 0.22f, 0.0f, 0.003f, 0.06f, 11});
}

void belt(Band& band) {
    band.brush({520.0f, 0.9f, 0.10f, 0.0f, 0.08f, 0.16f, 13});
    for (int i = 0; i < 5; ++i) {
        band.mallet({-12.0f, 0.03f + 0.06f * static_cast<float>(i), 0.25f});
    }
}

void crate(Band& band) {
    band.mallet({-12.0f, 0.0f, 1.0f});
    band.thump({-21.0f, 0.0f, 0.6f});
    band.brush({1100.0f, 0.5f, 0.10f, 0.0f, 0.002f, 0.018f, 17});
}

const Recipe& recipeOf(Sound sound) {
    static constexpr std::array<Recipe, kSounds> kRecipes{{
        {0.15f, -36.0f, 0.10f, tick},
        {0.25f, -30.0f, 0.15f, press},
        {0.35f, -31.0f, 0.15f, back},
        {0.45f, -26.0f, 0.25f, commit},
        {1.20f, -21.0f, 0.35f, right},
        {0.90f, -24.0f, 0.25f, wrong},
        {1.50f, -24.0f, 0.40f, window},
        {2.30f, -21.0f, 0.40f, badge},
        {3.20f, -21.0f, 0.45f, roundEnd},
        {3.80f, -20.0f, 0.45f, fanfare},
        {0.45f, -29.0f, 0.20f, drop},
        {0.70f, -25.0f, 0.30f, peg},
        {0.35f, -29.0f, 0.15f, bounce},
        {0.50f, -27.0f, 0.20f, thud},
        {0.55f, -33.0f, 0.10f, belt},
        {0.40f, -28.0f, 0.20f, crate},
    }};
    return kRecipes[static_cast<std::size_t>(sound)];
}

/// What stands still is not heard, but it costs room and clicks.
void removeOffset(Track& track) {
    float still = 0.0f;
    for (float& value : track) {
        still += (value - still) * 0.004f;
        value -= still;
    }
}

/// Ends where nobody hears anything any more, gently.
void trim(Track& track) {
    const auto last =
        std::find_if(track.rbegin(), track.rend(), [](float value) { return std::abs(value) > 6e-4f; });
    track.resize(static_cast<std::size_t>(track.rend() - last));
    const std::size_t length = track.size() / 4;
    for (std::size_t i = 0; i < length; ++i) {
        const float left = static_cast<float>(i) / static_cast<float>(length);
        track[track.size() - 1 - i] *= left * left * (3.0f - 2.0f * left);
    }
}

} // namespace

float level(Sound sound) {
    return recipeOf(sound).level;
}

std::vector<std::int16_t> samples(Sound sound, int semitones) {
    if (sound >= Sound::count) {
        return {};
    }
    const Recipe& recipe = recipeOf(sound);
    Band band(recipe.seconds, static_cast<float>(semitones));
    recipe.play(band);
    Track& track = band.track();
    addRoom(track, recipe.room);
    removeOffset(track);
    const float gain = std::pow(10.0f, (recipe.level - loudness(track)) / 20.0f);
    std::for_each(track.begin(), track.end(), [gain](float& value) { value *= gain; });
    trim(track);
    std::vector<std::int16_t> out(track.size());
    std::transform(track.begin(), track.end(), out.begin(), [](float value) {
        return static_cast<std::int16_t>(std::lround(std::clamp(value, -1.0f, 1.0f) * 32000.0f));
    });
    return out;
}

} // namespace engine::synth
