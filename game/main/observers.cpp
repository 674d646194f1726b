#include "game/main/observers.hpp"

#include "engine/core/log.hpp"

namespace game {

Observers::Observers(const Options& options, engine::GameLoop& loop) {
    if (!options.shots.empty()) {
        m_photographer.emplace(loop, options.shots);
    }
    if (!options.film.empty()) {
        m_film.emplace(loop, options.film);
    }
    if (!options.frames.empty()) {
        m_frames.emplace(options.frames);
    }
}

void Observers::look(const engine::SceneStack& scenes) {
    const engine::Scene& scene = *scenes.top();
    if (scene.name() != m_shown) {
        m_shown = scene.name();
        engine::log::detail("Screen: {}", m_shown);
    }
    if (m_photographer) {
        m_photographer->look(scene);
    }
    if (m_film) {
        m_film->look(scene);
    }
    if (m_frames) {
        m_frames->look(scene, scenes.changing());
    }
}

std::vector<std::filesystem::path> Observers::pictures() const {
    return m_photographer ? m_photographer->pictures() : std::vector<std::filesystem::path>{};
}

} // namespace game
