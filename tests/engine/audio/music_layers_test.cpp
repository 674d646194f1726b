#include "engine/audio/music_layers.hpp"

#include <gtest/gtest.h>
#include <numeric>

#include "tests/engine/audio/hearing.hpp"

using namespace engine;
using namespace hearing;

namespace {

/// Made once: it takes a while where the compiler did not optimise.
const std::vector<Samples>& layers() {
    static const std::vector<Samples> kLayers = [] {
        std::vector<Samples> all;
        for (std::size_t i = 0; i < kMusicLayers; ++i) {
            all.push_back(synth::musicLayer(static_cast<MusicLayer>(i)));
            keep("layer-" + std::to_string(i), all.back(), 2);
        }
        return all;
    }();
    return kLayers;
}

int steepestIn(const Samples& music) {
    int steepest = 0;
    for (std::size_t i = 2; i < music.size(); ++i) {
        steepest = std::max(steepest, std::abs(music[i] - music[i - 2]));
    }
    return steepest;
}

} // namespace

TEST(MusicLayers, areAllAsLong) {
    for (const Samples& layer : layers()) {
        EXPECT_EQ(layer.size(), std::size_t{synth::kMusicSeconds} * synth::kRate * 2);
    }
}

TEST(MusicLayers, nothingClipsWhenAllOfThemSound) {
    int most = 0;
    for (std::size_t i = 0; i < layers()[0].size(); ++i) {
        int sum = 0;
        for (const Samples& layer : layers()) {
            sum += layer[i];
        }
        most = std::max(most, std::abs(sum));
    }
    EXPECT_LT(most, 26000);
    EXPECT_GT(most, 8000);
}

TEST(MusicLayers, areCalmAndStandStillNowhere) {
    for (const Samples& layer : layers()) {
        EXPECT_GT(peak(layer), 600);
        EXPECT_LT(std::abs(mean(layer)), 10.0);
        EXPECT_LT(steepestIn(layer), 2500);
    }
    for (std::size_t second = 0; second < synth::kMusicSeconds; ++second) {
        const auto from = layers()[0].begin() + static_cast<std::ptrdiff_t>(second * synth::kRate * 2);
        EXPECT_GT(*std::max_element(from, from + synth::kRate * 2), 500) << second;
    }
}

TEST(MusicLayers, theEndLeadsIntoTheBeginning) {
    constexpr std::size_t kAround = 20 * 2;
    for (const Samples& layer : layers()) {
        Samples seam(layer.end() - kAround, layer.end());
        seam.insert(seam.end(), layer.begin(), layer.begin() + kAround);
        EXPECT_LE(steepestIn(seam), steepestIn(layer)) << "no step";
        // No corner either: neighbours change as gently as elsewhere.
        const auto bend = [](const Samples& music) {
            int most = 0;
            for (std::size_t i = 4; i < music.size(); ++i) {
                most = std::max(most, std::abs(music[i] - 2 * music[i - 2] + music[i - 4]));
            }
            return most;
        };
        EXPECT_LE(bend(seam), bend(layer));
    }
    // The pad swells through the seam: what sounds before it sounds after it.
    const Samples& pad = layers()[0];
    const Samples last(pad.end() - synth::kRate, pad.end());
    const Samples first(pad.begin(), pad.begin() + synth::kRate);
    EXPECT_NEAR(meanLevel(last), meanLevel(first), 6.0);
}

TEST(MusicLayers, aRoundBringsThemInWithProgressAndStreak) {
    const auto all = [](const MusicState& state) {
        const auto gains = layerGains(state);
        return std::accumulate(gains.begin(), gains.end(), 0.0f);
    };
    EXPECT_EQ(all(MusicState{}), 0.0f);
    EXPECT_LT(all(MusicState::calm()), all(MusicState::round(0.0f, 0)));
    EXPECT_EQ(layerGains(MusicState::calm())[3], 0.0f);
    EXPECT_EQ(layerGains(MusicState::round(0.0f, 0))[3], 0.0f);
    EXPECT_FLOAT_EQ(layerGains(MusicState::round(1.0f, 0))[3], 1.0f);
    EXPECT_FLOAT_EQ(layerGains(MusicState::round(0.2f, 5))[3], 1.0f);
    for (int streak = 0; streak < 12; ++streak) {
        for (float progress = 0.0f; progress < 1.0f; progress += 0.1f) {
            const auto now = layerGains(MusicState::round(progress, streak));
            const auto further = layerGains(MusicState::round(progress + 0.1f, streak));
            const auto longer = layerGains(MusicState::round(progress, streak + 1));
            for (std::size_t i = 0; i < kMusicLayers; ++i) {
                EXPECT_GE(further[i], now[i]);
                EXPECT_GE(longer[i], now[i]);
                EXPECT_LE(now[i], 1.0f);
            }
        }
    }
    EXPECT_GT(all(MusicState::round(0.4f, 4)), all(MusicState::round(0.4f, 0))) << "a miss calms it";
}
