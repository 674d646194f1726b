#include "engine/audio/layer_mix.hpp"

#include <gtest/gtest.h>

#include "tests/engine/audio/hearing.hpp"

using namespace engine;
using Layers = std::array<std::vector<std::int16_t>, kMusicLayers>;

namespace {

/// Layer `i` is a ramp that goes round: what comes next is told by what came before.
Layers ramps(std::size_t frames) {
    Layers layers;
    for (std::size_t i = 0; i < kMusicLayers; ++i) {
        for (std::size_t frame = 0; frame < frames; ++frame) {
            layers[i].push_back(static_cast<std::int16_t>(1000 * i + frame));
            layers[i].push_back(static_cast<std::int16_t>(-1000 * static_cast<int>(i) - static_cast<int>(frame)));
        }
    }
    return layers;
}

Layers steady(std::int16_t value) {
    Layers layers;
    layers.fill(std::vector<std::int16_t>(2000, value));
    return layers;
}

} // namespace

TEST(LayerMix, goesRoundWithoutLosingASample) {
    LayerMix mix(ramps(333));
    std::vector<std::int16_t> out(static_cast<std::size_t>((LayerMix::kFade + 0.1f) * synth::kRate) * 2);
    mix.next(out, {0.0f, 1.0f, 0.0f, 0.0f});
    const std::size_t faded = out.size() / 2;
    for (std::size_t odd : {7u, 100u, 333u, 1001u}) {
        std::vector<std::int16_t> more(odd * 2);
        mix.next(more, {0.0f, 1.0f, 0.0f, 0.0f});
        out.insert(out.end(), more.begin(), more.end());
    }
    for (std::size_t frame = faded; frame < out.size() / 2; ++frame) {
        ASSERT_EQ(out[frame * 2], 1000 + static_cast<int>(frame % 333)) << frame;
        ASSERT_EQ(out[frame * 2 + 1], -out[frame * 2]);
    }
}

TEST(LayerMix, layersComeAndGoWithoutAStep) {
    LayerMix mix(steady(8000));
    std::int16_t before = 0;
    for (int part = 0; part < 60; ++part) {
        std::vector<std::int16_t> out(synth::kRate / 20 * 2);
        const float wanted = part < 25 ? 1.0f : 0.0f;
        mix.next(out, {wanted, 0.0f, 0.0f, 0.0f});
        for (std::size_t i = 0; i < out.size(); i += 2) {
            ASSERT_LE(std::abs(out[i] - before), 1);
            before = out[i];
        }
        if (part == 20) {
            EXPECT_NEAR(before, 8000 * 1.05 / LayerMix::kFade, 5);
        }
    }
    EXPECT_EQ(before, 0);
}

TEST(LayerMix, neverTurnsOver) {
    LayerMix mix(steady(32000));
    std::vector<std::int16_t> out(synth::kRate * 5);
    mix.next(out, {1.0f, 1.0f, 1.0f, 1.0f});
    for (const std::int16_t value : out) {
        ASSERT_GE(value, 0);
    }
    EXPECT_EQ(out.back(), 32767);
}

TEST(LayerMix, aRoundOfMusicDoesNotClick) {
    LayerMix mix;
    std::vector<std::int16_t> out(synth::kRate * 40 * 2);
    std::vector<std::int16_t> part(synth::kRate / 20 * 2);
    std::size_t at = 0;
    for (std::size_t i = 0; i < 800; ++i) {
        const auto time = static_cast<float>(i) / 20.0f;
        const auto state =
            time < 4.0f ? MusicState::calm() : MusicState::round((time - 4.0f) / 36.0f, time > 20.0f ? 4 : 0);
        mix.next(part, layerGains(state));
        std::copy(part.begin(), part.end(), out.begin() + static_cast<std::ptrdiff_t>(at));
        at += part.size();
    }
    hearing::keep("round", out, 2);
    EXPECT_LT(hearing::peak(out), 26000);
    for (std::size_t i = 2; i < out.size(); ++i) {
        ASSERT_LT(std::abs(out[i] - out[i - 2]), 3500) << i;
    }
}
