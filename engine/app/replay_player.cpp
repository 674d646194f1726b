#include "engine/app/replay_player.hpp"

#include <utility>

namespace engine {
namespace {

constexpr std::uint64_t kTenSeconds = 600;

std::uint64_t lastStepOf(const InputRecording& recording) {
    const auto& inputs = recording.inputs();
    return recording.end().value_or((inputs.empty() ? 0 : inputs.back().step) + kTenSeconds);
}

} // namespace

ReplayPlayer::ReplayPlayer(InputRecording recording)
    : m_replay(std::move(recording)), m_lastStep(lastStepOf(m_replay.recording())) {}

std::vector<InputEvent> ReplayPlayer::play(const Scene&) {
    return m_replay.upTo(++m_step);
}

} // namespace engine
