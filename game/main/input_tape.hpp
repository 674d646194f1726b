#pragma once

#include <optional>

#include "engine/app/replay_player.hpp"
#include "engine/core/result.hpp"
#include "engine/input/input_recorder.hpp"
#include "game/main/options.hpp"

namespace game {

/// What is pressed in a run, written to a file or coming from one, when that was asked for.
class InputTape {
public:
    /// Fails in a sentence where the recording cannot be written, or is none, or is damaged.
    static engine::Result<InputTape> of(const Options& options);

    /// The tape stays where it is as long as the loop runs. A replay takes the place of any other autoplayer.
    void attach(engine::GameLoop& loop);
    /// Call once a step.
    void step() { ++m_steps; }
    /// Whether the run that is played again has come to its end.
    bool over() const { return m_player && m_player->over(); }
    /// Call once after the last step: ends a recording, and prints how to play it again.
    void finish();

private:
    explicit InputTape(const Options& options) : m_options(&options) {}

    const Options* m_options;
    std::optional<engine::InputRecorder> m_recorder;
    std::optional<engine::ReplayPlayer> m_player;
    std::uint64_t m_steps = 0;
};

} // namespace game
