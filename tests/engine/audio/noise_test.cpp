#include "engine/audio/noise.hpp"

#include <cmath>
#include <gtest/gtest.h>

#include "tests/engine/audio/hearing.hpp"

using namespace engine;

namespace {

hearing::Samples puff(const synth::Noise& noise) {
    std::vector<float> track(synth::kRate, 0.0f);
    synth::addNoise(track, noise);
    hearing::Samples samples;
    for (const float value : track) {
        samples.push_back(static_cast<std::int16_t>(value * 10000.0f));
    }
    return samples;
}

} // namespace

TEST(Noise, standsAroundItsPitch) {
    for (const float centre : {300.0f, 1000.0f, 3000.0f}) {
        const auto samples = puff({centre, 0.2f, 0.3f, 0.0f, 0.01f, 1.0f, 9});
        const auto near = hearing::strength(samples, static_cast<double>(centre), 0.0, 0.05) +
                          hearing::strength(samples, static_cast<double>(centre), 0.05, 0.1);
        const auto far = hearing::strength(samples, static_cast<double>(centre) * 3.0, 0.0, 0.05) +
                         hearing::strength(samples, static_cast<double>(centre) / 3.0, 0.05, 0.1);
        EXPECT_GT(near, far * 4) << centre;
    }
}

TEST(Noise, beginsAndFadesWhenAsked) {
    const auto samples = puff({1000.0f, 1.0f, 0.3f, 0.5f, 0.01f, 0.05f, 9});
    EXPECT_EQ(hearing::peak({samples.begin(), samples.begin() + synth::kRate / 2}), 0);
    EXPECT_GT(hearing::peak({samples.begin() + synth::kRate / 2, samples.begin() + synth::kRate * 6 / 10}), 300);
    EXPECT_LT(hearing::peak({samples.end() - synth::kRate / 10, samples.end()}), 5);
}

TEST(Noise, followsItsSeed) {
    EXPECT_EQ(puff({}), puff({}));
    synth::Noise other;
    other.seed = 2;
    EXPECT_NE(puff({}), puff(other));
}
