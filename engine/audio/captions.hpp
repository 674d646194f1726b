#pragma once

#include <array>
#include <string>
#include <string_view>

#include "engine/audio/sound.hpp"

namespace engine {

/// What a sound says to who cannot hear it: `window lit`. Empty for a sound that only goes with what the screen
/// shows anyway, like the tick of the focus.
std::string_view captionOf(Sound sound);

/// The captions of the sounds heard lately, the newest last: `♪ answer given   ♪ right, 3 in a row`. A sound that
/// comes again takes its own place.
class Captions {
public:
    /// Seconds a caption stands, and how long of it it fades.
    static constexpr float kStands = 2.5f;
    static constexpr float kFades = 0.4f;

    Captions() { m_line.reserve(256); }

    /// `semitones` up the pitch ladder say how many in a row were right.
    void heard(Sound sound, int semitones);
    /// Seconds.
    void update(float step);
    /// Empty when it has been quiet for a while.
    const std::string& line() const { return m_line; }
    /// 1, going to 0 while the line fades.
    float strength() const;

private:
    struct Entry {
        Sound sound = Sound::count;
        int semitones = 0;
        float left = 0.0f;
    };
    void write();

    /// Older, newer.
    std::array<Entry, 2> m_entries;
    std::string m_line;
};

} // namespace engine
