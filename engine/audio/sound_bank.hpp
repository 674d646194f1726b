#pragma once

#include <SFML/Audio/SoundBuffer.hpp>
#include <array>
#include <vector>

#include "engine/audio/sound.hpp"

namespace engine {

/// Every sound ready to be played. Those of the pitch ladder are made again every third rung, so that their notes
/// are as long and as soft at the top as at the bottom; in between they are played a semitone faster or slower.
class SoundBank {
public:
    static constexpr int kRungs = 3;

    /// Makes them all: a few hundredths of a second.
    SoundBank();

    struct Note {
        const sf::SoundBuffer& buffer;
        /// How much faster than made it has to be played.
        float pitch;
    };
    /// `aside`: semitones it is off on purpose.
    Note note(Sound sound, int semitones, double aside) const;

private:
    std::array<std::vector<sf::SoundBuffer>, kSounds> m_buffers;
};

} // namespace engine
