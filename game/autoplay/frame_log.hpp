#pragma once

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include "engine/app/scene.hpp"
#include "engine/app/spent_time.hpp"

namespace game {

/// Writes what every frame cost, a line each: milliseconds of wall time, of processor time in all threads and in
/// the main thread, and what was to be seen; `way-to-home` while the screen changes.
class FrameLog {
public:
    /// Throws std::runtime_error when the file cannot be written.
    explicit FrameLog(const std::filesystem::path& file);

    /// Call once a step, where every frame holds one step.
    void look(const engine::Scene& scene, bool changing);

private:
    std::ofstream m_file;
    std::optional<engine::SpentTime> m_last;
};

} // namespace game
