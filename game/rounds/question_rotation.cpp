#include "game/rounds/question_rotation.hpp"

#include <algorithm>
#include <tuple>

#include "engine/core/rng.hpp"

namespace game {

QuestionRotation::QuestionRotation(const RepRecord& record, std::uint64_t seed) : m_seed(seed) {
    for (const ScoredAttempt& scored : record.attempts()) {
        ++m_timesAsked[scored.attempt.question];
        m_last[scored.attempt.nugget] = scored.attempt.question;
    }
}

std::vector<const Question*> QuestionRotation::of(const Nugget& nugget) const {
    struct Turn {
        const Question* question;
        std::tuple<bool, int, bool> order;
    };
    const auto last = m_last.find(nugget.id);
    const Question* lastQuestion = nullptr;
    for (const auto& question : nugget.questions) {
        lastQuestion = last != m_last.end() && question.id == last->second ? &question : lastQuestion;
    }
    std::vector<Turn> turns;
    for (const auto& question : nugget.questions) {
        const auto times = m_timesAsked.find(question.id);
        const bool sameType = lastQuestion != nullptr && lastQuestion->body.index() == question.body.index();
        turns.push_back(
            {&question, {&question == lastQuestion, times == m_timesAsked.end() ? 0 : times->second, sameType}});
    }
    engine::Rng rng(engine::Rng::mix(m_seed, nugget.id.text()));
    rng.shuffle(turns);
    std::stable_sort(turns.begin(), turns.end(), [](const Turn& a, const Turn& b) { return a.order < b.order; });
    std::vector<const Question*> questions;
    for (const auto& turn : turns) {
        questions.push_back(turn.question);
    }
    return questions;
}

bool QuestionRotation::isLast(const Nugget& nugget, const Question& question) const {
    const auto last = m_last.find(nugget.id);
    return last != m_last.end() && last->second == question.id;
}

} // namespace game
