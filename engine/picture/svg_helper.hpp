#pragma once

#include <atomic>
#include <filesystem>
#include <optional>
#include <string_view>

#include <sys/types.h>

#include "engine/core/descriptor.hpp"
#include "engine/core/result.hpp"
#include "engine/picture/pixels.hpp"

namespace engine {

/// Draws SVG in a program of its own, recall-svg. librsvg knows no limit of time and cannot be stopped, and linking
/// it costs every start 20 ms: so it is started with the first SVG, draws one after the other, and a picture that
/// takes more than a few seconds or a gigabyte ends that program and nothing else. Not for two threads at once.
class SvgHelper {
public:
    /// Starts nothing yet.
    explicit SvgHelper(std::filesystem::path program) : m_program(std::move(program)) {}
    ~SvgHelper() { stop(); }
    SvgHelper(const SvgHelper&) = delete;
    SvgHelper& operator=(const SvgHelper&) = delete;

    /// Failures go on from the file's name: "takes too much …".
    Result<Pixels> draw(std::string_view svg, unsigned width, unsigned height);
    /// From any thread: what is being drawn is given up, and nothing is drawn after that.
    void giveUp() { m_givenUp = true; }

private:
    bool start();
    /// The system's account of how it ended.
    int stop();
    std::optional<Result<Pixels>> ask(std::string_view svg, unsigned width, unsigned height) const;
    bool send(const void* bytes, std::size_t count) const;
    bool receive(void* bytes, std::size_t count) const;

    std::filesystem::path m_program;
    Descriptor m_line{-1};
    pid_t m_process = -1;
    std::atomic<bool> m_givenUp = false;
};

} // namespace engine
