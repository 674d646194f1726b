#include "game/autoplay/frame_log.hpp"

#include <stdexcept>

#include <fmt/core.h>

#include "game/autoplay/subject.hpp"

namespace game {

FrameLog::FrameLog(const std::filesystem::path& file) : m_file(file) {
    if (!m_file) {
        throw std::runtime_error("no frame times can be written to " + file.string());
    }
}

void FrameLog::look(const engine::Scene& scene, bool changing) {
    if (m_last) {
        const engine::SpentTime spent = engine::SpentTime::now() - *m_last;
        const std::string subject = changing ? "way-to-" + scene.name() : subjectOf(scene);
        m_file << fmt::format("{:.3f} {:.3f} {:.3f} {}\n", spent.wall, spent.all, spent.thread, subject);
    }
    m_last = engine::SpentTime::now();
}

} // namespace game
