#include "engine/audio/room.hpp"

#include <array>
#include <cstddef>

#include "engine/audio/synth.hpp"

namespace engine::synth {

namespace {

// Four echoes and two diffusers: Schroeder, Natural Sounding Artificial Reverberation, 1962.
constexpr std::array<float, 4> kEchoSeconds{0.0297f, 0.0371f, 0.0411f, 0.0437f};
constexpr std::array<float, 2> kDiffuserSeconds{0.0050f, 0.0017f};
constexpr float kBack = 0.70f;
constexpr float kDark = 0.45f;
constexpr float kDiffusion = 0.5f;

/// What went in comes out again after a while.
class Delay {
public:
    explicit Delay(float seconds) : m_line(static_cast<std::size_t>(seconds * static_cast<float>(kRate)), 0.0f) {}
    float out() const { return m_line[m_at]; }
    void in(float value) {
        m_line[m_at] = value;
        m_at = m_at + 1 == m_line.size() ? 0 : m_at + 1;
    }

private:
    std::vector<float> m_line;
    std::size_t m_at = 0;
};

void echo(const std::vector<float>& dry, float seconds, std::vector<float>& wet) {
    Delay delay(seconds);
    float dull = 0.0f;
    for (std::size_t i = 0; i < dry.size(); ++i) {
        const float heard = delay.out();
        dull += (heard - dull) * (1.0f - kDark);
        delay.in(dry[i] + dull * kBack);
        wet[i] += heard / static_cast<float>(kEchoSeconds.size());
    }
}

void diffuse(std::vector<float>& wet, float seconds) {
    Delay delay(seconds);
    for (float& value : wet) {
        const float heard = delay.out();
        const float kept = value + heard * kDiffusion;
        delay.in(kept);
        value = heard - kept * kDiffusion;
    }
}

} // namespace

void addRoom(std::vector<float>& track, float share) {
    std::vector<float> wet(track.size(), 0.0f);
    for (const float seconds : kEchoSeconds) {
        echo(track, seconds, wet);
    }
    for (const float seconds : kDiffuserSeconds) {
        diffuse(wet, seconds);
    }
    for (std::size_t i = 0; i < track.size(); ++i) {
        track[i] += wet[i] * share;
    }
}

} // namespace engine::synth
