#pragma once

#include <memory>

#include "engine/audio/captions.hpp"
#include "engine/audio/music_layers.hpp"
#include "engine/audio/sound.hpp"

namespace engine {

struct Volumes {
    /// 0 … 1 each.
    float effects = 0.8f;
    float music = 0.5f;
    bool muted = false;
};

/// Plays the synthesised sounds and the music. Without a sound card it stays silent, and is silent about it. What
/// is heard is made in the background, once.
class Mixer {
public:
    Mixer();
    ~Mixer();
    Mixer(const Mixer&) = delete;
    Mixer& operator=(const Mixer&) = delete;

    /// `semitones` up or down; PitchLadder knows how many for a streak.
    void play(Sound sound, int semitones = 0);
    void setVolumes(const Volumes& volumes);
    /// Fades to what is wanted from now on; the music ducks by 6 dB for half a second at each effect.
    void setMusic(const MusicState& music);
    /// Waits until nothing has to be made any more; at once but for the first second after the start.
    void finishPreparing();
    /// Moves fades, ducking and captions on; call once a step (seconds).
    void update(float step);

    /// In words what was played, heard or not.
    const Captions& captions() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace engine
