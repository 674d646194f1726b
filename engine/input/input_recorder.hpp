#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>

#include "engine/core/result.hpp"
#include "engine/input/input_event.hpp"

namespace engine {

/// Writes an InputRecording while the run goes on: every event is in the file before it is handled, so that a run
/// that crashes can be had again up to there.
class InputRecorder {
public:
    /// Replaces the file; fails in a sentence where it cannot be written.
    static Result<InputRecorder> open(const std::filesystem::path& file);

    /// Steps never go back.
    void add(std::uint64_t step, const InputEvent& event);
    /// The run has come to its end: in this step, or with an input that was meant for the next.
    void finish(std::uint64_t step);

private:
    explicit InputRecorder(std::ofstream file) : m_file(std::move(file)) {}

    std::ofstream m_file;
    std::uint64_t m_lastStep = 0;
};

} // namespace engine
