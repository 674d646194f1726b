#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.hpp"
#include "engine/input/input_event.hpp"

namespace engine {

/// What arrived in which step of a run.
struct RecordedInput {
    std::uint64_t step = 0;
    InputEvent event;
};

/// Everything a person pressed in one run, so that the run can be had again. As text it is one event a line after a
/// line that names the format: `12 key Enter shift`, `13 text é`, `14 press 640 360.5`, `20 pad A`. The last line,
/// `99 end`, is missing when the run did not come to its end.
class InputRecording {
public:
    /// Steps never go back.
    void add(std::uint64_t step, InputEvent event);
    const std::vector<RecordedInput>& inputs() const { return m_inputs; }
    /// The run ended in this step, and nothing comes after it.
    void finish(std::uint64_t step);
    std::optional<std::uint64_t> end() const { return m_end; }

    std::string text() const;
    /// The lines that the text is made of, each with its line feed.
    static std::string firstLine();
    static std::string line(std::uint64_t step, const InputEvent& event);
    static std::string lastLine(std::uint64_t step);
    /// Refuses, naming the line, what `text` would not have written.
    static Result<InputRecording> fromText(std::string_view text);

private:
    /// Adds what a line says; false when `text` would not have written it there.
    bool readLine(std::string_view text);

    std::vector<RecordedInput> m_inputs;
    std::optional<std::uint64_t> m_end;
};

/// Plays a recording back, step by step.
class InputReplay {
public:
    explicit InputReplay(InputRecording recording) : m_recording(std::move(recording)) {}

    /// What arrived up to this step and was not handed out yet.
    std::vector<InputEvent> upTo(std::uint64_t step);
    bool over() const { return m_next == m_recording.inputs().size(); }
    const InputRecording& recording() const { return m_recording; }

private:
    InputRecording m_recording;
    std::size_t m_next = 0;
};

} // namespace engine
