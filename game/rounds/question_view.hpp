#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "game/content/question.hpp"

namespace game {

/// In which order a question's parts stand on screen: row i shows the author's part order[i]. Shuffled by a seed;
/// true/false, regions and the turns of a dialogue keep the author's order.
struct QuestionView {
    /// Options (choices), steps (ordering), right sides (matching), members (categorising), regions; true then
    /// false; empty where typed and for dialogues.
    std::vector<std::size_t> order;
    /// Replies of each turn of a dialogue, shuffled like options.
    std::vector<std::vector<std::size_t>> replies;

    /// An ordering is never shown solved.
    static QuestionView of(const Question& question, std::uint64_t seed);
};

} // namespace game
