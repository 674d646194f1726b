#include "game/autoplay/photographer.hpp"

#include <system_error>

#include <fmt/core.h>

#include "engine/core/log.hpp"
#include "game/autoplay/subject.hpp"

namespace game {
namespace {

/// Three quarters of a second: eased movements have come to rest.
constexpr int kRestSteps = 45;
/// Results count up first.
constexpr int kCountSteps = 200;

} // namespace

Photographer::Photographer(engine::GameLoop& loop, std::filesystem::path folder)
    : m_loop(loop), m_folder(std::move(folder)) {
    std::error_code problem;
    std::filesystem::create_directories(m_folder, problem);
    if (problem) {
        engine::log::warning("No pictures are taken: {}: {}.", m_folder.string(), problem.message());
    }
}

void Photographer::look(const engine::Scene& scene) {
    const std::string subject = subjectOf(scene);
    m_steps = subject == m_subject ? m_steps + 1 : 0;
    m_subject = subject;
    if (m_steps < (subject == "results" ? kCountSteps : kRestSteps) || m_taken.count(subject) > 0) {
        return;
    }
    m_taken.insert(subject);
    const auto path = m_folder / fmt::format("{:02}-{}.png", m_taken.size(), subject);
    if (m_loop.savePicture(scene, path.string())) {
        m_pictures.push_back(path);
    }
}

} // namespace game
