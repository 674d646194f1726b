#pragma once

#include <array>
#include <cstddef>

#include "engine/audio/sound.hpp"

namespace game {

/// A moment of the play that wants to be heard, and read by who cannot hear.
struct ArenaCue {
    engine::Sound sound = engine::Sound::peg;
    int semitones = 0;
};

/// The cues of a step or two, in room of fixed size: what comes when it is full is not heard.
class CueList {
public:
    void add(engine::Sound sound, int semitones = 0) {
        if (m_size < m_cues.size()) {
            m_cues[m_size++] = {sound, semitones};
        }
    }
    void clear() { m_size = 0; }

    const ArenaCue* begin() const { return m_cues.data(); }
    const ArenaCue* end() const { return m_cues.data() + m_size; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }

private:
    std::array<ArenaCue, 64> m_cues{};
    std::size_t m_size = 0;
};

} // namespace game
