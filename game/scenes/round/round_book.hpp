#pragma once

#include <cstddef>
#include <set>
#include <string>

#include "game/arenas/arena.hpp"
#include "game/rounds/round.hpp"
#include "game/scenes/round/round_screen.hpp"
#include "game/scenes/shell/scene_context.hpp"
#include "game/session/round_summary.hpp"

namespace game {

/// What a round being played leaves behind: its answers and its result go through here to the disk and into the
/// summary. What could not be written may be tried again.
class RoundBook {
public:
    explicit RoundBook(SceneContext& context);

    engine::Outcome keep(const Attempt& attempt);
    /// The round is over. `arena` is null with plain cards.
    engine::Outcome finish(const Round& round, const Arena* arena);

    /// Not before the first answer.
    const RoundLine& last() const { return m_summary.lines.back(); }
    /// What is said of the last answer; what explains many of them is said once.
    AnswerNews newsOfLast();
    const RoundSummary& summary() const { return m_summary; }

private:
    std::size_t rank() const;

    SceneContext& m_context;
    RoundSummary m_summary;
    /// Explanations given so far.
    std::set<std::string> m_explained;
};

} // namespace game
