#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "engine/app/game_loop.hpp"

namespace game {

/// Takes one picture of each screen, and of each stage of a round, once it has come to rest.
class Photographer {
public:
    /// Makes the folder when it is missing.
    Photographer(engine::GameLoop& loop, std::filesystem::path folder);

    /// Call once a step.
    void look(const engine::Scene& scene);
    const std::vector<std::filesystem::path>& pictures() const { return m_pictures; }

private:
    engine::GameLoop& m_loop;
    std::filesystem::path m_folder;
    std::set<std::string> m_taken;
    std::vector<std::filesystem::path> m_pictures;
    std::string m_subject;
    int m_steps = 0;
};

} // namespace game
