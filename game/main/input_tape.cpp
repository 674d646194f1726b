#include "game/main/input_tape.hpp"

#include <fmt/core.h>

#include "engine/core/file.hpp"

namespace game {
namespace {

constexpr std::size_t kLongest = std::size_t{64} << 20;

engine::Result<engine::InputRecording> readRecording(const std::filesystem::path& file) {
    const auto text = engine::readFile(file, kLongest);
    if (!text) {
        return text.failure();
    }
    auto recording = engine::InputRecording::fromText(*text);
    return recording ? std::move(recording) : engine::Failure{file.string() + ": " + recording.sentence()};
}

} // namespace

engine::Result<InputTape> InputTape::of(const Options& options) {
    InputTape tape(options);
    if (!options.record.empty()) {
        auto recorder = engine::InputRecorder::open(options.record);
        if (!recorder) {
            return recorder.failure();
        }
        tape.m_recorder.emplace(std::move(*recorder));
    }
    if (!options.replay.empty()) {
        auto recording = readRecording(options.replay);
        if (!recording) {
            return recording.failure();
        }
        tape.m_player.emplace(std::move(*recording));
    }
    return tape;
}

void InputTape::attach(engine::GameLoop& loop) {
    if (m_player) {
        loop.setAutoplayer(&*m_player);
    }
    if (m_recorder) {
        loop.whenInput([this](const engine::InputEvent& event) { m_recorder->add(m_steps + 1, event); });
    }
}

void InputTape::finish() {
    if (!m_recorder) {
        return;
    }
    m_recorder->finish(m_steps);
    fmt::print("Recorded. To play it again: recall-city --replay {} --seed {} --now {} --levels {} --data COPY\n"
               "COPY is a copy of the saves as they were when the recording began.\n",
               m_options->record.string(), m_options->seed, m_options->now->toIso(), m_options->levels.string());
}

} // namespace game
