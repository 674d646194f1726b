#pragma once

#include <filesystem>
#include <string>

#include "engine/app/game_loop.hpp"

namespace game {

/// Films rounds: twelve pictures a second of every play, and of the first second of all else; numbered, with what
/// is to be seen in their names (`000012-round-play-conveyor.png`).
class Film {
public:
    static constexpr int kStepsAPicture = 5;

    /// Makes the folder when it is missing.
    Film(engine::GameLoop& loop, std::filesystem::path folder);

    /// Call once a step.
    void look(const engine::Scene& scene);

private:
    engine::GameLoop& m_loop;
    std::filesystem::path m_folder;
    std::string m_subject;
    int m_steps = 0;
    int m_pictures = 0;
};

} // namespace game
