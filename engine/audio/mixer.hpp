#pragma once

#include <memory>

#include "engine/audio/sound.hpp"

namespace engine {

struct Volumes {
    /// 0 … 1 each.
    float effects = 0.8f;
    float music = 0.5f;
};

/// Plays the synthesised sounds and the music. Without a sound card it stays silent, and is silent about it.
class Mixer {
public:
    Mixer();
    ~Mixer();
    Mixer(const Mixer&) = delete;
    Mixer& operator=(const Mixer&) = delete;

    /// `semitones` up or down; the pitch ladder of a streak.
    void play(Sound sound, int semitones = 0);
    void setVolumes(const Volumes& volumes);
    /// Music that goes on until stopped; ducks by 6 dB for half a second at each effect.
    void startMusic();
    void stopMusic();
    /// Moves fades and ducking on; call once a step (seconds).
    void update(float step);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace engine
