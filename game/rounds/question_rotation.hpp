#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "game/progress/rep_record.hpp"

namespace game {

/// Which of a nugget's questions is its turn: the one asked least, of another type than the last if possible,
/// chance deciding between equals; the one asked last only when nothing else is there.
class QuestionRotation {
public:
    QuestionRotation(const RepRecord& record, std::uint64_t seed);

    /// All questions of the nugget, the best first.
    std::vector<const Question*> of(const Nugget& nugget) const;
    /// Whether it is the one asked last for its nugget.
    bool isLast(const Nugget& nugget, const Question& question) const;

private:
    std::uint64_t m_seed;
    std::unordered_map<QuestionId, int> m_timesAsked;
    std::unordered_map<NuggetId, QuestionId> m_last;
};

} // namespace game
