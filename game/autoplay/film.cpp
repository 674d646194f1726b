#include "game/autoplay/film.hpp"

#include <system_error>

#include <fmt/core.h>

#include "engine/core/log.hpp"
#include "game/autoplay/subject.hpp"

namespace game {
namespace {

/// A second: what is only read need not be filmed for longer.
constexpr int kRestSteps = 60;

} // namespace

Film::Film(engine::GameLoop& loop, std::filesystem::path folder) : m_loop(loop), m_folder(std::move(folder)) {
    std::error_code problem;
    std::filesystem::create_directories(m_folder, problem);
    if (problem) {
        engine::log::warning("No film is made: {}: {}.", m_folder.string(), problem.message());
    }
}

void Film::look(const engine::Scene& scene) {
    const std::string subject = subjectOf(scene);
    m_steps = subject == m_subject ? m_steps + 1 : 0;
    m_subject = subject;
    const bool stands = subject.find("-play-") == std::string::npos && m_steps >= kRestSteps;
    if (scene.name() != "round" || stands || m_steps % kStepsAPicture != 0) {
        return;
    }
    const auto path = m_folder / fmt::format("{:06}-{}.png", ++m_pictures, subject);
    m_loop.savePicture(scene, path.string());
}

} // namespace game
