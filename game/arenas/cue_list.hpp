#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include "engine/audio/sound.hpp"

namespace game {

/// A moment of the play that wants to be heard, and read by people who cannot hear.
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
    /// Of each sound the last: what comes at once is heard once.
    void keepLastOfEach() {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_size; ++i) {
            const auto same = [this, i](const ArenaCue& later) { return later.sound == m_cues[i].sound; };
            if (std::none_of(m_cues.begin() + i + 1, m_cues.begin() + m_size, same)) {
                m_cues[kept++] = m_cues[i];
            }
        }
        m_size = kept;
    }

    const ArenaCue* begin() const { return m_cues.data(); }
    const ArenaCue* end() const { return m_cues.data() + m_size; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }

private:
    std::array<ArenaCue, 64> m_cues{};
    std::size_t m_size = 0;
};

} // namespace game
