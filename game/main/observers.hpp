#pragma once

#include <optional>
#include <string>

#include "engine/app/game_loop.hpp"
#include "engine/app/scene_stack.hpp"
#include "game/autoplay/film.hpp"
#include "game/autoplay/frame_log.hpp"
#include "game/autoplay/photographer.hpp"
#include "game/main/options.hpp"

namespace game {

/// Who looks on while the game runs: those who were asked for, and the log.
class Observers {
public:
    Observers(const Options& options, engine::GameLoop& loop);

    /// Call once a step; not when there is no scene left.
    void look(const engine::SceneStack& scenes);
    std::vector<std::filesystem::path> pictures() const;

private:
    std::string m_shown;
    std::optional<Photographer> m_photographer;
    std::optional<Film> m_film;
    std::optional<FrameLog> m_frames;
};

} // namespace game
