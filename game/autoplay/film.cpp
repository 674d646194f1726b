#include "game/autoplay/film.hpp"

#include <system_error>

#include <fmt/core.h>

#include "engine/core/log.hpp"
#include "game/autoplay/subject.hpp"

namespace game {

Film::Film(engine::GameLoop& loop, std::filesystem::path folder) : m_loop(loop), m_folder(std::move(folder)) {
    std::error_code problem;
    std::filesystem::create_directories(m_folder, problem);
    if (problem) {
        engine::log::warning("No film is made: {}: {}.", m_folder.string(), problem.message());
    }
}

void Film::look(const engine::Scene& scene) {
    if (scene.name() != "round" || ++m_steps % kStepsAPicture != 0) {
        return;
    }
    const auto path = m_folder / fmt::format("{:06}-{}.png", m_steps / kStepsAPicture, subjectOf(scene));
    m_loop.savePicture(scene, path.string());
}

} // namespace game
