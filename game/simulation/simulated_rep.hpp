#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/core/rng.hpp"
#include "game/progress/rep_record.hpp"
#include "game/rounds/round.hpp"
#include "game/simulation/learner.hpp"

namespace game {

/// A made-up rep at their desk: plays real rounds into a real record, answers from what they truly remember,
/// guesses where they don't, says honestly how sure they feel, and takes as long as people take: 20 characters a
/// second, 2 to 7 seconds to recall, 2.5 seconds for what follows a right answer and 9 for what follows a miss.
/// The luck of the third answer to a nugget is the same whenever that comes, so reps of one seed who practise by
/// different schedules can be compared.
class SimulatedRep {
public:
    /// `library` outlives the rep.
    SimulatedRep(const Library& library, const Learner& learner, std::uint64_t seed);

    const RepRecord& record() const { return m_record; }
    engine::Timestamp now() const;
    /// Minutes of practice so far.
    double minutes() const { return m_minutes; }
    /// Mean true recall now of the first `nuggets` nuggets; 0 for those not met yet.
    double recall(std::size_t nuggets) const;

    /// Puts the clock to a later moment, in days since the Monday at whose 00:00 UTC the season starts.
    void waitUntil(double day);
    /// The course goes on: the module counts as completed, and the one after it opens.
    void complete(const Module& module);
    /// Plays a round to its end or until `mostMinutes` of practice in all are reached. Gives the answers.
    std::vector<Attempt> play(const RoundPlan& plan, double mostMinutes);

private:
    void readSnippet(Round& round);
    Attempt answer(Round& round);
    engine::Rng luck(const NuggetId& nugget);
    static Certainty feeling(double recall, bool recalled, engine::Rng& luck);
    void spend(double seconds);
    void note(LogEvent event);

    const Library* m_library;
    std::unordered_map<NuggetId, std::size_t> m_numbers;
    RepRecord m_record;
    Learner m_learner;
    engine::Rng m_rng;
    std::uint64_t m_seed;
    std::unordered_map<NuggetId, int> m_answers;
    /// Days since the start.
    double m_day = 0.0;
    double m_minutes = 0.0;
    std::int64_t m_entries = 0;
    /// Read a moment ago.
    NuggetId m_justRead;
};

} // namespace game
