#include "engine/input/input_recorder.hpp"

#include <algorithm>
#include <cerrno>

#include "engine/core/file.hpp"
#include "engine/input/input_recording.hpp"

namespace engine {

Result<InputRecorder> InputRecorder::open(const std::filesystem::path& file) {
    errno = 0;
    std::ofstream opened(file, std::ios::binary | std::ios::trunc);
    opened << InputRecording::firstLine() << std::flush;
    if (!opened) {
        return Failure{"The recording " + file.string() + " cannot be written: " + systemWords(errno) + "."};
    }
    return InputRecorder(std::move(opened));
}

void InputRecorder::add(std::uint64_t step, const InputEvent& event) {
    m_lastStep = step;
    m_file << InputRecording::line(step, event) << std::flush;
}

void InputRecorder::finish(std::uint64_t step) {
    m_file << InputRecording::lastLine(std::max(step, m_lastStep)) << std::flush;
}

} // namespace engine
