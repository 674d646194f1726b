#pragma once

#include <cstdint>

#include "engine/app/game_loop.hpp"
#include "engine/input/input_recording.hpp"

namespace engine {

/// Plays a recording again, step by step, in place of a person; nothing else is pressed meanwhile.
class ReplayPlayer final : public Autoplayer {
public:
    explicit ReplayPlayer(InputRecording recording);

    std::vector<InputEvent> play(const Scene& scene) override;
    bool alone() const override { return true; }
    /// The step that the recorded run ended in has been played. A run that did not come to its end goes on for ten
    /// seconds after its last input, to show what came of it.
    bool over() const { return m_step >= m_lastStep; }

private:
    InputReplay m_replay;
    std::uint64_t m_lastStep;
    std::uint64_t m_step = 0;
};

} // namespace engine
