#include "engine/audio/sound_bank.hpp"

#include <algorithm>
#include <cmath>

#include "engine/audio/pitch_ladder.hpp"
#include "engine/audio/synth.hpp"

namespace engine {

SoundBank::SoundBank() {
    for (std::size_t i = 0; i < kSounds; ++i) {
        const auto sound = static_cast<Sound>(i);
        const int top = PitchLadder::carries(sound) ? PitchLadder::kTop : 0;
        m_buffers[i].resize(static_cast<std::size_t>(top / kRungs + 1));
        for (std::size_t rung = 0; rung < m_buffers[i].size(); ++rung) {
            const auto samples = synth::samples(sound, static_cast<int>(rung) * kRungs);
            m_buffers[i][rung].loadFromSamples(samples.data(), samples.size(), 1, synth::kRate);
        }
    }
}

SoundBank::Note SoundBank::note(Sound sound, int semitones, double aside) const {
    const auto& rungs = m_buffers[static_cast<std::size_t>(sound)];
    const int nearest = (std::max(semitones, 0) + kRungs / 2) / kRungs;
    const int rung = std::min(nearest, static_cast<int>(rungs.size()) - 1);
    const double rest = semitones - rung * kRungs + aside;
    return {rungs[static_cast<std::size_t>(rung)], static_cast<float>(std::exp2(rest / 12.0))};
}

} // namespace engine
