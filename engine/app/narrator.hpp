#pragma once

#include <iosfwd>

#include "engine/app/scene.hpp"
#include "engine/app/speaker.hpp"
#include "engine/ui/screen_reader.hpp"

namespace engine {

/// How screens are to be told: as lines on a stream, aloud, both or not at all.
struct Narration {
    bool lines = false;
    bool aloud = false;
};

/// Tells what is on the screen to somebody who does not see it.
class Narrator {
public:
    explicit Narrator(std::ostream& out) : m_speaker(out) {}

    /// Call once a step: says what is new since the last one. Costs nothing when nothing is wanted.
    void look(const Scene& scene, const Narration& wanted) {
        if (!wanted.lines && !wanted.aloud) {
            m_reader = {};
            return;
        }
        const auto lines = m_reader.look(scene.name(), scene.screen(), scene.focus());
        if (wanted.lines) {
            m_speaker.write(lines);
        }
        if (wanted.aloud) {
            m_speaker.talk(lines);
        }
    }

private:
    ScreenReader m_reader;
    Speaker m_speaker;
};

} // namespace engine
