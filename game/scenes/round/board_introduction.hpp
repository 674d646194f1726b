#pragma once

#include <string>

#include "game/arenas/arena.hpp"
#include "game/scenes/shell/scene_context.hpp"

namespace game {

/// What is on a board besides the answer is said to a rep once, in their first play on it. The save remembers.
class BoardIntroduction {
public:
    explicit BoardIntroduction(SceneContext& context) : m_context(context) {}

    /// A play is about to begin.
    void begin(Arena& arena);
    /// How to play, after what the board is when that is still to be said.
    std::string instruction(const Arena& arena) const;
    /// The play was seen to its end.
    engine::Outcome end(const Arena& arena);

private:
    SceneContext& m_context;
    bool m_needed = false;
};

} // namespace game
